import { beforeEach, describe, expect, test } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'

import { lookInside, rememberLooks } from '../../src/analysis/contents.js'
import type { Digest } from '../../src/image/digest.js'
import type { BlobStore } from '../../src/image/image.js'
import { createKnownLayers, type KnownLayers } from '../../src/image/known-layers.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import type { Layer } from '../../src/image/layer.js'
import { readImage } from '../../src/image/read-image.js'
import type { LayoutWatch } from '../../src/ports.js'
import { readEarly } from '../../src/stages/read-early.js'
import { image, indexOf, type BuiltImage } from '../support/image-builder.js'
import { openBuilder } from '../support/ports.js'

let built: BuiltImage
let layerCache: KnownLayers
let looked: (readonly Layer[])[]
let end: AbortController

beforeEach(async () => {
  built = await image()
    .layer((layer) => layer.file('etc/name', 10))
    .layer((layer) => layer.file('app/program', 300_000))
    .build()
  layerCache = createKnownLayers(createLayerCache())
  looked = []
  end = new AbortController()
})

/** Begins, and returns what tells of blobs. */
function begin(blobs: BlobStore = built.blobs): LayoutWatch['seen'] {
  let watch: LayoutWatch | null = null
  const builder = {
    ...openBuilder({ head: built, base: built }),
    watchLayout: (_folder: string, wanted: LayoutWatch) => {
      watch = wanted
    },
  }
  const { look } = rememberLooks((layers) => {
    looked.push(layers)
    return lookInside(layers)
  })
  readEarly({ builder, layout: '/run/layout', blobs }, { layerCache, look, signal: end.signal })
  return (blob) => watch?.seen(blob)
}

/** All that is there, in the order in which it is exported: the manifest last. */
function tellAll(seen: LayoutWatch['seen'], { blobs, digest }: BuiltImage = built): void {
  const others = blobs.digests.filter((one) => one !== digest)
  for (const one of [...others, digest]) seen({ digest: one, sizeBytes: blobs.bytes(one).length })
}

async function readAll(blobs: BlobStore, digest: Digest): Promise<readonly Layer[]> {
  const { layers } = await readImage(blobs, digest)
  return readLayers({ blobs, layers, cache: layerCache, atOnce: 1 })
}

const patienceMs = 200

describe('what is exported', () => {
  test('is looked into once it is whole, in the layers that are read later on', async () => {
    tellAll(begin())
    await wait(patienceMs)
    const layers = await readAll(built.blobs, built.digest)
    expect(looked).toHaveLength(1)
    expect(looked[0]).toHaveLength(2)
    looked[0]?.forEach((layer, index) => {
      expect(layer).toBe(layers[index])
    })
  })

  test('is looked into when all that was not sent is known', async () => {
    const [below] = await readAll(built.blobs, built.digest)
    if (below === undefined) throw new Error('It has no layer.')
    layerCache = createKnownLayers(createLayerCache())
    const { layers } = await readImage(built.blobs, built.digest)
    layerCache.learn({ descriptors: layers.slice(0, 1), read: () => [below] })
    const sent: BlobStore = {
      open: (digest) => {
        if (digest === below.digest) throw new Error('It was not sent.')
        return built.blobs.open(digest)
      },
    }
    tellAll(begin(sent))
    await wait(patienceMs)
    expect(looked.map((layers) => layers[0])).toEqual([below])
  })

  test('is left alone when a layer is missing, and where an index names several images', async () => {
    const last = (await readImage(built.blobs, built.digest)).layers[1]?.digest
    const cut: BlobStore = {
      open: (digest) => {
        if (digest === last) throw new Error('It is not there.')
        return built.blobs.open(digest)
      },
    }
    tellAll(begin(cut))
    const arm = await image().platform({ os: 'linux', architecture: 'arm64' }).build()
    const index = indexOf([built, arm])
    begin(index.blobs)({ digest: index.digest, sizeBytes: 100 })
    await wait(patienceMs)
    expect(looked).toEqual([])
  })

  test('is left alone when the images have been measured', async () => {
    const seen = begin()
    end.abort()
    tellAll(seen)
    await wait(patienceMs)
    expect(looked).toEqual([])
  })
})
