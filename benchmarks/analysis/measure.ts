import { createHash } from 'node:crypto'

import { hashInThreads } from '../../src/adapters/layer-hashing.js'
import { findWaste } from '../../src/analysis/waste.js'
import { decompress } from '../../src/image/compression.js'
import type { Hashing } from '../../src/image/hashing.js'
import type { BlobStore, LayerDescriptor } from '../../src/image/image.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { keepNothing, type Layer } from '../../src/image/layer.js'
import { openVerified } from '../../src/image/verify.js'

/** How long something took, and what it took of all cores; the least of several rounds. */
export interface Timing {
  readonly wallMs: number
  readonly cpuMs: number
}

/** What was measured of an image, by the name of the work. */
export interface Measurement {
  readonly timings: ReadonlyMap<Work, Timing>
  readonly entryCount: number
  readonly unpackedBytes: number
  /** Growth of heap and buffers with the layers and the merged file system held. */
  readonly memoryBytes: number
}

export const works = [
  'inflate, a layer at a time',
  'inflate, 4 layers at once',
  'proved, a layer at a time',
  'proved, 4 layers at once',
  'read, a layer at a time',
  'read, 4 layers at once',
  'stack',
] as const
export type Work = (typeof works)[number]

const layersAtOnce = 4

interface ImageToRead {
  readonly blobs: BlobStore
  readonly layers: readonly LayerDescriptor[]
}

type Held = Omit<Measurement, 'timings'>
type Time = <T>(work: Work, task: () => T | Promise<T>) => Promise<T>

/** Does each work `rounds` times, in turns, so that a machine that slows down slows all. */
export async function measure(image: ImageToRead, rounds: number): Promise<Measurement> {
  const timings = new Map<Work, Timing>()
  const time: Time = async (work, task) => {
    const { result, timing } = await timed(task)
    timings.set(work, least(timings.get(work), timing))
    return result
  }
  const threads = hashInThreads({ worthwhileBytes: 0 })
  let held: Held = { memoryBytes: 0, entryCount: 0, unpackedBytes: 0 }
  for (let round = 0; round < rounds; round += 1) {
    await timeYardsticks(image, { time, threads })
    await time(works[4], () => read(image, { cache: createLayerCache(), atOnce: 1 }))
    held = await timeReading(image, { time, threads })
  }
  await threads.close()
  return { timings, ...held }
}

interface Instruments {
  readonly time: Time
  readonly threads: Hashing
}

async function timeYardsticks(
  { blobs, layers }: ImageToRead,
  { time, threads }: Instruments,
): Promise<void> {
  const inflate = (layer: LayerDescriptor): Promise<void> =>
    exhaust(decompress(blobs.open(layer.digest)))
  await time(works[0], () => atOnce(1, layers, inflate))
  await time(works[1], () => atOnce(layersAtOnce, layers, inflate))
  await time(works[2], () => atOnce(1, layers, (layer) => prove(blobs, layer)))
  await time(works[3], () =>
    atOnce(layersAtOnce, layers, (layer) => proveBeside(blobs, layer, threads)),
  )
}

/** Reads as the action does; nothing of an earlier reading is held meanwhile. */
async function timeReading(image: ImageToRead, { time, threads }: Instruments): Promise<Held> {
  const before = memoryInUse()
  const cache = createLayerCache(keepNothing, threads)
  const layers = await time(works[5], () => read(image, { cache, atOnce: layersAtOnce }))
  const stacked = await time(works[6], () => findWaste(layers))
  return { memoryBytes: memoryInUse() - before, ...countEntries(stacked.files.layers) }
}

async function read(
  image: ImageToRead,
  how: Pick<Parameters<typeof readLayers>[0], 'atOnce' | 'cache'>,
): Promise<readonly Layer[]> {
  return readLayers({ ...image, ...how })
}

function countEntries(layers: readonly Layer[]): Pick<Measurement, 'entryCount' | 'unpackedBytes'> {
  return {
    entryCount: layers.reduce((sum, layer) => sum + layer.entries.length, 0),
    unpackedBytes: layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
  }
}

async function timed<T>(
  task: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly timing: Timing }> {
  const started = performance.now()
  const before = process.cpuUsage()
  const result = await task()
  const { user, system } = process.cpuUsage(before)
  return {
    result,
    timing: { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 },
  }
}

function least(one: Timing | undefined, other: Timing): Timing {
  return {
    wallMs: Math.min(one?.wallMs ?? Infinity, other.wallMs),
    cpuMs: Math.min(one?.cpuMs ?? Infinity, other.cpuMs),
  }
}

async function atOnce(
  count: number,
  layers: readonly LayerDescriptor[],
  work: (layer: LayerDescriptor) => Promise<void>,
): Promise<void> {
  const waiting = layers.values()
  const loop = async (): Promise<void> => {
    for (const layer of waiting) await work(layer)
  }
  await Promise.all(Array.from({ length: count }, loop))
}

/** What any reader that trusts nothing must compute: the sha256 of the blob and of the tar. */
async function prove(blobs: BlobStore, layer: LayerDescriptor): Promise<void> {
  const hash = createHash('sha256')
  for await (const piece of decompress(openVerified(blobs, layer))) hash.update(piece)
  hash.digest()
}

async function proveBeside(
  blobs: BlobStore,
  layer: LayerDescriptor,
  threads: Hashing,
): Promise<void> {
  const hash = threads.start(layer.sizeBytes)
  for await (const piece of decompress(openVerified(blobs, layer, threads))) {
    await hash.update(piece)
  }
  await hash.digest()
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
