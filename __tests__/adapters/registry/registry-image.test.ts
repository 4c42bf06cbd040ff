import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import type { Digest } from '../../../src/image/digest.js'
import type { BlobStore } from '../../../src/image/image.js'
import { readImage } from '../../../src/image/read-image.js'
import { readLayer } from '../../../src/image/layer.js'
import { image, indexOf, type BuiltImage } from '../../support/image-builder.js'
import {
  cutAfter,
  startRegistry,
  type RegistryDouble,
  type RegistryOptions,
} from '../../support/registry.js'
import { readBlob, registryClient, type Client } from '../../support/registry-client.js'

let registry: RegistryDouble
let client: Client
let shop: BuiltImage

const amd = { os: 'linux', architecture: 'amd64' }

beforeEach(async () => {
  shop = await image()
    .layer((l) => l.file('a', 300_000))
    .layer((l) => l.file('b', 20_000))
    .build()
  client = registryClient()
})

afterEach(async () => {
  client.close()
  await registry.close()
})

async function start(options: RegistryOptions = {}): Promise<void> {
  registry = await startRegistry(options)
  registry.push('acme/shop:1', shop)
}

const reference = (): string => `${registry.host}/acme/shop:1`

describe('an image', () => {
  test('is opened by its manifest, and a layer is fetched when it is read', async () => {
    await start()
    const { digest, blobs } = await client.open(reference())
    expect(digest).toBe(shop.digest)
    const { layers } = await readImage(blobs, digest)
    expect(registry.log()).toEqual([
      'GET registry /v2/acme/shop/manifests/1',
      expect.stringMatching(/^GET registry \/v2\/acme\/shop\/blobs\/sha256:/),
    ])
    for (const layer of layers) await readLayer(blobs, layer)
    expect(registry.requests).toHaveLength(4)
    expect(client.asked).toEqual([])
  })

  test('is taken by a digest, and one platform of an index by the index', async () => {
    await start()
    const arm = await image()
      .platform({ os: 'linux', architecture: 'arm64' })
      .layer((l) => l.file('a', 10))
      .build()
    const both = indexOf([shop, arm], { attested: true })
    registry.push('acme/shop:2', both)
    const { digest, blobs } = await client.open(`${registry.host}/acme/shop@${both.digest}`)
    expect((await readImage(blobs, digest, amd)).digest).toBe(shop.digest)
    expect(registry.log().filter((line) => line.includes('manifests'))).toEqual([
      `GET registry /v2/acme/shop/manifests/${both.digest}`,
      `GET registry /v2/acme/shop/manifests/${shop.digest}`,
    ])
    await readImage(blobs, digest, amd)
    expect(registry.log().filter((line) => line.includes('manifests'))).toHaveLength(2)
  })

  test('asks for every kind of manifest, and for bytes as they are', async () => {
    await start()
    await client.open(reference())
    const headers = registry.requests[0]?.headers
    expect(headers).toMatchObject({
      accept: expect.stringMatching(
        /oci\.image\.index.*oci\.image\.manifest.*manifest\.list.*manifest\.v2/,
      ),
      'accept-encoding': 'identity',
    })
    expect(headers?.authorization).toBeUndefined()
  })
})

describe('a storage of its own', () => {
  test('gets no credentials', async () => {
    await start({ hasStorage: true, access: 'bearer' })
    const { digest, blobs } = await client.open(reference())
    await readImage(blobs, digest)
    const stored = registry.requests.filter(({ at }) => at === 'storage')
    expect(stored).toHaveLength(1)
    expect(stored[0]?.headers.authorization).toBeUndefined()
    expect(registry.requests.at(-2)?.headers.authorization).toMatch(/^Bearer token-1/)
  })

  test('that refuses is named by its host, without its signed address', async () => {
    await start({ hasStorage: true })
    const { digest, blobs } = await client.open(reference())
    registry.fault = ({ at }, response) => {
      if (at === 'storage') response.writeHead(403).end('<Error>AccessDenied secret</Error>')
      return at === 'storage'
    }
    const failed = await readImage(blobs, digest).catch((error: unknown) => error as Error)
    expect(failed).toMatchObject({
      code: 'registry-denied',
      message: `${registry.host} denies access to ${reference()}: ${registry.hosts.storage} answers 403 (Forbidden).`,
    })
  })

  test('is not followed for ever, nor to what is no address', async () => {
    await start()
    const { digest, blobs } = await client.open(reference())
    let location = `http://${registry.hosts.storage}/around`
    registry.fault = (_, response) => {
      response.writeHead(307, { location }).end()
      return true
    }
    await expect(readImage(blobs, digest)).rejects.toThrow('it redirects more than 5 times')
    location = 'http://'
    await expect(readImage(blobs, digest)).rejects.toThrow('redirects to no address')
    location = 'ftp://storage.example/x'
    await expect(readImage(blobs, digest)).rejects.toThrow(
      'redirects to storage.example without encryption',
    )
  })
})

describe('a blob that is cut off', () => {
  const layerOf = async (): Promise<{ digest: Digest; bytes: Uint8Array; blobs: BlobStore }> => {
    const { digest: root, blobs } = await client.open(reference())
    const { layers } = await readImage(blobs, root)
    const digest = layers[0]?.digest ?? root
    return { digest, blobs, bytes: shop.blobs.bytes(digest) }
  }

  test.each<[string, RegistryOptions]>([
    ['by a range', {}],
    ['from the start where there are no ranges', { refusesRanges: true }],
    ['at its storage', { hasStorage: true }],
  ])('goes on %s', async (_, options) => {
    await start(options)
    const { digest, blobs, bytes } = await layerOf()
    const place = options.hasStorage === true ? 'storage' : 'registry'
    const ranges: (string | undefined)[] = []
    registry.fault = ({ path, at, headers }, response) => {
      if (!path.includes(digest) || at !== place) return false
      ranges.push(headers.range)
      if (ranges.length === 3) return false
      const end = ranges.length * 300
      const from = options.refusesRanges === true ? 0 : end - 300
      cutAfter(response, { part: bytes.subarray(from, end), from, whole: bytes.length })
      return true
    }
    expect((await readBlob(blobs, digest)).equals(bytes)).toBe(true)
    expect(ranges).toEqual([undefined, 'bytes=300-', 'bytes=600-'])
    expect(client.waitedMs).toEqual([500, 1000])
  })

  test('and goes on elsewhere is not put together', async () => {
    await start()
    const { digest, blobs, bytes } = await layerOf()
    registry.fault = (_, response) => {
      cutAfter(response, { part: bytes.subarray(700, 800), from: 700, whole: bytes.length })
      return true
    }
    await expect(readBlob(blobs, digest)).rejects.toThrow('does not go on where it was cut')
  })

  test('again and again is a failure that says so', async () => {
    await start()
    const { digest, blobs, bytes } = await layerOf()
    registry.fault = (_, response) => {
      cutAfter(response, { part: bytes.subarray(0, 10), from: 0, whole: bytes.length })
      return true
    }
    await expect(readBlob(blobs, digest)).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: expect.stringMatching(/breaks off again and again \(.*\), 6 times\./),
    })
  })

  test('because nothing comes any more goes on, too', async () => {
    await start()
    client.close()
    client = registryClient({ silenceMs: 150 })
    const { digest, blobs, bytes } = await layerOf()
    let isFirst = true
    registry.fault = (_, response) => {
      if (!isFirst) return false
      isFirst = false
      response.writeHead(200, { 'content-length': bytes.length })
      response.write(bytes.subarray(0, 100))
      return true
    }
    expect((await readBlob(blobs, digest)).equals(bytes)).toBe(true)
  })

  test('may be left by its reader at any time', async () => {
    await start()
    const { digest, blobs } = await layerOf()
    for await (const chunk of blobs.open(digest)) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    expect((await readBlob(blobs, digest)).length).toBeGreaterThan(0)
  })
})

describe('what is sent in place of the image', () => {
  test('a manifest of other content than its header says', async () => {
    await start()
    registry.fault = (_, response) => {
      response.writeHead(200, { 'docker-content-digest': shop.digest }).end('{}')
      return true
    }
    await expect(client.open(reference())).rejects.toMatchObject({ code: 'blob-corrupt' })
    await expect(client.open(`${registry.host}/acme/shop@${shop.digest}`)).rejects.toMatchObject({
      code: 'blob-corrupt',
    })
  })

  test('a layer of other content', async () => {
    await start()
    const { digest, blobs } = await client.open(reference())
    const { layers } = await readImage(blobs, digest)
    const [layer] = layers
    if (layer === undefined) throw new Error('no layer')
    registry.fault = (_, response) => {
      response.end(Buffer.alloc(layer.sizeBytes))
      return true
    }
    await expect(readLayer(blobs, layer)).rejects.toMatchObject({
      code: expect.stringMatching(/^(blob-corrupt|image-invalid)$/),
    })
  })

  test('a manifest that is too long, not JSON or of another kind', async () => {
    await start()
    const send = (bytes: string | Buffer, contentType = 'application/json'): void => {
      registry.fault = (_, response) => {
        response.writeHead(200, { 'content-type': contentType }).end(bytes)
        return true
      }
    }
    const open = async (): Promise<unknown> => {
      const { digest, blobs } = await client.open(reference())
      return readImage(blobs, digest)
    }
    send(Buffer.alloc(9_000_000, ' '))
    await expect(open()).rejects.toMatchObject({ code: 'image-invalid' })
    send('<html>')
    await expect(open()).rejects.toThrow('It is not JSON')
    send('{"schemaVersion":2,"mediaType":"application/vnd.acme.chart"}')
    await expect(open()).rejects.toMatchObject({ code: 'image-unsupported' })
    send('{"schemaVersion":1}', 'application/vnd.docker.distribution.manifest.v1+prettyjws')
    await expect(open()).rejects.toThrow('schema 1')
  })

  test('nothing at all', async () => {
    await start()
    const { digest, blobs } = await client.open(reference())
    registry.fault = ({ path }, response) => {
      if (path.includes('manifests')) return false
      response.writeHead(404).end()
      return true
    }
    await expect(readImage(blobs, digest)).rejects.toMatchObject({
      code: 'blob-missing',
      message: expect.stringContaining(`${registry.host} does not have it`),
    })
    await expect(client.open(`${registry.host}/acme/shop:9`)).rejects.toMatchObject({
      code: 'registry-image-unknown',
      message: `${registry.host} has no image ${registry.host}/acme/shop:9 (manifest unknown).`,
    })
  })

  test('an index whose image is gone', async () => {
    await start()
    const both = indexOf([shop])
    both.blobs.remove(shop.digest)
    const other = await startRegistry()
    other.push('acme/shop:1', both)
    const { digest, blobs } = await client.open(`${other.host}/acme/shop:1`)
    await expect(readImage(blobs, digest, amd)).rejects.toMatchObject({ code: 'blob-missing' })
    await other.close()
  })
})
