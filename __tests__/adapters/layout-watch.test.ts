import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { watchLayout } from '../../src/adapters/layout-watch.js'
import type { StoredBlob } from '../../src/image/layer-cache.js'

const patienceMs = 20_000
let folder: string
let end: AbortController
let seen: StoredBlob[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layout-watch-'))
  end = new AbortController()
  seen = []
  const { signal } = end
  watchLayout(folder, { seen: (blob) => seen.push(blob), signal })
})

afterEach(async () => {
  end.abort()
  await rm(folder, { recursive: true })
})

const nameOf = (digit: string): string => digit.repeat(64)

/** Writes a blob as buildx does: under another name first. */
async function arrive(name: string, content: string): Promise<void> {
  const directory = join(folder, 'blobs', 'sha256')
  await mkdir(directory, { recursive: true })
  await writeFile(join(folder, 'partial'), content)
  await rename(join(folder, 'partial'), join(directory, name))
}

async function waitFor(count: number): Promise<void> {
  while (seen.length < count) await wait(20)
}

test(
  'each blob is told of once, when it has come, the folder being made later',
  async () => {
    await arrive(nameOf('a'), 'one')
    await waitFor(1)
    await arrive(nameOf('b'), 'three')
    await waitFor(2)
    expect(seen).toEqual([
      { digest: `sha256:${nameOf('a')}`, sizeBytes: 3 },
      { digest: `sha256:${nameOf('b')}`, sizeBytes: 5 },
    ])
  },
  patienceMs,
)

test(
  'an empty file is no blob until it is filled, and other names are none',
  async () => {
    await arrive(nameOf('a'), '')
    await arrive('index.json', 'other')
    await arrive(nameOf('b'), 'two')
    await waitFor(1)
    await arrive(nameOf('a'), 'filled')
    await waitFor(2)
    expect(seen.map(({ sizeBytes }) => sizeBytes)).toEqual([3, 6])
  },
  patienceMs,
)

test(
  'nothing is told after the end',
  async () => {
    await arrive(nameOf('a'), 'one')
    await waitFor(1)
    end.abort()
    await arrive(nameOf('b'), 'two')
    await wait(300)
    expect(seen).toHaveLength(1)
  },
  patienceMs,
)
