import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { openArchive } from '../../src/adapters/archive.js'
import { openImageFile } from '../../src/adapters/image-files.js'
import type { ImageSize } from '../../src/image/image.js'
import { selectImage, type Selector } from '../../src/image/image-list.js'
import { readImage } from '../../src/image/read-image.js'
import { readLayer } from '../../src/image/layer.js'
import { image, tarOf, type BuiltImage } from '../support/image-builder.js'
import {
  dockerArchive,
  dockerParts,
  indexJson,
  ociArchive,
  writeLayout,
} from '../support/image-files.js'

let folder: string
let shop: BuiltImage
let cafe: BuiltImage

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'))
  shop = await image()
    .layer((l) => l.file('bin/shop', 300_000))
    .layer((l) => l.file('etc/shop.conf', 'open'))
    .build()
  cafe = await image()
    .layer((l) => l.file('bin/cafe', 10))
    .build()
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function write(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'image.tar')
  await writeFile(path, bytes)
  return path
}

/** Opens, reads everything, closes; the sums are of what was really read. */
async function weigh(path: string, selector: Selector = { kind: 'only' }): Promise<ImageSize> {
  const file = await openImageFile(path, folder)
  try {
    const { layers } = await readImage(file.blobs, selectImage(file.images, { selector, path }))
    const read = await Promise.all(layers.map((layer) => readLayer(file.blobs, layer)))
    return {
      compressedBytes: read.reduce((sum, layer) => sum + layer.compressedBytes, 0),
      unpackedBytes: read.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
      layerCount: read.length,
    }
  } finally {
    await file.close()
  }
}

const named = (name: string): Selector => ({ kind: 'name', name })
const problem = (code: string, message: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(message) })

describe('an OCI archive', () => {
  test('is read where it lies, and nothing is unpacked', async () => {
    const path = await write(await ociArchive([{ image: shop }]))
    expect(await weigh(path)).toMatchObject({ unpackedBytes: 300_004, layerCount: 2 })
    expect(await readdir(folder)).toEqual(['image.tar'])
  })

  test('may be compressed; what was unpacked is gone afterwards', async () => {
    const path = await write(gzipSync(await ociArchive([{ image: shop }])))
    expect(await weigh(path)).toMatchObject({ unpackedBytes: 300_004 })
    expect(await readdir(folder)).toEqual(['image.tar'])
  })

  test('of GNU tar, with `./` before every name, is the same', async () => {
    await writeLayout(join(folder, 'layout'), [{ image: shop }])
    const path = join(folder, 'gnu.tar')
    execFileSync('tar', ['--create', '--file', path, '--directory', join(folder, 'layout'), '.'])
    expect(await weigh(path)).toMatchObject({ unpackedBytes: 300_004 })
  })

  test('of several images wants a name or a digest, and lists them', async () => {
    const path = await write(
      await ociArchive([
        { image: shop, name: 'docker.io/library/shop:1' },
        { image: cafe, name: 'cafe' },
      ]),
    )
    await expect(weigh(path)).rejects.toEqual(
      problem('image-ambiguous', `\n- docker.io/library/shop:1, ${shop.digest}\n- cafe, `),
    )
    await expect(weigh(path, named('bar'))).rejects.toEqual(problem('image-unknown', '- cafe,'))
    for (const name of ['docker.io/library/shop:1', 'shop:1', '1']) {
      expect(await weigh(path, named(name))).toMatchObject({ layerCount: 2 })
    }
    expect(await weigh(path, named('cafe'))).toMatchObject({ layerCount: 1 })
    const selector = { kind: 'digest', digest: cafe.digest } as const
    expect(await weigh(path, selector)).toMatchObject({ layerCount: 1 })
  })

  test('that lacks a blob says which', async () => {
    const layer = shop.blobs.digests[0] ?? shop.digest
    shop.blobs.remove(layer)
    const path = await write(await ociArchive([{ image: shop }]))
    await expect(weigh(path)).rejects.toEqual(problem('blob-missing', layer))
  })
})

describe('a layout folder', () => {
  test('is read as an archive is', async () => {
    const path = await writeLayout(join(folder, 'layout'), [{ image: shop }, { image: shop }])
    expect(await weigh(path)).toMatchObject({ unpackedBytes: 300_004 })
  })

  test.each([
    ['no index', null, 'no `index.json`'],
    ['an index that is not JSON', '{', 'not JSON'],
    ['no image', indexJson([]), 'it is empty'],
  ])('with %s says so', async (_, index, words) => {
    if (index !== null) await writeFile(join(folder, 'index.json'), index)
    await expect(weigh(folder)).rejects.toEqual(problem('image-file-invalid', words))
  })
})

describe('a Docker archive', () => {
  test('has the layers as plain tars, whose size counts as the compressed size', async () => {
    const path = await write(await dockerArchive(shop))
    const tarBytes = dockerParts(shop).layers.reduce((sum, { tar }) => sum + tar.length, 0)
    expect(await weigh(path)).toEqual({
      compressedBytes: tarBytes,
      unpackedBytes: 300_004,
      layerCount: 2,
    })
    expect(await weigh(path, named('shop:1'))).toMatchObject({ layerCount: 2 })
  })

  test('may link layers that are the same, in either way', async () => {
    const { config, configName, layers } = dockerParts(shop)
    const [first, second] = layers
    const list = [{ Config: configName, RepoTags: null, Layers: ['a/layer.tar', 'c/layer.tar'] }]
    const path = await write(
      await tarOf((t) =>
        t
          .file(configName, config)
          .symlink('a/layer.tar', '../b/layer.tar')
          .file('b/layer.tar', first?.tar ?? '')
          .file('d/layer.tar', second?.tar ?? '')
          .hardlink('c/layer.tar', 'd/layer.tar')
          .file('manifest.json', JSON.stringify(list)),
      ),
    )
    expect(await weigh(path)).toMatchObject({ unpackedBytes: 300_004, layerCount: 2 })
  })

  test('may have compressed layers', async () => {
    const { config, configName, layers } = dockerParts(shop)
    const list = [{ Config: configName, Layers: layers.map((_, at) => `${at}.tar.gz`) }]
    const path = await write(
      await tarOf((t) => {
        for (const [at, { tar }] of layers.entries()) t.file(`${at}.tar.gz`, gzipSync(tar))
        return t.file(configName, config).file('manifest.json', JSON.stringify(list))
      }),
    )
    expect(await weigh(path)).toMatchObject({ unpackedBytes: 300_004, layerCount: 2 })
    expect((await weigh(path)).compressedBytes).toBeLessThan(10_000)
  })

  test('with another layer than the configuration says is refused', async () => {
    const { config, configName, layers } = dockerParts(shop)
    const [first] = layers
    const list = [{ Config: configName, Layers: ['a.tar', 'a.tar'] }]
    const path = await write(
      await tarOf((t) =>
        t
          .file(configName, config)
          .file('a.tar', first?.tar ?? '')
          .file('manifest.json', JSON.stringify(list)),
      ),
    )
    await expect(weigh(path)).rejects.toMatchObject({ code: 'blob-corrupt' })
  })
})

describe('a hostile archive', () => {
  const manifest = (layers: readonly string[]): string =>
    JSON.stringify([{ Config: 'c.json', Layers: layers }])
  const config = JSON.stringify({ rootfs: { diff_ids: [`sha256:${'0'.repeat(64)}`] } })

  test.each([
    ['an absolute name', (t) => t.file('/etc/passwd', 'x'), 'leads out of the archive'],
    ['a name that climbs out', (t) => t.file('a/../../b', 'x'), 'leads out of the archive'],
    ['no image', (t) => t.file('bin/sh', 'x'), 'neither an `index.json`'],
    [
      'its manifest twice',
      (t) => t.file('manifest.json', '[]').file('manifest.json', '[]'),
      'has `manifest.json` twice',
    ],
    [
      'a layer that links out of it',
      (t) =>
        t
          .symlink('a.tar', '/etc/passwd')
          .file('c.json', config)
          .file('manifest.json', manifest(['a.tar'])),
      'no member `/etc/passwd`, to which `a.tar` links',
    ],
    [
      'a layer that links to itself',
      (t) =>
        t
          .symlink('a.tar', 'a.tar')
          .file('c.json', config)
          .file('manifest.json', manifest(['a.tar'])),
      'leads nowhere',
    ],
    [
      'fewer layers than it says',
      (t) => t.file('c.json', config).file('manifest.json', manifest(['a.tar'])),
      'no member `a.tar`',
    ],
    ['no configuration', (t) => t.file('manifest.json', manifest([])), 'no member `c.json`'],
    ['a manifest that is not JSON', (t) => t.file('manifest.json', '['), 'not JSON'],
  ] satisfies [string, Parameters<typeof tarOf>[0], string][])(
    'with %s is refused',
    async (_, fill, words) => {
      const path = await write(await tarOf(fill))
      await expect(weigh(path)).rejects.toEqual(problem('image-file-invalid', words))
    },
  )

  test('that is cut short is refused, wherever it is cut', async () => {
    const whole = await ociArchive([{ image: shop }])
    for (const length of [700, 1800, 5000, Math.floor(whole.length / 3)]) {
      const path = await write(whole.subarray(0, length))
      const code = expect.stringMatching(/^(image-file-invalid|blob-missing)$/)
      await expect(weigh(path)).rejects.toMatchObject({ code })
    }
  })

  test.each([
    ['text', Buffer.from('FROM scratch\n'.repeat(100))],
    ['nothing', Buffer.alloc(0)],
    ['half a gzip file', gzipSync(Buffer.alloc(100_000, 'abcdefg')).subarray(0, 90)],
    ['a gzip file of zeros', gzipSync(Buffer.alloc(1_000_000))],
  ])('that is %s is refused', async (_, bytes) => {
    await expect(weigh(await write(bytes))).rejects.toMatchObject({ code: 'image-file-invalid' })
    expect(await readdir(folder)).toEqual(['image.tar'])
  })

  test('that unpacks to more than is allowed is refused, and leaves nothing on the disk', async () => {
    const path = await write(gzipSync(await ociArchive([{ image: shop }])))
    const limit = 2000
    await expect(openArchive(path, folder, limit)).rejects.toMatchObject({
      code: 'archive-too-large',
      message: `${path} holds more than 2000 bytes, more than is unpacked.`,
    })
    expect(await readdir(folder)).toEqual(['image.tar'])
    await (await openArchive(path, folder, 4_000_000)).close()
  })

  test('that is missing or a device is refused', async () => {
    for (const path of [join(folder, 'none.tar'), '/dev/null']) {
      await expect(weigh(path)).rejects.toMatchObject({ code: 'image-file-invalid' })
    }
  })
})
