import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ServerResponse } from 'node:http'

import { ActionError } from '../../../src/errors.js'
import { isDigest } from '../../../src/image/digest.js'
import { createLayerCache, readLayers } from '../../../src/image/layer-cache.js'
import { readImage } from '../../../src/image/read-image.js'
import { image, indexOf, type BuiltImage, type MemoryBlobs } from '../../support/image-builder.js'
import { cutAfter, startRegistry, type RegistryDouble } from '../../support/registry.js'
import { registryClient } from '../../support/registry-client.js'

/** Does something to an answer of these bytes. */
type Harm = (response: ServerResponse, bytes: Buffer, chance: number) => void

const statuses = [200, 204, 301, 400, 401, 403, 404, 416, 429, 500, 503]

const harms: Readonly<Record<string, Harm>> = {
  'a bare status': (response, _, chance) => {
    response.writeHead(statuses[Math.floor(chance * statuses.length)] ?? 500).end()
  },
  'a cut': (response, bytes, chance) => {
    const part = bytes.subarray(0, Math.floor(bytes.length * chance))
    cutAfter(response, { part, from: 0, whole: bytes.length })
  },
  'a shorter body': (response, bytes, chance) => {
    response.end(bytes.subarray(0, Math.floor(bytes.length * chance)))
  },
  'a longer body': (response, bytes, chance) => {
    response.end(Buffer.concat([bytes, bytes.subarray(0, 1 + Math.floor(100 * chance))]))
  },
  'another byte': (response, bytes, chance) => {
    const other = Buffer.from(bytes)
    const at = Math.floor(other.length * chance)
    other[at] = (other[at] ?? 0) ^ 1
    response.end(other)
  },
  'a part that nobody asked for': (response, bytes, chance) => {
    const from = Math.floor(bytes.length * chance)
    response.writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/*` })
    response.end(bytes.subarray(from))
  },
  'a part that does not say which': (response, bytes) => {
    response.writeHead(206).end(bytes.subarray(10))
  },
  'an encoding that it has not': (response, bytes) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes)
  },
  'a way in a circle': (response) => {
    response.writeHead(307, { location: '?again' }).end()
  },
  silence: () => undefined,
}

let registry: RegistryDouble
let shop: BuiltImage
let all: MemoryBlobs
let expected: string

beforeAll(async () => {
  shop = await image()
    .layer((l) => l.file('a', 40_000))
    .layer((l) => l.file('b', 2000), { compression: 'none' })
    .build()
  const both = indexOf([shop], { attested: true })
  all = both.blobs
  registry = await startRegistry({ access: 'bearer' })
  registry.push('acme/shop:1', both)
  expected = await weigh(5000)
})

afterAll(async () => {
  await registry.close()
})

async function weigh(silenceMs = 40): Promise<string> {
  const client = registryClient({ silenceMs })
  try {
    const { digest, blobs } = await client.open(`${registry.host}/acme/shop:1`)
    const { layers, digest: found } = await readImage(blobs, digest)
    const read = await readLayers({ blobs, layers, cache: createLayerCache(), atOnce: 2 })
    const sizes = read.map((one) => [one.digest, one.compressedBytes, one.unpackedBytes])
    return JSON.stringify([digest, found, sizes])
  } catch (error) {
    if (error instanceof ActionError) return `failed: ${error.code}`
    throw error
  } finally {
    client.close()
  }
}

const plan = fc.array(
  fc.record({
    /** The request that it happens to. */
    at: fc.integer({ min: 0, max: 12 }),
    harm: fc.constantFrom(...Object.keys(harms)),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { minLength: 1, maxLength: 4 },
)

test('whatever a registry does, the figures are right or there is a failure', async () => {
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(plan, async (faults) => {
      let count = -1
      registry.fault = ({ path }, response) => {
        count += 1
        const fault = faults.find(({ at }) => at === count)
        if (fault === undefined) return false
        const [name = ''] = /sha256:[0-9a-f]{64}/.exec(path) ?? []
        const bytes = isDigest(name) && all.digests.includes(name) ? all.bytes(name) : '{"a":1}'
        harms[fault.harm]?.(response, Buffer.from(bytes), fault.chance)
        return true
      }
      const outcome = await weigh()
      outcomes.add(outcome)
      if (!outcome.startsWith('failed: ')) expect(outcome).toBe(expected)
    }),
    { numRuns: 150 },
  )
  expect(outcomes).toContain(expected)
  expect(outcomes.size).toBeGreaterThan(3)
}, 60_000)
