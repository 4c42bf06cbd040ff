import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { createCleanup, type Cleanup } from '../../src/adapters/cleanup.js'
import { imageSources } from '../../src/adapters/image-sources.js'
import { readImage } from '../../src/image/read-image.js'
import { readImageSource } from '../../src/image/reference.js'
import { nearestName } from '../../src/lint/suggest.js'
import type { OpenedImage } from '../../src/ports.js'
import { image, type BuiltImage } from '../support/image-builder.js'
import { dockerArchive, ociArchive, writeLayout } from '../support/image-files.js'
import { startRegistry } from '../support/registry.js'

let folder: string
let cleanup: Cleanup
let shop: BuiltImage
let other: BuiltImage
let hidden: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'))
  cleanup = createCleanup()
  hidden = []
  shop = await image()
    .layer((l) => l.file('a', 1000))
    .build()
  other = await image()
    .layer((l) => l.file('b', 1000))
    .build()
})

afterEach(async () => {
  expect(await cleanup.run()).toEqual([])
  await rm(folder, { recursive: true })
})

async function open(text: string): Promise<OpenedImage> {
  const reading = readImageSource(text, nearestName)
  if (reading.kind !== 'source') throw new Error(reading.mistake)
  const sources = imageSources({
    cwd: folder,
    folder,
    environment: { DOCKER_CONFIG: join(folder, 'docker') },
    signal: new AbortController().signal,
    cleanup,
    hide: (secret) => {
      hidden.push(secret)
    },
  })
  return sources.open(reading.source)
}

describe('a layout', () => {
  test('is opened by its path, and its images by tag, name or digest', async () => {
    await writeLayout(join(folder, 'out'), [{ image: shop, name: 'acme/shop:1' }])
    await writeLayout(join(folder, 'a:b'), [
      { image: shop, name: 'acme/shop:1' },
      { image: other, name: '2' },
    ])
    expect(await open('oci-layout:out')).toMatchObject({ digest: shop.digest, description: 'out' })
    for (const [text, { digest }] of [
      ['a:b:1', shop],
      ['a:b:acme/shop:1', shop],
      ['a:b:2', other],
      [`a:b@${other.digest}`, other],
    ] as const) {
      const opened = await open(`oci-layout:${text}`)
      expect([opened.digest, opened.description]).toEqual([digest, text])
      expect((await readImage(opened.blobs, opened.digest)).digest).toBe(digest)
    }
    await expect(open('oci-layout:a:b')).rejects.toMatchObject({ code: 'image-ambiguous' })
    await expect(open('oci-layout:a:b:3')).rejects.toMatchObject({ code: 'image-unknown' })
  })

  test('that is none is named in full', async () => {
    await writeFile(join(folder, 'file'), '')
    await mkdir(join(folder, 'empty'))
    for (const name of ['none', 'none:1', 'file', 'empty']) {
      await expect(open(`oci-layout:${name}`)).rejects.toMatchObject({
        code: 'image-file-invalid',
        message: `${join(folder, name)} cannot be read as an image: there is no folder of that name with an \`index.json\`.`,
      })
    }
  })
})

describe('an archive', () => {
  test('is opened where it lies, several at once', async () => {
    await writeFile(join(folder, 'oci.tar.gz'), gzipSync(await ociArchive([{ image: shop }])))
    await writeFile(join(folder, 'docker.tar.gz'), gzipSync(await dockerArchive(other, ['shop:2'])))
    const opened = await Promise.all([
      open('archive:oci.tar.gz'),
      open(`archive:${join(folder, 'docker.tar.gz')}:shop:2`),
    ])
    expect(opened[0].digest).toBe(shop.digest)
    for (const { blobs, digest } of opened) {
      expect((await readImage(blobs, digest)).layers).toHaveLength(1)
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('archive-'))).toHaveLength(2)
    expect(await cleanup.run()).toEqual([])
    expect((await readdir(folder)).filter((name) => name.startsWith('archive-'))).toEqual([])
  })

  test('that is none is named in full', async () => {
    await mkdir(join(folder, 'empty'))
    for (const name of ['none.tar', 'empty']) {
      await expect(open(`archive:${name}`)).rejects.toThrow(
        `${join(folder, name)} cannot be read as an image: there is no such file.`,
      )
    }
  })
})

test("a registry is asked with Docker's credentials", async () => {
  const account = { user: 'bob', password: 'hunter2-secret' }
  const registry = await startRegistry({ access: 'basic', account })
  cleanup.add('registry', () => registry.close())
  registry.push('acme/shop:1', shop)
  const text = `registry:${registry.host}/acme/shop:1`
  await expect(open(text)).rejects.toThrow(
    `asked without credentials (there is no ${join(folder, 'docker/config.json')})`,
  )
  await mkdir(join(folder, 'docker'))
  const auth = Buffer.from(`${account.user}:${account.password}`).toString('base64')
  const auths = { [registry.host]: { auth } }
  await writeFile(join(folder, 'docker/config.json'), JSON.stringify({ auths }))
  const { digest, blobs, description } = await open(text)
  expect((await readImage(blobs, digest)).digest).toBe(shop.digest)
  expect(description).toBe(`${registry.host}/acme/shop:1`)
  expect(hidden).toContain(account.password)
})
