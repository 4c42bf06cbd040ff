import type { Digest } from './digest.js'
import type { LayerCache } from './layer-cache.js'
import type { Layer } from './layer.js'

/** A cache that also has layers that an earlier run read. */
export interface KnownLayers extends LayerCache {
  learn(layers: readonly Layer[]): void
  /** From here on every layer is read, whatever was learned. */
  forget(): void
}

/**
 * Puts layers that are known by their digest before a cache. One whose diffId or size is not what the image says of
 * it is not taken: the layer is read instead.
 */
export function createKnownLayers(cache: LayerCache): KnownLayers {
  const known = new Map<Digest, Layer>()
  return {
    learn(layers) {
      for (const layer of layers) known.set(layer.digest, layer)
    },
    forget() {
      known.clear()
    },
    anticipate: (blobs, blob) =>
      known.has(blob.digest) ? Promise.resolve() : cache.anticipate(blobs, blob),
    async read(blobs, descriptor) {
      const layer = known.get(descriptor.digest)
      const isSame =
        layer?.diffId === descriptor.diffId && layer.compressedBytes === descriptor.sizeBytes
      return isSame ? layer : cache.read(blobs, descriptor)
    },
  }
}
