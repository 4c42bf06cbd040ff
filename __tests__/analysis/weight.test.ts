import { describe, expect, it } from '@jest/globals'
import { findLeftovers } from '../../src/analysis/leftovers.js'
import {
  distinctFiles,
  findDuplicates,
  largestFiles,
  weighDirectories,
} from '../../src/analysis/weight.js'
import { stackLayers } from '../../src/image/stack-layers.js'
import { image, type ImageBuilder } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'

async function filesOf(builder: ImageBuilder) {
  return stackLayers(await layersOf(builder))
}

describe('weighDirectories', () => {
  it('adds up what is seen, heaviest first', async () => {
    const files = await filesOf(
      image()
        .layer((l) => l.file('a/x', 10).file('a/deep/y', 20).file('b/z', 40).file('top', 1))
        .layer((l) => l.whiteout('b/z').file('b/w', 5)),
    )
    expect(weighDirectories(files)).toEqual({
      path: '',
      sizeBytes: 36,
      fileCount: 4,
      directories: [
        {
          path: 'a',
          sizeBytes: 30,
          fileCount: 2,
          directories: [{ path: 'a/deep', sizeBytes: 20, fileCount: 1, directories: [] }],
        },
        { path: 'b', sizeBytes: 5, fileCount: 1, directories: [] },
      ],
    })
  })

  it('counts hard links once, at the first path', async () => {
    const files = await filesOf(image().layer((l) => l.file('z/a', 10).hardlink('b/a', 'z/a')))
    const { sizeBytes, directories } = weighDirectories(files)
    expect([sizeBytes, directories.map((one) => [one.path, one.sizeBytes])]).toEqual([
      10,
      [
        ['b', 10],
        ['z', 0],
      ],
    ])
  })
})

describe('largestFiles', () => {
  it('keeps the largest, in order, with their layer', async () => {
    const files = await filesOf(
      image()
        .layer((l) =>
          Array.from({ length: 200 }, (_, i) => i).reduce((f, i) => f.file(`f${i}`, i % 50), l),
        )
        .layer((l) => l.file('big', 1000).file('also', 49)),
    )
    expect(largestFiles(distinctFiles(files), 4)).toEqual([
      { path: 'big', sizeBytes: 1000, layer: 1 },
      { path: 'also', sizeBytes: 49, layer: 1 },
      { path: 'f149', sizeBytes: 49, layer: 0 },
      { path: 'f199', sizeBytes: 49, layer: 0 },
    ])
  })
})

describe('findDuplicates', () => {
  it('groups equal contents; hard links and empty files are none', async () => {
    const files = await filesOf(
      image()
        .layer((l) =>
          l.file('b', 'same text').file('empty', '').file('other', '').hardlink('c', 'b'),
        )
        .layer((l) => l.file('a', 'same text').file('d', 'same text').file('e', 'same size')),
    )
    expect(findDuplicates(files)).toEqual({
      removableBytes: 18,
      groups: [
        {
          sizeBytes: 9,
          removableBytes: 18,
          files: [
            { path: 'a', sizeBytes: 9, layer: 1 },
            { path: 'b', sizeBytes: 9, layer: 0 },
            { path: 'd', sizeBytes: 9, layer: 1 },
          ],
        },
      ],
    })
  })
})

describe('findLeftovers', () => {
  it('names known caches, with the layers that carry them', async () => {
    const files = await filesOf(
      image()
        .layer((l) => l.file('var/lib/apt/lists/x', 10).file('home/app/.npm/_cacache/a/b', 30))
        .layer((l) =>
          l.file('var/lib/apt/lists/y', 5).file('tmp/build.log', 1).file('var/lib/apt/listsx', 9),
        ),
    )
    expect(findLeftovers(distinctFiles(files))).toEqual([
      {
        path: 'home/app/.npm/_cacache',
        what: 'npm cache',
        sizeBytes: 30,
        fileCount: 1,
        layers: [0],
      },
      {
        path: 'var/lib/apt/lists',
        what: 'apt package lists',
        sizeBytes: 15,
        fileCount: 2,
        layers: [0, 1],
      },
      { path: 'tmp', what: 'temporary files', sizeBytes: 1, fileCount: 1, layers: [1] },
    ])
  })
})
