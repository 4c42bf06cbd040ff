import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import { weighDirectories } from '../../src/analysis/weight.js'
import { compareFiles } from '../../src/compare/files.js'
import { overlayTrees, type TreePlace } from '../../src/compare/tree.js'
import type { FileSystem } from '../../src/image/filesystem.js'
import { stackLayers } from '../../src/image/stack-layers.js'
import { image, type ImageBuilder } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'

async function filesOf(builder: ImageBuilder): Promise<FileSystem> {
  return stackLayers(await layersOf(builder))
}

const rowsOf = (base: FileSystem | null, head: FileSystem | null) =>
  [...overlayTrees(base, head)].map(({ name, depth, kind, baseBytes, headBytes }) =>
    [`${'  '.repeat(depth)}${name}`, kind, baseBytes, headBytes].join(' '),
  )

describe('two trees laid over each other', () => {
  const base = image().layer((l) => l.file('etc/same', 5).file('etc/gone', 4).file('app', 3))
  const head = image().layer((l) => l.file('etc/same', 5).file('app/new', 6).file('b', 1))

  it('have every path once, with what became of it', async () => {
    expect(rowsOf(await filesOf(base), await filesOf(head))).toEqual([
      ' directory 0 0',
      '  app removed 3 0',
      '    new added 0 6',
      '  b added 0 1',
      '  etc directory 0 0',
      '    gone removed 4 0',
      '    same same 5 5',
    ])
  })

  it('say nothing of change where there is but one', async () => {
    const files = await filesOf(base)
    expect(rowsOf(null, files)).toEqual([
      ' directory 0 0',
      '  app same 0 3',
      '  etc directory 0 0',
      '    gone same 0 4',
      '    same same 0 5',
    ])
    expect(rowsOf(files, null)[1]).toBe('  app same 3 0')
    expect(rowsOf(null, null)).toEqual([' directory 0 0'])
  })

  const files = fc.array(
    fc.record({
      path: fc.constantFrom('a', 'b', 'd/a', 'd/b', 'd/e/f', 'd/e', 'd'),
      size: fc.nat(20),
    }),
    { maxLength: 6 },
  )
  const images = fc
    .array(files, { minLength: 1, maxLength: 3 })
    .map((layers) =>
      layers.reduce(
        (builder, entries) =>
          builder.layer((l) =>
            entries.reduce((layer, { path, size }) => layer.file(path, size), l),
          ),
        image(),
      ),
    )

  it('add up to what each side has, agree with the list of changes, and mirror', async () => {
    await fc.assert(
      fc.asyncProperty(images, images, async (one, two) => {
        const [left, right] = [await filesOf(one), await filesOf(two)]
        const places = [...overlayTrees(left, right)]
        const sum = (pick: (place: TreePlace) => number): number =>
          places.reduce((total, place) => total + pick(place), 0)
        expect(sum(({ baseBytes }) => baseBytes)).toBe(weighDirectories(left).sizeBytes)
        expect(sum(({ headBytes }) => headBytes)).toBe(weighDirectories(right).sizeBytes)
        const changed = places.filter(({ kind }) => kind !== 'same' && kind !== 'directory')
        expect(changed.map(({ kind }) => kind).sort()).toEqual(
          compareFiles(left, right)
            .changes.map(({ kind }) => kind)
            .sort(),
        )
        expect([...overlayTrees(right, left)].map(mirror)).toEqual(places.map(withoutLayer))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const opposites: Readonly<Partial<Record<TreePlace['kind'], TreePlace['kind']>>> = {
  added: 'removed',
  removed: 'added',
  grown: 'shrunk',
  shrunk: 'grown',
}

function withoutLayer({ name, depth, kind, baseBytes, headBytes }: TreePlace) {
  return { name, depth, kind, baseBytes, headBytes }
}

/** Where a file and a directory change places, the file is there on one side only, so it mirrors, too. */
function mirror({ baseBytes, headBytes, ...place }: TreePlace) {
  const kind = opposites[place.kind] ?? place.kind
  return withoutLayer({ ...place, kind, baseBytes: headBytes, headBytes: baseBytes })
}
