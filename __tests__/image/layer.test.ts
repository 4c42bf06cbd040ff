import { describe, expect, it } from '@jest/globals'
import * as zlib from 'node:zlib'
import { createFingerprinter } from '../../src/image/fingerprint.js'
import { digestOf, hashInPlace } from '../../src/image/hashing.js'
import type { LayerDescriptor } from '../../src/image/image.js'
import { readLayer } from '../../src/image/layer.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { readImage } from '../../src/image/read-image.js'
import {
  image,
  memoryBlobs,
  tarOf,
  type ImageBuilder,
  type LayerBuilder,
} from '../support/image-builder.js'

const hasZstd = 'createZstdDecompress' in zlib

async function readFirst(builder: ImageBuilder) {
  const built = await builder.build()
  const read = await readImage(built.blobs, built.digest)
  const [descriptor] = read.layers
  if (!descriptor) throw new Error('the image has no layer')
  return { blobs: built.blobs, descriptor, read: () => readLayer(built.blobs, descriptor) }
}

async function readOne(fill: (layer: LayerBuilder) => LayerBuilder) {
  return (await readFirst(image().layer(fill))).read()
}

describe('readLayer', () => {
  it('records entries with their attributes and contents', async () => {
    const layer = await readOne((l) =>
      l
        .directory('./usr/')
        .file('/usr/bin/../bin/tool', 'hello', { mode: 0o4755, uid: 12, gid: 34 })
        .file('big', 1_000_000)
        .file('empty', '')
        .symlink('usr/link', '/usr/bin/tool')
        .hardlink('usr/hard', './usr/bin/tool'),
    )
    expect([...layer.entries]).toMatchObject([
      { path: 'usr', type: 'directory', mode: 0o755, fingerprint: null },
      {
        path: 'usr/bin/tool',
        type: 'file',
        mode: 0o4755,
        uid: 12,
        gid: 34,
        sizeBytes: 5,
        fingerprint: await fingerprintOf('hello'),
      },
      {
        path: 'big',
        sizeBytes: 1_000_000,
        fingerprint: await fingerprintOf(Buffer.alloc(1_000_000, 'big ')),
      },
      { path: 'empty', sizeBytes: 0, fingerprint: await fingerprintOf('') },
      { path: 'usr/link', type: 'symlink', linkTarget: '/usr/bin/tool', sizeBytes: 0 },
      { path: 'usr/hard', type: 'hardlink', linkTarget: 'usr/bin/tool', sizeBytes: 0 },
    ])
    expect(layer.unpackedBytes).toBe(1_000_005)
  })

  it('tells whiteouts and opaque markers from files', async () => {
    const layer = await readOne((l) =>
      l.whiteout('etc/passwd').opaque('var/cache').whiteout('gone').file('etc/.who', 3),
    )
    expect(layer.whiteouts).toEqual(['etc/passwd', 'gone'])
    expect(layer.opaqueDirectories).toEqual(['var/cache'])
    expect([...layer.entries].map((entry) => entry.path)).toEqual(['etc/.who'])
  })

  it('keeps the contents it is asked for, up to the limits', async () => {
    const { blobs, descriptor } = await readFirst(
      image().layer((l) =>
        l
          .file('lib/status', 'ab')
          .file('lib/other', 'c')
          .file('large/status', 11)
          .file('late/status', 10)
          .file('later/status', 1),
      ),
    )
    const keep = {
      matches: (path: string) => path.endsWith('status'),
      limitBytes: 10,
      totalLimitBytes: 12,
    }
    const layer = await readLayer(blobs, descriptor, { keep, hashing: hashInPlace })
    expect([...layer.keptFiles.keys()]).toEqual(['lib/status', 'late/status'])
    expect(layer.keptFiles.get('lib/status')).toEqual(Buffer.from('ab'))
    expect(layer.unkeptFiles).toEqual(['large/status', 'later/status'])
  })

  it.each(['gzip', 'none'] as const)('reads %s', async (compression) => {
    const { read } = await readFirst(image().layer((l) => l.file('a', 5000), { compression }))
    expect((await read()).unpackedBytes).toBe(5000)
  })

  it('reads zstd where Node.js can, and says so where it cannot', async () => {
    const tar = await tarOf((l) => l.file('a', 5000))
    const blobs = memoryBlobs()
    const blob = zstdFrames(tar)
    const reading = readLayer(blobs, descriptorOf(blobs.add(blob), blob, tar))
    if (hasZstd) expect((await reading).unpackedBytes).toBe(5000)
    else await expect(reading).rejects.toThrow(/zstd, which Node.js 20.* Node.js 24 can/)
  })

  it('reads several gzip members and proves the bytes behind them', async () => {
    const tar = await tarOf((l) => l.file('a', 9000).file('b', 9000))
    const members = [tar.subarray(0, 5000), tar.subarray(5000, 5001), tar.subarray(5001)]
    const blob = Buffer.concat([
      ...members.map((member) => zlib.gzipSync(member)),
      Buffer.alloc(70_000),
    ])
    const blobs = memoryBlobs()
    const descriptor = descriptorOf(blobs.add(blob), blob, tar)
    expect((await readLayer(blobs, descriptor)).entries.length).toBe(2)
    blobs.forge(descriptor.digest, Buffer.concat([blob.subarray(0, -1), Buffer.from('x')]))
    await expect(readLayer(blobs, descriptor)).rejects.toMatchObject({ code: 'blob-corrupt' })
  })

  it('goes by the first bytes when the media type is wrong', async () => {
    const mediaType = 'application/vnd.oci.image.layer.v1.tar'
    const { read } = await readFirst(image().layer((l) => l.file('a', 5), { mediaType }))
    expect((await read()).unpackedBytes).toBe(5)
  })

  it('reads an empty layer', async () => {
    const { read } = await readFirst(image().layer((l) => l))
    expect(await read()).toMatchObject({ unpackedBytes: 0, whiteouts: [] })
  })

  it('refuses a blob of another size, content or diffId', async () => {
    const { blobs, descriptor } = await readFirst(image().layer((l) => l.file('a', 5000)))
    const bytes = blobs.bytes(descriptor.digest)
    const attempts: [Partial<LayerDescriptor>, string, string][] = [
      [{ sizeBytes: bytes.length + 1 }, 'blob-corrupt', `it has ${bytes.length} bytes instead`],
      [{ sizeBytes: 3 }, 'blob-corrupt', 'longer than the 3 bytes'],
      [{ diffId: digestOf(bytes) }, 'image-invalid', 'the configuration says'],
      [
        { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted' },
        'image-unsupported',
        '',
      ],
    ]
    for (const [change, code, message] of attempts) {
      const reading = readLayer(blobs, { ...descriptor, ...change })
      await expect(reading).rejects.toMatchObject({
        code,
        message: expect.stringContaining(message),
      })
    }
  })

  it('blames a truncated or altered blob, not its contents', async () => {
    const { blobs, descriptor, read } = await readFirst(image().layer((l) => l.file('a', 50_000)))
    const bytes = blobs.bytes(descriptor.digest)
    for (const cut of [0, 1, 10, bytes.length >> 1, bytes.length - 1]) {
      blobs.forge(descriptor.digest, bytes.subarray(0, cut))
      await expect(read()).rejects.toMatchObject({ code: 'blob-corrupt' })
    }
    blobs.forge(descriptor.digest, Buffer.from(bytes).fill(7, 12, 40))
    await expect(read()).rejects.toMatchObject({ code: 'blob-corrupt' })
  })

  it('blames the builder when the right blob is not a tar', async () => {
    const { read } = await readFirst(image().rawLayer(Buffer.alloc(600, 'junk')))
    await expect(read()).rejects.toMatchObject({
      code: 'image-invalid',
      message: expect.stringContaining('tar header'),
    })
  })

  it('says that foreign layers cannot be measured, unless they are there', async () => {
    const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
    const { blobs, descriptor, read } = await readFirst(
      image().layer((l) => l.file('a', 1), { mediaType }),
    )
    expect((await read()).unpackedBytes).toBe(1)
    blobs.remove(descriptor.digest)
    await expect(read()).rejects.toThrow('is a foreign layer')
  })
})

describe('readLayers', () => {
  it('reads in order, each layer once in a run', async () => {
    const built = await image()
      .layer((l) => l.file('a', 1))
      .layer((l) => l.file('b', 2))
      .layer((l) => l.file('a', 1))
      .build()
    const opened: string[] = []
    const blobs = {
      open: (digest: Parameters<typeof built.blobs.open>[0]) => {
        opened.push(digest)
        return built.blobs.open(digest)
      },
    }
    const { layers } = await readImage(built.blobs, built.digest)
    const cache = createLayerCache()
    const request = { blobs, layers, cache, atOnce: 3 }
    const sizes = (await readLayers(request)).map((layer) => layer.unpackedBytes)
    await readLayers(request)
    expect(sizes).toEqual([1, 2, 1])
    expect(opened).toHaveLength(2)
  })

  it('reads what may be a layer of an image to come, and forgets what is none', async () => {
    const opened: string[] = []
    const built = await image()
      .layer((l) => l.file('a', 7))
      .build()
    const { layers } = await readImage(built.blobs, built.digest)
    const blobs = {
      open: (digest: Parameters<typeof built.blobs.open>[0]) => {
        opened.push(digest)
        return built.blobs.open(digest)
      },
    }
    const cache = createLayerCache()
    const [layer] = layers
    if (!layer) throw new Error('the image has no layer')
    for (const digest of built.blobs.digests) {
      await cache.anticipate(blobs, { digest, sizeBytes: built.blobs.bytes(digest).length })
    }
    await expect(cache.read(blobs, layer)).resolves.toMatchObject({ diffId: layer.diffId })
    expect(opened.filter((digest) => digest === layer.digest)).toHaveLength(1)
    const lie = { ...layer, diffId: built.digest }
    await expect(cache.read(blobs, lie)).rejects.toMatchObject({ code: 'image-invalid' })
    const [metadata] = built.blobs.digests.filter((digest) => digest !== layer.digest)
    const claimed = { ...layer, digest: metadata ?? layer.digest }
    await expect(cache.read(blobs, claimed)).rejects.toMatchObject({ code: 'blob-corrupt' })
  })

  it('reads anew what was only a part of a blob at first', async () => {
    const { blobs, descriptor } = await readFirst(image().layer((l) => l.file('a', 1)))
    const half = Buffer.from(blobs.bytes(descriptor.digest)).subarray(0, 40)
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(half)
    }
    const cache = createLayerCache()
    await cache.anticipate({ open: cut }, { digest: descriptor.digest, sizeBytes: half.length })
    await expect(cache.read(blobs, descriptor)).resolves.toMatchObject({ unpackedBytes: 1 })
  })

  it('opens no further layer after a failure', async () => {
    const builder = ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
      (one, name) => one.layer((l) => l.file(name, 1)),
      image(),
    )
    const built = await builder.build()
    const { layers } = await readImage(built.blobs, built.digest)
    if (layers[0]) built.blobs.remove(layers[0].digest)
    const opened: string[] = []
    const blobs = {
      open: (digest: Parameters<typeof built.blobs.open>[0]) => {
        opened.push(digest)
        return built.blobs.open(digest)
      },
    }
    const request = { blobs, layers, cache: createLayerCache(), atOnce: 2 }
    await expect(readLayers(request)).rejects.toMatchObject({ code: 'blob-missing' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(opened.length).toBeLessThan(4)
  })

  it('does not remember failures, nor believe a second claim about a digest', async () => {
    const { blobs, descriptor } = await readFirst(image().layer((l) => l.file('a', 1)))
    const cache = createLayerCache()
    const bytes = blobs.bytes(descriptor.digest)
    blobs.remove(descriptor.digest)
    await expect(cache.read(blobs, descriptor)).rejects.toMatchObject({ code: 'blob-missing' })
    blobs.add(bytes)
    await expect(cache.read(blobs, descriptor)).resolves.toMatchObject({ unpackedBytes: 1 })
    const lie = { ...descriptor, diffId: digestOf(bytes) }
    await expect(cache.read(blobs, lie)).rejects.toMatchObject({ code: 'image-invalid' })
  })
})

async function fingerprintOf(content: string | Uint8Array): Promise<string> {
  const fingerprinter = await createFingerprinter()
  fingerprinter.add(Buffer.from(content))
  return Buffer.from(fingerprinter.finish()).toString('hex')
}

function descriptorOf(digest: ReturnType<typeof digestOf>, blob: Uint8Array, tar: Uint8Array) {
  const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip'
  return { mediaType, digest, sizeBytes: blob.length, diffId: digestOf(tar) }
}

/** Two frames with a skippable one between, as lazy-pulling formats write; where Node.js cannot compress, a frame's first bytes. */
function zstdFrames(tar: Buffer): Buffer {
  if (!hasZstd) return Buffer.from('28b52ffd00000000', 'hex')
  const skippable = Buffer.from('502a4d1804000000deadbeef', 'hex')
  return Buffer.concat([
    zlib.zstdCompressSync(tar.subarray(0, 700)),
    skippable,
    zlib.zstdCompressSync(tar.subarray(700)),
  ])
}
