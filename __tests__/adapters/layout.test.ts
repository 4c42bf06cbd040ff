import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLayout } from '../../src/adapters/layout.js'
import { digestOf } from '../../src/image/hashing.js'
import { readImage } from '../../src/image/read-image.js'
import { readLayer } from '../../src/image/layer.js'
import { image } from '../support/image-builder.js'

const digest = digestOf(Buffer.from('content'))
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'layout-'))
  await mkdir(join(directory, 'blobs', 'sha256'), { recursive: true })
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

function pathOf(name: string): string {
  return join(directory, 'blobs', 'sha256', name.replace('sha256:', ''))
}

async function readAll(): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of openLayout(directory).open(digest)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('openLayout', () => {
  it('streams a blob', async () => {
    await writeFile(pathOf(digest), 'content')
    expect(await readAll()).toBe('content')
  })

  it('gives whole images to readers, which verify them', async () => {
    const built = await image()
      .layer((l) => l.file('a', 300_000))
      .build()
    for (const one of built.blobs.digests) await writeFile(pathOf(one), built.blobs.bytes(one))
    const blobs = openLayout(directory)
    const { layers } = await readImage(blobs, built.digest)
    for (const layer of layers) {
      expect((await readLayer(blobs, layer)).unpackedBytes).toBe(300_000)
      await writeFile(pathOf(layer.digest), 'other')
      await expect(readLayer(blobs, layer)).rejects.toMatchObject({ code: 'blob-corrupt' })
    }
  })

  it('says that a blob is missing, or only a placeholder', async () => {
    await expect(readAll()).rejects.toMatchObject({ code: 'blob-missing' })
    await writeFile(pathOf(digest), '')
    await expect(readAll()).rejects.toMatchObject({ code: 'blob-missing' })
  })

  it('opens nothing but regular files', async () => {
    await writeFile(join(directory, 'secret'), 'content')
    await symlink(join(directory, 'secret'), pathOf(digest))
    await expect(readAll()).rejects.toMatchObject({ code: 'blob-corrupt' })
    await rm(pathOf(digest))
    await mkdir(pathOf(digest))
    await expect(readAll()).rejects.toThrow('not a regular file')
    await rm(pathOf(digest), { recursive: true })
    execFileSync('mkfifo', [pathOf(digest)])
    await expect(readAll()).rejects.toThrow('not a regular file')
  })
})
