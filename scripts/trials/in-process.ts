import { readdir } from 'node:fs/promises'

import {
  openBuilder,
  openComments,
  openRepository,
  openRunner,
} from '../../__tests__/support/ports.js'
import { image, type BuiltImage } from '../../__tests__/support/image-builder.js'
import { writeLayout } from '../../__tests__/support/image-files.js'
import { hashInThreads } from '../../src/adapters/layer-hashing.js'
import { openLayout } from '../../src/adapters/layout.js'
import { run } from '../../src/run.js'

/** What a process holds on to. */
export interface Holdings {
  readonly runs: number
  /** After a full collection of garbage. */
  readonly heapBytes: number
  /** Buffers outside the heap. */
  readonly externalBytes: number
  /** Timers, sockets, workers and the like that keep a process alive. */
  readonly handles: number
  /** Open files, sockets and pipes. */
  readonly descriptors: number
}

const filesPerLayer = 1000

/** Runs the whole job again and again in this process, on images that lie in a folder, and tells of it at some runs. */
export async function* runAgain(
  folder: string,
  { runs, at }: { readonly runs: number; readonly at: readonly number[] },
): AsyncGenerator<Holdings, void, undefined> {
  const { base, head } = await makeImages()
  await writeLayout(folder, [{ image: base }, { image: head }])
  // Threads that are told to end do not keep a process alive.
  const awake = setInterval(() => undefined, 1000)
  for (let count = 1; count <= runs; count += 1) {
    await runOnce(folder, { base, head })
    if (at.includes(count)) yield await takeStock(count)
  }
  clearInterval(awake)
}

async function makeImages(): Promise<{ readonly base: BuiltImage; readonly head: BuiltImage }> {
  const small = image().layer(
    (layer) => {
      for (let at = 0; at < filesPerLayer; at += 1) layer.file(`srv/app/${at}.js`, `${at}\n`)
      return layer
    },
    { createdBy: 'COPY base /' },
  )
  const grown = small.layer((layer) => layer.file('srv/app/1.js', 300_000), {
    createdBy: 'COPY more /',
  })
  return { base: await small.build(), head: await grown.build() }
}

async function runOnce(
  folder: string,
  images: { readonly base: BuiltImage; readonly head: BuiltImage },
): Promise<void> {
  const runner = openRunner({ inputs: { 'max-size': '1kB', 'max-increase': '1%' } })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const hashing = hashInThreads({ worthwhileBytes: 1, threadLimit: 2 })
  const { failure } = await run({
    runner,
    comments,
    hashing,
    builder: { ...openBuilder(images), openLayout: () => openLayout(folder) },
    repository: openRepository({
      base: 'FROM scratch\nCOPY base /\n',
      head: 'FROM scratch\nCOPY base /\nCOPY more /\n',
    }),
  })
  await hashing.close()
  if (failure === null || comments.requests.length !== 1) throw new Error('The run went wrong.')
}

async function takeStock(runs: number): Promise<Holdings> {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('Start it with --expose-gc.')
  for (let times = 0; times < 5; times += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    gc()
  }
  const { heapUsed: heapBytes, external: externalBytes } = process.memoryUsage()
  return {
    runs,
    heapBytes,
    externalBytes,
    handles: process.getActiveResourcesInfo().length,
    descriptors: (await readdir('/proc/self/fd')).length,
  }
}
