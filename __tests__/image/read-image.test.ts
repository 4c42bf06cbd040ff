import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../src/image/hashing.js'
import { listImages, readImage } from '../../src/image/read-image.js'
import { image, indexOf, memoryBlobs } from '../support/image-builder.js'

const arm64 = { os: 'linux', architecture: 'arm64' }

function sample() {
  return image()
    .layer((l) => l.file('bin/app', 100), { createdBy: 'COPY app /bin/ # buildkit' })
    .metadata('ENV A=1')
    .settings({
      Env: ['A=1'],
      Entrypoint: ['/bin/app'],
      Cmd: null,
      User: 'app',
      WorkingDir: '/srv',
      ExposedPorts: { '80/tcp': {}, '443/tcp': {} },
      Volumes: { '/data': {} },
      Labels: { b: '2', a: '1' },
    })
}

describe('readImage', () => {
  it.each(['oci', 'docker'])('reads a manifest of the %s media types', async (family) => {
    const builder = family === 'docker' ? sample().docker() : sample()
    const built = await builder.build()
    const read = await readImage(built.blobs, built.digest)
    expect(read).toMatchObject({
      digest: built.digest,
      platform: { os: 'linux', architecture: 'amd64' },
      settings: {
        environment: ['A=1'],
        entrypoint: ['/bin/app'],
        command: [],
        user: 'app',
        workingDirectory: '/srv',
        exposedPorts: ['443/tcp', '80/tcp'],
        volumes: ['/data'],
        labels: { a: '1', b: '2' },
      },
      history: [
        { createdBy: 'COPY app /bin/ # buildkit', emptyLayer: false },
        { createdBy: 'ENV A=1', emptyLayer: true },
      ],
    })
    expect(read.layers).toHaveLength(1)
  })

  it('passes attestations over and chooses by platform', async () => {
    const amd = await sample().build()
    const arm = await sample()
      .platform({ ...arm64, variant: 'v8' })
      .build()
    const index = indexOf([amd, arm], { attested: true })
    expect((await readImage(index.blobs, index.digest, arm64)).digest).toBe(arm.digest)
    expect(await listImages(index.blobs, index.digest)).toHaveLength(2)
    await expect(readImage(index.blobs, index.digest)).rejects.toMatchObject({
      code: 'platform-ambiguous',
      message: expect.stringContaining('linux/amd64, linux/arm64'),
    })
    await expect(
      readImage(index.blobs, index.digest, { os: 'linux', architecture: 's390x' }),
    ).rejects.toMatchObject({ code: 'platform-missing' })
  })

  it('needs no other platform to be in the layout', async () => {
    const amd = await sample().build()
    const arm = await sample().platform(arm64).build()
    const index = indexOf([amd, arm])
    index.blobs.remove(arm.digest)
    expect((await readImage(index.blobs, index.digest, amd.platform)).digest).toBe(amd.digest)
  })

  it('follows nested indexes, up to a limit', async () => {
    const built = await sample().build()
    const blobs = memoryBlobs(built)
    const wrap = (digest: string): string => {
      const manifests = [{ mediaType: ociIndex, digest, size: 1 }]
      return blobs.add(json({ schemaVersion: 2, manifests }))
    }
    let digest: string = built.digest
    for (let depth = 0; depth < 4; depth++) digest = wrap(digest)
    expect((await readImage(blobs, digest as never)).digest).toBe(built.digest)
    await expect(readImage(blobs, wrap(digest) as never)).rejects.toThrow('deeper than 4')
  })

  it('refuses a document that is not what its digest says', async () => {
    const built = await sample().build()
    built.blobs.forge(built.digest, json({ schemaVersion: 2, layers: [] }))
    await expect(readImage(built.blobs, built.digest)).rejects.toMatchObject({
      code: 'blob-corrupt',
    })
  })

  it('says which document is missing', async () => {
    const built = await sample().build()
    built.blobs.remove(built.digest)
    await expect(readImage(built.blobs, built.digest)).rejects.toMatchObject({
      code: 'blob-missing',
    })
  })

  it.each<[string, unknown, string]>([
    ['no object', [], 'It is [], not an object.'],
    ['another schema', { schemaVersion: 1, layers: [] }, '`schemaVersion` is 1, not 2.'],
    ['a layer list that is none', { layers: 'x', ...config() }, '`layers` is "x", not a list.'],
    [
      'a layer without digest',
      { layers: [{ mediaType: 'x', size: 1 }], ...config() },
      '`layers[0].digest` is missing, not a text.',
    ],
    [
      'a path as digest',
      { layers: [{ mediaType: 'x', digest: 'sha256:../../etc/passwd', size: 1 }], ...config() },
      'not a sha256 digest',
    ],
    [
      'a negative size',
      { layers: [{ mediaType: 'x', digest: digestOf(json('x')), size: -1 }], ...config() },
      '`layers[0].size` is -1, not a size in bytes.',
    ],
    ['both lists', { manifests: [], layers: [] }, 'not absent from an index'],
    ['nothing', {}, 'has the media type (none)'],
    [
      'another artifact',
      { layers: [], config: { ...config().config, mediaType: 'a/b' } },
      'not a container image',
    ],
  ])('refuses %s', async (_, document, message) => {
    const blobs = memoryBlobs()
    await expect(readImage(blobs, blobs.add(json(document)))).rejects.toThrow(message)
  })

  it('refuses text that is not JSON and documents of unreasonable size', async () => {
    const blobs = memoryBlobs()
    const broken = blobs.add(Buffer.from('{'))
    await expect(readImage(blobs, broken)).rejects.toMatchObject({ code: 'image-invalid' })
    const huge = blobs.add(Buffer.alloc(8 * 1024 * 1024 + 1, ' '))
    await expect(readImage(blobs, huge)).rejects.toThrow('longer than 8388608 bytes')
  })

  it('refuses a config whose layers are not those of the manifest', async () => {
    const one = await sample().build()
    const two = await sample()
      .layer((l) => l.file('b', 1))
      .build()
    const blobs = memoryBlobs(one, two)
    const manifestOf = (built: typeof one) =>
      JSON.parse(Buffer.from(blobs.bytes(built.digest)).toString()) as Record<string, unknown>
    const mixed = { ...manifestOf(one), config: manifestOf(two).config }
    await expect(readImage(blobs, blobs.add(json(mixed)))).rejects.toThrow(
      '`rootfs.diff_ids` lists 2 layers',
    )
  })

  it('is not fooled by names that objects inherit', async () => {
    const blobs = memoryBlobs()
    const digest = blobs.add(Buffer.from('{"__proto__": {"layers": []}, "layers": null}'))
    await expect(readImage(blobs, digest)).rejects.toThrow('(none)')
  })
})

const ociIndex = 'application/vnd.oci.image.index.v1+json'

function config() {
  return {
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf(json({})),
      size: 2,
    },
  }
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
