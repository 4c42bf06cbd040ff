import type { MeasuredImage } from '../analysis/measure.js'
import type { Comparison } from './comparison.js'
import { compareLayers } from './layers.js'

/**
 * Compares two measured images. The changes of the rows add up to the size change, to the byte.
 * Comparing an image with itself gives rows of the kind `same` and zeros.
 */
export function compareImages(base: MeasuredImage, head: MeasuredImage): Comparison {
  return {
    sizeChange: {
      compressedBytes: head.size.compressedBytes - base.size.compressedBytes,
      unpackedBytes: head.size.unpackedBytes - base.size.unpackedBytes,
      layerCount: head.size.layerCount - base.size.layerCount,
    },
    layers: compareLayers(base.layers, head.layers),
  }
}
