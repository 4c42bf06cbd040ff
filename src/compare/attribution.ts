import type { LayerChange } from './comparison.js'

/** Who answers for a change: the base image, the pull request, nobody (drift), or it cannot be told. */
export type Cause = 'base-image' | 'pull-request' | 'drift' | 'unknown'

/** Bytes, head minus base. */
export interface ByteChange {
  readonly compressedBytes: number
  readonly unpackedBytes: number
}

/** A change in parts: they add up to the whole change, to the byte. */
export type Attribution = Readonly<Record<Cause, ByteChange>>

/**
 * Says who answers for each layer's change. Layers of the base image are the base image's. Layers that came or went
 * with their instruction are the pull request's. A layer of the same instruction with other content is the pull
 * request's when it touched something the instruction reads, which `isTouched` says (null: not known), else drift.
 * The same content packed to another size is drift.
 */
export function attributeChanges(
  changes: readonly LayerChange[],
  isTouched: (change: LayerChange) => boolean | null,
): Attribution {
  const sums: Record<Cause, ByteChange> = {
    'base-image': nothing,
    'pull-request': nothing,
    drift: nothing,
    unknown: nothing,
  }
  for (const change of changes) {
    const cause = causeOf(change, isTouched)
    sums[cause] = {
      compressedBytes: sums[cause].compressedBytes + change.compressedChange,
      unpackedBytes: sums[cause].unpackedBytes + change.unpackedChange,
    }
  }
  return sums
}

/** Who answers for one layer's change. */
export function causeOf(
  change: LayerChange,
  isTouched: (change: LayerChange) => boolean | null,
): Cause {
  const origin = (change.head ?? change.base)?.origin
  if (origin?.kind === 'base-image') return 'base-image'
  if (change.kind === 'same' || change.kind === 'moved') return 'drift'
  if (origin?.kind !== 'instruction') return 'unknown'
  if (change.kind !== 'changed') return 'pull-request'
  const touched = isTouched(change)
  if (touched === null) return 'unknown'
  return touched ? 'pull-request' : 'drift'
}

const nothing: ByteChange = { compressedBytes: 0, unpackedBytes: 0 }
