import { describe, expect, it } from '@jest/globals'
import { findLeftovers } from '../../src/analysis/leftovers.js'
import { findWaste } from '../../src/analysis/waste.js'
import { distinctFiles, findDuplicates } from '../../src/analysis/weight.js'
import { image, type ImageBuilder, type LayerBuilder } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'

const content = Buffer.alloc(100_000, 'content ')

async function wasteOf(builder: ImageBuilder) {
  return findWaste(await layersOf(builder)).waste
}

function tenFiles(layer: LayerBuilder): LayerBuilder {
  return Array.from({ length: 10 }, (_, index) => index).reduce(
    (filled, index) => filled.file(`dir/${index}`, 10_000),
    layer.directory('dir'),
  )
}

/** Cases that other tools are known to miss or to count twice, with the bytes that could be removed. */
const removable: readonly [
  string,
  ImageBuilder,
  Partial<Record<'waste' | 'duplicates' | 'leftovers', number>>,
][] = [
  [
    'a file deleted in the next layer',
    image()
      .layer((l) => l.file('a', content))
      .layer((l) => l.whiteout('a')),
    { waste: 100_000 },
  ],
  [
    'a directory deleted in the next layer',
    image()
      .layer(tenFiles)
      .layer((l) => l.whiteout('dir')),
    { waste: 100_000 },
  ],
  [
    'the same file in two layers',
    image()
      .layer((l) => l.file('a', content))
      .layer((l) => l.file('a', content, { mode: 0o755 })),
    { waste: 100_000 },
  ],
  [
    'the same file in three layers',
    image()
      .layer((l) => l.file('a', content))
      .layer((l) => l.file('a', content, { uid: 1 }))
      .layer((l) => l.file('a', content, { uid: 2 })),
    { waste: 200_000 },
  ],
  [
    'a file moved to another directory in the next layer',
    image()
      .layer((l) => l.file('x/a', content))
      .layer((l) => l.whiteout('x/a').file('y/a', content)),
    { waste: 100_000 },
  ],
  [
    'an opaque marker over a directory',
    image()
      .layer((l) => l.file('dir/a', content))
      .layer((l) => l.directory('dir').opaque('dir')),
    { waste: 100_000 },
  ],
  [
    'identical content at two paths, two layers',
    image()
      .layer((l) => l.file('a', content))
      .layer((l) => l.file('b', content)),
    { duplicates: 100_000 },
  ],
  [
    'a forgotten cache in a single layer',
    image().layer((l) => l.file('var/lib/apt/lists/deb_main', content)),
    { leftovers: 100_000 },
  ],
]

describe('findWaste', () => {
  it.each(removable)('finds what could be removed: %s', async (_, builder, expected) => {
    const { files, waste } = findWaste(await layersOf(builder))
    const leftovers = findLeftovers(distinctFiles(files)).reduce(
      (sum, one) => sum + one.sizeBytes,
      0,
    )
    expect({
      waste: waste.wastedBytes,
      duplicates: findDuplicates(files).removableBytes,
      leftovers,
    }).toEqual({ waste: 0, duplicates: 0, leftovers: 0, ...expected })
  })

  it('names who added and who hid the bytes, and why', async () => {
    const waste = await wasteOf(
      image()
        .layer((l) =>
          l.file('same', 'a'.repeat(60)).file('mode', 'b'.repeat(50)).file('text', 'c'.repeat(40)),
        )
        .layer((l) =>
          l.file('dir/in', 30).file('opaque/in', 20).file('gone', 10).file('file/was', 5),
        )
        .layer((l) => l.file('same', 'a'.repeat(60)).file('mode', 'b'.repeat(50), { mode: 0o600 }))
        .layer((l) =>
          l.file('text', 'other').whiteout('dir').opaque('opaque').whiteout('gone').file('file', 1),
        ),
    )
    expect(waste.files).toEqual([
      { path: 'same', sizeBytes: 60, addedBy: 0, hiddenBy: 2, reason: 'copied-again' },
      { path: 'mode', sizeBytes: 50, addedBy: 0, hiddenBy: 2, reason: 'attributes-changed' },
      { path: 'text', sizeBytes: 40, addedBy: 0, hiddenBy: 3, reason: 'overwritten' },
      { path: 'dir/in', sizeBytes: 30, addedBy: 1, hiddenBy: 3, reason: 'deleted-with-directory' },
      { path: 'opaque/in', sizeBytes: 20, addedBy: 1, hiddenBy: 3, reason: 'opaque' },
      { path: 'gone', sizeBytes: 10, addedBy: 1, hiddenBy: 3, reason: 'deleted' },
      { path: 'file/was', sizeBytes: 5, addedBy: 1, hiddenBy: 3, reason: 'overwritten' },
    ])
    expect(waste.byLayer).toEqual([150, 65, 0, 0])
    expect(waste.groups.filter(({ reason }) => reason === 'overwritten')).toEqual([
      { path: 'text', sizeBytes: 40, addedBy: 0, hiddenBy: 3, reason: 'overwritten', fileCount: 1 },
      {
        path: 'file/was',
        sizeBytes: 5,
        addedBy: 1,
        hiddenBy: 3,
        reason: 'overwritten',
        fileCount: 1,
      },
    ])
    expect(waste.groups.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBe(215)
    expect(waste.wastedBytes).toBe(215)
    expect(waste.efficiency).toBeCloseTo(1 - 215 / 331)
  })

  it('counts bytes with several names until the last name is gone', async () => {
    const linked = image().layer((l) => l.file('a', 100).hardlink('b', 'a'))
    expect((await wasteOf(linked.layer((l) => l.whiteout('a')))).wastedBytes).toBe(0)
    const gone = linked.layer((l) => l.whiteout('a')).layer((l) => l.whiteout('b'))
    expect((await wasteOf(gone)).files).toMatchObject([{ path: 'b', addedBy: 0, hiddenBy: 2 }])
  })

  it('says why linked files were copied, whichever name came last', async () => {
    const waste = await wasteOf(
      image()
        .layer((l) => l.file('a', content).hardlink('b', 'a'))
        .layer((l) => l.file('a', content, { uid: 7 }).hardlink('b', 'a')),
    )
    expect(waste.files).toMatchObject([{ sizeBytes: 100_000, reason: 'attributes-changed' }])
  })

  it('counts the first of two entries for one path in the same layer', async () => {
    const waste = await wasteOf(image().layer((l) => l.file('a', 10).file('a', 20)))
    expect(waste.files).toMatchObject([{ path: 'a', sizeBytes: 10, addedBy: 0, hiddenBy: 0 }])
  })

  it('does not take a directory that no entry describes for content', async () => {
    const waste = await wasteOf(
      image()
        .layer((l) => l.file('last', 10))
        .layer((l) => l.whiteout('last').file('made/up/file', 1)),
    )
    expect(waste.wastedBytes).toBe(10)
  })

  it('is content with an empty image', async () => {
    expect(await wasteOf(image())).toEqual({
      files: [],
      groups: [],
      wastedBytes: 0,
      byLayer: [],
      efficiency: 1,
    })
  })
})
