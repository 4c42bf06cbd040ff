import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Origin } from '../../src/analysis/origin-model.js'
import { attributeChanges, causeOf } from '../../src/compare/attribution.js'
import type { LayerChange, LayerChangeKind, MeasuredLayer } from '../../src/compare/comparison.js'
import { digestOf } from '../../src/image/hashing.js'

const instruction: Origin = {
  kind: 'instruction',
  file: 'Dockerfile',
  stage: '0',
  startLine: 2,
  endLine: 2,
  text: 'RUN make',
}
const baseImage: Origin = { kind: 'base-image', reference: 'debian', line: 1 }

function layer(origin: Origin): MeasuredLayer {
  const digest = digestOf(Buffer.from('layer'))
  return { digest, diffId: digest, compressedBytes: 1, unpackedBytes: 1, origin }
}

function change(kind: LayerChangeKind, origin: Origin, bytes = 1): LayerChange {
  return {
    kind,
    base: kind === 'added' ? null : layer(origin),
    head: kind === 'removed' ? null : layer(origin),
    compressedChange: bytes,
    unpackedChange: bytes * 3,
  }
}

describe('attributeChanges', () => {
  it.each<[LayerChangeKind, Origin, boolean | null, string]>([
    ['changed', baseImage, false, 'base-image'],
    ['added', baseImage, null, 'base-image'],
    ['same', instruction, null, 'drift'],
    ['moved', instruction, true, 'drift'],
    ['added', instruction, false, 'pull-request'],
    ['removed', instruction, null, 'pull-request'],
    ['changed', instruction, true, 'pull-request'],
    ['changed', instruction, false, 'drift'],
    ['changed', instruction, null, 'unknown'],
    ['added', { kind: 'unknown' }, true, 'unknown'],
  ])(
    'puts a layer that is %s, of %j, touched: %s, down to %s',
    (...[kind, origin, touched, cause]) => {
      expect(causeOf(change(kind, origin), () => touched)).toBe(cause)
    },
  )

  it('adds up, to the byte', () => {
    const changes = fc.array(
      fc
        .tuple(
          fc.constantFrom<LayerChangeKind>('same', 'changed', 'added', 'removed', 'moved'),
          fc.constantFrom<Origin>(instruction, baseImage, { kind: 'unknown' }),
          fc.integer({ min: -1e9, max: 1e9 }),
        )
        .map((parts) => change(...parts)),
    )
    fc.assert(
      fc.property(changes, fc.constantFrom(true, false, null), (list, touched) => {
        const parts = Object.values(attributeChanges(list, () => touched))
        const total = (pick: 'compressedBytes' | 'unpackedBytes') =>
          parts.reduce((sum, part) => sum + part[pick], 0)
        const sum = list.reduce((all, one) => all + one.compressedChange, 0)
        expect(total('compressedBytes')).toBe(sum)
        expect(total('unpackedBytes')).toBe(sum * 3)
      }),
    )
  })
})
