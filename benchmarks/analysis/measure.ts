import { createHash } from 'node:crypto'
import { findWaste } from '../../src/analysis/waste.js'
import { decompress } from '../../src/image/compression.js'
import type { BlobStore, LayerDescriptor } from '../../src/image/image.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { openVerified } from '../../src/image/verify.js'

/** Milliseconds for an image's layers, one after the other; bytes for memory. */
export interface Measurement {
  readonly entryCount: number
  readonly unpackedBytes: number
  readonly inflateMs: number
  readonly provedMs: number
  readonly readMs: number
  readonly stackMs: number
  readonly memoryBytes: number
}

/** Measures the reading of layers. The layers are read one at a time, so that ratios mean something. */
export async function measure(
  blobs: BlobStore,
  layers: readonly LayerDescriptor[],
): Promise<Measurement> {
  const inflateMs = await time(async () => {
    for (const layer of layers) await exhaust(decompress(blobs.open(layer.digest)))
  })
  const provedMs = await time(async () => {
    for (const layer of layers) {
      const hash = createHash('sha256')
      for await (const piece of decompress(openVerified(blobs, layer))) hash.update(piece)
      hash.digest()
    }
  })
  const before = memoryInUse()
  let started = performance.now()
  const read = await readLayers({ blobs, layers, cache: createLayerCache(), atOnce: 1 })
  const readMs = performance.now() - started
  started = performance.now()
  const stacked = findWaste(read)
  const stackMs = performance.now() - started
  const memoryBytes = memoryInUse() - before
  return {
    entryCount: stacked.files.layers.reduce((sum, layer) => sum + layer.entries.length, 0),
    unpackedBytes: read.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
    inflateMs,
    provedMs,
    readMs,
    stackMs,
    memoryBytes,
  }
}

async function time(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function exhaust(source: AsyncIterable<unknown>): Promise<void> {
  const iterator = source[Symbol.asyncIterator]()
  while ((await iterator.next()).done !== true);
}

function memoryInUse(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
