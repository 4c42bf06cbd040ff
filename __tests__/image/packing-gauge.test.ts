import { randomBytes } from 'node:crypto'
import * as zlib from 'node:zlib'

import { describe, expect, test } from '@jest/globals'

import { openPackingGauge } from '../../src/image/packing-gauge.js'
import { image } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'

describe('the gauge of a packed stream', () => {
  test('is even between two notes, and stays where it ends', () => {
    const gauge = openPackingGauge()
    expect(gauge.packedAt(0)).toBe(0)
    gauge.note(100, 10)
    gauge.note(100, 90)
    expect([50, 100, 150, 200, 300].map((at) => gauge.packedAt(at))).toEqual([5, 10, 55, 100, 100])
    gauge.note(0, 5)
    gauge.note(10, 10)
    expect(gauge.packedAt(305)).toBe(115)
  })
})

/** Node.js 20 has no zstd. */
const packings = (['gzip', 'zstd'] as const).filter(
  (packing) => packing === 'gzip' || 'zstdCompressSync' in zlib,
)

describe('what entries take up in a packed layer', () => {
  test.each(packings)('is near what each packs to: %s', async (compression) => {
    const built = image().layer(
      (l) =>
        l
          .file('noise', randomBytes(400_000))
          .file('same', Buffer.alloc(3_000_000, 'abc'))
          .file('more-noise', randomBytes(300_000)),
      { compression },
    )
    const [layer] = await layersOf(built)
    const packed = [0, 1, 2].map((index) => layer?.entries.packedBytes(index) ?? 0)
    expect(Math.abs((packed[0] ?? 0) - 400_000)).toBeLessThan(20_000)
    expect(packed[1]).toBeLessThan(40_000)
    expect(Math.abs((packed[2] ?? 0) - 300_000)).toBeLessThan(40_000)
  })

  test.each(['gzip', 'none'] as const)(
    'adds up to no more than the layer: %s',
    async (compression) => {
      const built = image().layer(
        (l) =>
          l
            .directory('a')
            .file('a/one', 200_000)
            .whiteout('a/gone')
            .file('a/two', Buffer.alloc(500_000))
            .hardlink('a/three', 'a/one'),
        { compression },
      )
      const [layer] = await layersOf(built)
      const entries = layer?.entries
      const sum = Array.from(
        { length: entries?.length ?? 0 },
        (_, index) => entries?.packedBytes(index) ?? 0,
      )
      const total = sum.reduce((all, bytes) => all + bytes, 0)
      expect(total).toBeLessThanOrEqual(layer?.compressedBytes ?? 0)
      if (compression === 'none') expect(sum).toEqual([512, 200_512, 500_512, 736])
    },
  )
})
