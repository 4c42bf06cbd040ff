import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { sumSizes, type MeasuredImage, type MeasuredLayer } from '../../src/analysis/measure.js'
import type { Origin } from '../../src/analysis/origin-model.js'
import { compareImages } from '../../src/compare/images.js'
import type { LayerChange } from '../../src/compare/comparison.js'
import { digestOf } from '../../src/image/hashing.js'

/** `content/text`: what the layer holds and the instruction that made it; `^` for the base image, `?` for unknown. */
function layer(spec: string): MeasuredLayer {
  const [content = '', text = ''] = spec.split('/')
  const digest = digestOf(Buffer.from(content))
  const sizeBytes = content.length * 100 + (content.codePointAt(0) ?? 0)
  return {
    digest,
    diffId: digest,
    compressedBytes: sizeBytes,
    unpackedBytes: sizeBytes * 3,
    origin: originOf(text),
  }
}

function originOf(text: string): Origin {
  if (text === '?') return { kind: 'unknown' }
  if (text === '^') return { kind: 'base-image', reference: 'debian', line: 1 }
  return { kind: 'instruction', file: 'Dockerfile', stage: '0', startLine: 2, endLine: 2, text }
}

function imageOf(...specs: readonly string[]): MeasuredImage {
  const layers = specs.map(layer)
  return { layers, size: sumSizes(layers) }
}

function rows(base: readonly string[], head: readonly string[]): string[] {
  const nameOf = (one: MeasuredLayer | null): string =>
    [...base, ...head].find((spec) => layer(spec).diffId === one?.diffId)?.split('/')[0] ?? '-'
  const { layers } = compareImages(imageOf(...base), imageOf(...head))
  return layers.map((row) => `${row.kind} ${nameOf(row.base)} ${nameOf(row.head)}`)
}

describe('compareImages', () => {
  it('aligns by content, then by instruction', () => {
    expect(rows(['a/^', 'b/RUN x', 'c/COPY .'], ['a/^', 'n/RUN n', 'b/RUN x', 'd/COPY .'])).toEqual(
      ['same a a', 'added - n', 'same b b', 'changed c d'],
    )
  })

  it('keeps a removed layer where it was', () => {
    expect(rows(['x/RUN x', 'a/^', 'b/RUN b', 'y/RUN y', 'c/RUN c'], ['a/^', 'c/RUN c'])).toEqual([
      'removed x -',
      'same a a',
      'removed b -',
      'removed y -',
      'same c c',
    ])
  })

  it('tells moved from same', () => {
    expect(rows(['a/A', 'b/B', 'c/C', 'd/D'], ['d/D', 'a/A', 'b/B', 'c/C'])).toEqual([
      'moved d d',
      'same a a',
      'same b b',
      'same c c',
    ])
  })

  it('does not pair unknown layers, nor layers of different instructions', () => {
    expect(rows(['a/?', 'b/RUN b'], ['c/?', 'd/RUN d'])).toEqual([
      'removed a -',
      'removed b -',
      'added - c',
      'added - d',
    ])
  })

  it('pairs a moved base image layer by layer', () => {
    expect(rows(['a/^', 'b/^', 'x/RUN x'], ['c/^', 'd/^', 'e/^', 'x/RUN x'])).toEqual([
      'changed a c',
      'changed b d',
      'added - e',
      'same x x',
    ])
  })

  const specs = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
        fc.constantFrom('^', '?', 'RUN x', 'RUN y', 'COPY .'),
      )
      .map((parts) => parts.join('/')),
    { maxLength: 12 },
  )

  it('finds nothing between an image and itself', () => {
    fc.assert(
      fc.property(specs, (list) => {
        const { sizeChange, layers } = compareImages(imageOf(...list), imageOf(...list))
        expect(sizeChange).toEqual({ compressedBytes: 0, unpackedBytes: 0, layerCount: 0 })
        expect(layers.map((row) => row.kind)).toEqual(list.map(() => 'same'))
      }),
    )
  })

  it('adds up, to the byte, and shows every layer once', () => {
    fc.assert(
      fc.property(specs, specs, (base, head) => {
        const comparison = compareImages(imageOf(...base), imageOf(...head))
        const { sizeChange, layers } = comparison
        const sum = (pick: (row: LayerChange) => number): number =>
          layers.reduce((total, row) => total + pick(row), 0)
        expect(sum((row) => row.compressedChange)).toBe(sizeChange.compressedBytes)
        expect(sum((row) => row.unpackedChange)).toBe(sizeChange.unpackedBytes)
        expect(layers.flatMap((row) => row.head ?? [])).toEqual(head.map(layer))
        expect(layers.filter((row) => row.base)).toHaveLength(base.length)
      }),
    )
  })

  it('is mirrored when base and head are swapped', () => {
    const swap = { added: 'removed', removed: 'added' } as const
    const texts = (changes: readonly LayerChange[]): string[] =>
      changes.map((row) => JSON.stringify(row)).sort()
    fc.assert(
      fc.property(specs, specs, (base, head) => {
        const forth = compareImages(imageOf(...base), imageOf(...head)).layers
        const back = compareImages(imageOf(...head), imageOf(...base)).layers
        const mirrored = back.map((row) => ({
          kind: row.kind === 'added' || row.kind === 'removed' ? swap[row.kind] : row.kind,
          base: row.head,
          head: row.base,
          compressedChange: 0 - row.compressedChange,
          unpackedChange: 0 - row.unpackedChange,
        }))
        expect(texts(mirrored)).toEqual(texts(forth))
      }),
    )
  })
})
