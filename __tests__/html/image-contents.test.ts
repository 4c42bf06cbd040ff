import { inflateRawSync } from 'node:zlib'

import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'

import { comparePackages } from '../../src/compare/packages.js'
import type { ContentColumns } from '../../src/html/columns.js'
import { childrenOf, growTree, isFolder, pathOf } from '../../src/html/file-tree.js'
import { columnsOf, packContents } from '../../src/html/image-contents.js'
import { searchFiles } from '../../src/html/search-files.js'
import { makeLargePair } from '../support/html/large-image.js'

const pair = makeLargePair(1500)
const columns = columnsOf(pair)
const tree = growTree(columns.tree)

describe('packed contents', () => {
  test('are the columns, and hold nothing that could end their element', () => {
    const packed = packContents(pair)
    expect(packed).toMatch(/^[\w+/]+=*$/)
    const json = inflateRawSync(Buffer.from(packed, 'base64')).toString()
    expect(JSON.parse(json) as ContentColumns).toEqual(columns)
    expect(packContents(pair)).toBe(packed)
  })

  test('have all packages of head and those that are gone, each change once', () => {
    const { packages } = columns
    const changes = comparePackages(pair.base.packages, pair.head.packages)
    expect(changes.length).toBeGreaterThan(0)
    expect(packages.kinds.filter((kind) => kind !== 'same')).toHaveLength(changes.length)
    expect(packages.kinds.filter((kind) => kind !== 'removed')).toHaveLength(
      pair.head.packages.packages.length,
    )
  })

  test('have the waste of head to the byte', () => {
    const { sizes, total } = columns.waste
    expect(total).toBe(pair.head.waste.files.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(pair.head.waste.wastedBytes)
  })
})

describe('the tree of a page', () => {
  test('adds up to what a container sees of both sides', () => {
    const { base, head } = pair
    expect(tree.headBytes[0]).toBe(head.contents.visibleBytes)
    expect(tree.changes[0]).toBe(head.contents.visibleBytes - base.contents.visibleBytes)
    expect(tree.fileCounts[0]).toBe(head.contents.fileCount)
  })

  test('adds up in every folder', () => {
    for (let node = 0; node < tree.size; node++) {
      if (!isFolder(tree, node)) continue
      const inside = childrenOf(tree, node)
      for (const sums of [tree.headBytes, tree.movedBytes, tree.fileCounts]) {
        expect(inside.reduce((sum, child) => sum + (sums[child] ?? 0), 0)).toBe(sums[node])
      }
    }
  })

  test('has each path once', () => {
    const paths = Array.from({ length: tree.size }, (_, node) => pathOf(tree, node))
    expect(new Set(paths).size).toBe(tree.size)
    expect(paths).toContain('/app/node_modules/chart-engine/engine.wasm')
  })

  test('is that of the columns, whatever names it has', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replaceAll('/', ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.nat(1000))), (files) => {
        const grown = growTree({
          names: ['', ...files.map(([text]) => text)].join('/'),
          depths: [0, ...files.map(() => 1)],
          kinds: `/${'='.repeat(files.length)}`,
          headBytes: [0, ...files.map(([, size]) => size)],
          changes: [0, ...files.map(() => 0)],
          layers: [-1, ...files.map(() => 0)],
        })
        expect(childrenOf(grown, 0).map((node) => grown.names[node])).toEqual(
          files.map(([text]) => text),
        )
        expect(grown.headBytes[0]).toBe(files.reduce((sum, [, size]) => sum + size, 0))
      }),
    )
  })
})

describe('a search', () => {
  const find = (text: string, limit = 5) => {
    const { nodes, total } = searchFiles(tree, { text, limit })
    return { paths: nodes.map((node) => pathOf(tree, node)), total }
  }

  test('finds names, whatever their case, the heaviest first', () => {
    expect(find('ENGINE.w')).toEqual({
      paths: ['/app/node_modules/chart-engine/engine.wasm'],
      total: 1,
    })
    const { paths, total } = find('.js')
    expect(paths).toHaveLength(5)
    expect(total).toBeGreaterThan(900)
  })

  test('finds paths by a text with a slash', () => {
    expect(find('gcc/x86_64-linux-gnu/12/').paths).toEqual([
      '/usr/lib/gcc/x86_64-linux-gnu/12/cc1plus',
      '/usr/lib/gcc/x86_64-linux-gnu/12/lto1',
    ])
  })

  test('finds nothing by nothing', () => {
    expect(find('  ')).toEqual({ paths: [], total: 0 })
    expect(find('no such file')).toEqual({ paths: [], total: 0 })
  })
})
