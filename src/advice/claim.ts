import type { KindWords } from './kind.js'

/** Bytes of one file in one layer that one kind of advice speaks of; no other may. */
export interface Claim {
  readonly kind: KindWords
  /** The layer that gets smaller: index, oldest first. */
  readonly layer: number
  /** The other layer that has to do with it: what hides the bytes, or what they are a copy of. */
  readonly relatedLayer: number | null
  readonly path: string
  /** The folder, file or package that a reader is told of. */
  readonly part: string
  readonly sizeBytes: number
}
