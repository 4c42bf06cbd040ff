import type { Digest } from './digest.js'
import { failure } from '../errors.js'
import { hashInPlace, type Hashing } from './hashing.js'
import type { BlobStore, Descriptor, LayerDescriptor } from './image.js'
import { keepNothing, readLayer, type Layer, type ReadableLayer } from './layer.js'
import type { KeepFiles } from './layer-recorder.js'

/** Layers of one run by digest, so that a layer that base and head share is read once. */
export interface LayerCache {
  /** Reads a layer, or hands out what an earlier reading found. Fails like `readLayer`. */
  read(blobs: BlobStore, layer: LayerDescriptor): Promise<Layer>
  /** Reads a blob that may be a layer of an image to come. Never fails: what is no layer is forgotten. */
  anticipate(blobs: BlobStore, blob: StoredBlob): Promise<void>
}

/** A blob that lies in a store; what it is of is not known. */
export type StoredBlob = Pick<Descriptor, 'digest' | 'sizeBytes'>

/** Starts an empty cache; all its layers are read the same way. A failed reading is forgotten. */
export function createLayerCache(
  keep: KeepFiles = keepNothing,
  hashing: Hashing = hashInPlace,
): LayerCache {
  const readings = new Map<Digest, Promise<Layer>>()
  const begin = (blobs: BlobStore, layer: ReadableLayer): Promise<Layer> => {
    const reading = readLayer(blobs, layer, { keep, hashing })
    readings.set(layer.digest, reading)
    reading.catch(() => readings.delete(layer.digest))
    return reading
  }
  return {
    read: async (blobs, descriptor) => {
      const { digest } = descriptor
      const early = await readings.get(digest)?.catch(() => null)
      const layer = early ?? (await (readings.get(digest) ?? begin(blobs, descriptor)))
      return requireSame(layer, descriptor)
    },
    anticipate: async (blobs, blob) => {
      if (readings.has(blob.digest)) return
      await begin(blobs, { ...blob, mediaType: anyLayer, diffId: null }).catch(() => undefined)
    },
  }
}

/** How a blob is packed is told from its content. */
const anyLayer = 'application/vnd.oci.image.layer.v1.tar'

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
    detail: `Its content has the diffId ${layer.diffId} and its blob ${layer.compressedBytes} bytes; the image says ${diffId} and ${sizeBytes} bytes.`,
  })
}
