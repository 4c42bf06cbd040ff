import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'

import { afterEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'

import { hashInThreads, type ThreadedHashing } from '../../src/adapters/layer-hashing.js'
import { startWorker } from '../../src/adapters/layer-hash-thread.js'
import { digestOf, hashInPlace, HashingError, type Hashing } from '../../src/image/hashing.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { keepNothing, readLayer } from '../../src/image/layer.js'
import { readImage } from '../../src/image/read-image.js'
import { image, memoryBlobs, tarOf } from '../support/image-builder.js'

jest.setTimeout(60_000)

const opened: ThreadedHashing[] = []

function threads(options: Parameters<typeof hashInThreads>[0] = {}): ThreadedHashing {
  const hashing = hashInThreads({ threadLimit: 2, worthwhileBytes: 0, ...options })
  opened.push(hashing)
  return hashing
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((hashing) => hashing.close()))
})

async function hashPieces(hashing: Hashing, pieces: readonly Uint8Array[]): Promise<string> {
  const hash = hashing.start(0)
  for (const piece of pieces) await hash.update(piece)
  return hash.digest()
}

/** A layer of many buffers' size that hardly compresses. */
async function largeLayer() {
  const noise = randomBytes(6_000_000)
  const tar = await tarOf((l) => l.file('noise', noise).file('small', 'x').file('again', noise))
  const blobs = memoryBlobs()
  const blob = gzipSync(tar)
  const descriptor = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    digest: blobs.add(blob),
    sizeBytes: blob.length,
    diffId: digestOf(tar),
  }
  return { blobs, blob, descriptor }
}

describe('threads', () => {
  test('find the digests that are found in place', async () => {
    const hashing = threads()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2000 })), async (pieces) => {
        const found = await hashPieces(hashing, pieces)
        expect(found).toBe(await hashPieces(hashInPlace, pieces))
      }),
      { numRuns: 30 },
    )
  })

  test('hash more streams at once than there are threads, and long ones', async () => {
    const hashing = threads()
    const streams = Array.from({ length: 7 }, (_, index) =>
      Array.from({ length: 9 }, () => randomBytes(400_000 + index)),
    )
    const found = await Promise.all(streams.map((pieces) => hashPieces(hashing, pieces)))
    const wanted = await Promise.all(streams.map((pieces) => hashPieces(hashInPlace, pieces)))
    expect(found).toEqual(wanted)
  })

  test('go on after a hash that was given up', async () => {
    const hashing = threads({ threadLimit: 2 })
    for (let round = 0; round < 20; round += 1) {
      const hash = hashing.start(0)
      await hash.update(randomBytes(600_000))
      hash.abandon()
      hash.abandon()
    }
    const pieces = [Buffer.from('a'), Buffer.from('b')]
    expect(await hashPieces(hashing, pieces)).toBe(await hashPieces(hashInPlace, pieces))
  })

  test.each([
    ['there is little to hash', { worthwhileBytes: 100 }, 0],
    ['there is one core', { threadLimit: 1 }, 0],
    ['there is much to hash', { worthwhileBytes: 10 }, 1],
  ])('are started when needed: %s', async (_, options, expected) => {
    const started: Worker[] = []
    const startThread = (): Worker => {
      const worker = startWorker()
      started.push(worker)
      return worker
    }
    const hashing = threads({ ...options, startThread })
    const hash = hashing.start(60)
    await hash.digest()
    expect(started).toHaveLength(expected)
  })
})

describe('layers read with threads', () => {
  test('are what they are in place', async () => {
    const { blobs, descriptor } = await largeLayer()
    const reading = { keep: keepNothing, hashing: threads() }
    const layer = await readLayer(blobs, descriptor, reading)
    const plain = await readLayer(blobs, descriptor)
    expect([...layer.entries]).toEqual([...plain.entries])
    expect(layer).toMatchObject({ digest: plain.digest, diffId: plain.diffId })
  })

  test('are read several at once, an uncompressed one among them', async () => {
    const built = await image()
      .layer((l) => l.file('a', 3_000_000))
      .layer((l) => l.file('b', 2_000_000), { compression: 'none' })
      .layer((l) => l.file('c', 1))
      .build()
    const { layers } = await readImage(built.blobs, built.digest)
    const cache = createLayerCache(keepNothing, threads())
    const read = await readLayers({ blobs: built.blobs, layers, cache, atOnce: 3 })
    expect(read.map((layer) => layer.unpackedBytes)).toEqual([3_000_000, 2_000_000, 1])
  })

  test('are refused for the same reasons', async () => {
    const { blobs, blob, descriptor } = await largeLayer()
    const hashing = threads()
    const changed = Buffer.from(blob)
    changed.writeUInt8(changed.readUInt8(blob.length - 3) ^ 1, blob.length - 3)
    const attempts = [
      { bytes: blob, claim: { ...descriptor, diffId: digestOf(blob) } },
      { bytes: blob, claim: { ...descriptor, diffId: descriptor.digest } },
      { bytes: blob, claim: { ...descriptor, sizeBytes: blob.length - 1 } },
      { bytes: blob.subarray(0, -1), claim: descriptor },
      { bytes: blob.subarray(0, blob.length >> 1), claim: descriptor },
      { bytes: changed, claim: descriptor },
      { bytes: Buffer.concat([blob.subarray(0, -8), randomBytes(8)]), claim: descriptor },
    ]
    for (const { bytes, claim } of attempts) {
      blobs.forge(descriptor.digest, bytes)
      const inPlace = await readLayer(blobs, claim).catch((error: unknown) => error)
      const reading = readLayer(blobs, claim, { keep: keepNothing, hashing })
      await expect(reading).rejects.toEqual(inPlace)
      expect(inPlace).toMatchObject({
        code: expect.stringMatching(/^(blob-corrupt|image-invalid)$/),
      })
    }
    blobs.forge(descriptor.digest, blob)
    const layer = await readLayer(blobs, descriptor, { keep: keepNothing, hashing })
    expect(layer.entries.length).toBe(3)
  })
})

describe('a thread that breaks', () => {
  const broken = [
    ['cannot start', 'throw new Error("out of order")'],
    ['ends early', 'process.exit(3)'],
    [
      'breaks under way',
      `require('node:worker_threads').parentPort.on('message', () => { throw new Error('x') })`,
    ],
  ] as const

  test.each(broken)('fails its hash: it %s', async (_, code) => {
    const hashing = threads({ startThread: () => new Worker(code, { eval: true }) })
    const pieces = Array.from({ length: 8 }, () => randomBytes(600_000))
    await expect(hashPieces(hashing, pieces)).rejects.toThrow(HashingError)
    expect(await hashPieces(hashing, pieces)).toBe(await hashPieces(hashInPlace, pieces))
  })

  test.each(broken)('costs no result: it %s', async (_, code) => {
    const { blobs, descriptor } = await largeLayer()
    const hashing = threads({ startThread: () => new Worker(code, { eval: true }) })
    const layer = await readLayer(blobs, descriptor, { keep: keepNothing, hashing })
    expect(layer.entries.length).toBe(3)
  })
})

describe('a process with threads', () => {
  const source = join(import.meta.dirname, '../../src/adapters/layer-hashing.ts')
  const run = (script: string) =>
    spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', '--input-type=module', '--eval'],
        `import { hashInThreads } from ${JSON.stringify(source)}
         const hash = hashInThreads({ threadLimit: 2, worthwhileBytes: 0 }).start(0)
         await hash.update(Buffer.alloc(5_000_000))
         ${script}`,
      ],
      { encoding: 'utf8', timeout: 30_000 },
    )

  test.each([
    ['waits for the digest', 'console.log(await hash.digest())', 0, /^[0-9a-f]{64}\n$/],
    ['ends without being told', 'await hash.digest()', 0, /^$/],
    ['ends when what was read is given up', 'hash.abandon()', 0, /^$/],
    ['can be ended in the middle', 'process.exit(7)', 7, /^$/],
  ])('%s', (_, script, status, output) => {
    const ended = run(script)
    expect(ended).toMatchObject({ status, stderr: '' })
    expect(ended.stdout).toMatch(output)
  })
})
