import type { MeasuredLayer } from '../analysis/measure.js'
import type { ImageSize } from '../image/image.js'

export type { MeasuredLayer } from '../analysis/measure.js'

/** What became of a layer between base and head; `changed` is the same instruction with other content. */
export type LayerChangeKind = 'same' | 'changed' | 'added' | 'removed' | 'moved'

/** One row of the aligned layer lists. `base` is null for added layers, `head` for removed ones. */
export interface LayerChange {
  readonly kind: LayerChangeKind
  readonly base: MeasuredLayer | null
  readonly head: MeasuredLayer | null
  /** Head minus base, in bytes. */
  readonly compressedChange: number
  readonly unpackedChange: number
}

/** Head minus base. */
export interface Comparison {
  readonly sizeChange: ImageSize
  /** In head order; removed layers stand where they were in base. */
  readonly layers: readonly LayerChange[]
}
