import type { Digest } from '../image/digest.js'
import type { ImageSize } from '../image/image.js'
import type { Layer } from '../image/layer.js'
import type { Origin } from './origin-model.js'

/** One measured layer. */
export interface MeasuredLayer {
  readonly digest: Digest
  readonly diffId: Digest
  readonly compressedBytes: number
  readonly unpackedBytes: number
  readonly origin: Origin
}

/** The sizes of an image and of its layers, oldest first. */
export interface MeasuredImage {
  readonly size: ImageSize
  readonly layers: readonly MeasuredLayer[]
}

/** Puts a read layer list and its origins together; the totals are the sums of the layers. */
export function measureImage(layers: readonly Layer[], origins: readonly Origin[]): MeasuredImage {
  const measured = layers.map(({ digest, diffId, compressedBytes, unpackedBytes }, index) => ({
    digest,
    diffId,
    compressedBytes,
    unpackedBytes,
    origin: origins[index] ?? { kind: 'unknown' as const },
  }))
  return { size: sumSizes(measured), layers: measured }
}

/** The size of an image made of these layers. */
export function sumSizes(layers: readonly MeasuredLayer[]): ImageSize {
  return {
    compressedBytes: layers.reduce((sum, layer) => sum + layer.compressedBytes, 0),
    unpackedBytes: layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
    layerCount: layers.length,
  }
}
