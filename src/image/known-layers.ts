import type { Digest } from './digest.js'
import type { LayerDescriptor } from './image.js'
import type { LayerCache } from './layer-cache.js'
import type { Layer } from './layer.js'

/** Layers that an earlier run read. */
export interface RecordedLayers {
  readonly descriptors: readonly LayerDescriptor[]
  /** In the same order. May take a while, and may fail: asked for when one of them is wanted. */
  readonly read: () => readonly Layer[]
}

/** A cache that also has layers that an earlier run read. */
export interface KnownLayers extends LayerCache {
  learn(layers: RecordedLayers): void
  /** From here on every layer is read, whatever was learned. */
  forget(): void
}

/**
 * Puts layers that are known by their digest before a cache. One whose diffId or size is not what the image says of
 * it is not taken: the layer is read instead.
 */
export function createKnownLayers(cache: LayerCache): KnownLayers {
  const known = new Map<Digest, KnownLayer>()
  return {
    learn({ descriptors, read }) {
      for (const [index, { digest, diffId, sizeBytes }] of descriptors.entries())
        known.set(digest, { diffId, sizeBytes, read: () => read()[index] })
    },
    forget() {
      known.clear()
    },
    anticipate: (blobs, blob) =>
      known.has(blob.digest) ? Promise.resolve() : cache.anticipate(blobs, blob),
    async read(blobs, descriptor) {
      const layer = known.get(descriptor.digest)
      const isSame = layer?.diffId === descriptor.diffId && layer.sizeBytes === descriptor.sizeBytes
      return (isSame ? layer.read() : undefined) ?? cache.read(blobs, descriptor)
    },
  }
}

interface KnownLayer extends Pick<LayerDescriptor, 'diffId' | 'sizeBytes'> {
  readonly read: () => Layer | undefined
}
