import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'

import { growTree, type FileTree } from '../../src/html/file-tree.js'
import { columnsOf } from '../../src/html/image-contents.js'
import { layOutTiles, type Rectangle, type Tile } from '../../src/html/tiles.js'
import { makeLargePair } from '../support/html/large-image.js'

const sheet: Rectangle = { x: 0, y: 0, width: 1200, height: 600 }
const slack = 1e-6

const lay = (tree: FileTree, folder = 0): readonly Tile[] =>
  layOutTiles({ tree, weights: tree.headBytes, folder, width: 1200, height: 600 })

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x + one.width > other.x + slack &&
    other.x + other.width > one.x + slack &&
    one.y + one.height > other.y + slack &&
    other.y + other.height > one.y + slack
  )
}

function expectSound(tiles: readonly Tile[]): void {
  tiles.forEach((tile) => {
    const around = tiles[tile.around]
    expect(isInside(tile, around ?? sheet)).toBe(true)
    if (around !== undefined) expect(around).toMatchObject({ isOpen: true, level: tile.level - 1 })
  })
  for (const around of new Set(tiles.map((tile) => tile.around))) {
    const siblings = tiles.filter((tile) => tile.around === around)
    siblings.forEach((tile, index) => {
      expect(siblings.slice(index + 1).some((other) => overlap(tile, other))).toBe(false)
    })
  }
}

/** A folder of files with these sizes. */
function folderOf(sizes: readonly number[]): FileTree {
  return growTree({
    names: ['', ...sizes.map((_, index) => `f${index}`)].join('/'),
    depths: [0, ...sizes.map(() => 1)],
    kinds: `/${'='.repeat(sizes.length)}`,
    headBytes: [0, ...sizes],
    changes: [0, ...sizes.map(() => 0)],
    layers: [-1, ...sizes.map(() => 0)],
  })
}

describe('the tiles of a map', () => {
  test('lie in their folders and beside each other, and are no more than can be seen', () => {
    const tree = growTree(columnsOf(makeLargePair(4000)).tree)
    const tiles = lay(tree)
    expectSound(tiles)
    expect(tiles.length).toBeGreaterThan(300)
    expect(tiles.length).toBeLessThan(4000)
    expect(lay(tree)).toEqual(tiles)
  })

  test('of a folder with 50,000 files are few', () => {
    const tiles = lay(folderOf(Array.from({ length: 50_000 }, (_, index) => 1 + (index % 9))))
    expect(tiles).toHaveLength(1)
    expect(tiles[0]).toMatchObject({ rest: 50_000, ...sheet })
  })

  test('have areas that say their weights, and leave nothing empty', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(sizes, (bytes) => {
        const tiles = lay(folderOf(bytes))
        const total = bytes.reduce((sum, size) => sum + size, 0)
        const area = sheet.width * sheet.height
        expectSound(tiles)
        expect(tiles.reduce((sum, { width, height }) => sum + width * height, 0)).toBeCloseTo(
          area,
          2,
        )
        for (const { node, rest, width, height } of tiles) {
          if (rest > 0) continue
          expect(width * height).toBeCloseTo((area * (bytes[node - 1] ?? 0)) / total, 2)
        }
        const drawn = tiles.reduce((count, { rest }) => count + Math.max(1, rest), 0)
        expect(drawn).toBe(bytes.length)
      }),
    )
  })

  test('are none where nothing weighs', () => {
    expect(lay(folderOf([0, 0]))).toEqual([])
    expect(lay(folderOf([]))).toEqual([])
  })
})
