import type { Digest } from './digest.js'
import { failure } from '../errors.js'
import { hashInPlace, type Hashing } from './hashing.js'
import type { BlobStore, LayerDescriptor } from './image.js'
import { keepNothing, readLayer, type Layer } from './layer.js'
import type { KeepFiles } from './layer-recorder.js'

/** Layers of one run by digest, so that a layer that base and head share is read once. */
export interface LayerCache {
  /** Reads a layer, or hands out what an earlier reading found. Fails like `readLayer`. */
  read(blobs: BlobStore, layer: LayerDescriptor): Promise<Layer>
}

/** Starts an empty cache; all its layers are read the same way. A failed reading is forgotten. */
export function createLayerCache(
  keep: KeepFiles = keepNothing,
  hashing: Hashing = hashInPlace,
): LayerCache {
  const readings = new Map<Digest, Promise<Layer>>()
  return {
    read: async (blobs, descriptor) => {
      const known = readings.get(descriptor.digest)
      const reading = known ?? readLayer(blobs, descriptor, { keep, hashing })
      if (!known) {
        readings.set(descriptor.digest, reading)
        reading.catch(() => readings.delete(descriptor.digest))
      }
      return requireSame(await reading, descriptor)
    },
  }
}

/** Reads an image's layers, at most `atOnce` at a time, and returns them in order. Stops at the first failure. */
export async function readLayers(request: {
  readonly blobs: BlobStore
  readonly layers: readonly LayerDescriptor[]
  readonly cache: LayerCache
  readonly atOnce: number
}): Promise<readonly Layer[]> {
  const { blobs, layers, cache, atOnce } = request
  const results = new Map<number, Layer>()
  const waiting = takeInTurn(layers)
  const work = async (): Promise<void> => {
    for (const [index, layer] of waiting) results.set(index, await cache.read(blobs, layer))
  }
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work))
  return layers.flatMap((_, index) => results.get(index) ?? [])
}

/** Shared by several loops: a loop that ends early, by a failure, ends it for all of them. */
function* takeInTurn<T>(items: readonly T[]): Generator<readonly [number, T], void, undefined> {
  yield* items.entries()
}

function requireSame(layer: Layer, descriptor: LayerDescriptor): Layer {
  const { digest, diffId, sizeBytes } = descriptor
  if (layer.diffId === diffId && layer.compressedBytes === sizeBytes) return layer
  throw failure('image-invalid', {
    what: `Layer ${digest}`,
    detail: `One image says diffId ${layer.diffId} and ${layer.compressedBytes} bytes, another ${diffId} and ${sizeBytes} bytes.`,
  })
}
