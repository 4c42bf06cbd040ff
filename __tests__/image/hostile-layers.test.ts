import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { weighDirectories } from '../../src/analysis/weight.js'
import { findWaste } from '../../src/analysis/waste.js'
import { digestOf } from '../../src/image/hashing.js'
import { readLayer } from '../../src/image/layer.js'
import { pathOf, walkNodes } from '../../src/image/filesystem.js'
import { stackLayers } from '../../src/image/stack-layers.js'
import { image, memoryBlobs } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'
import { endOfArchive, header, member, octal, pax } from '../support/image/raw-tar.js'

function raw(...parts: readonly Uint8Array[]) {
  return image().rawLayer(Buffer.concat([...parts, endOfArchive()]))
}

describe('layers that mean harm', () => {
  it('cannot leave the image', async () => {
    const [layer] = await layersOf(
      raw(
        member({ name: '../../etc/passwd' }, 'x'),
        member({ name: '/abs/../../root' }, 'x'),
        member({ name: 'a/./b//c/', type: '5' }),
        member({ name: 'x/.wh.../y' }, 'x'),
      ),
    )
    expect([...(layer?.entries ?? [])].map((entry) => entry.path)).toEqual([
      'etc/passwd',
      'root',
      'a/b/c',
      'x/.wh.../y',
    ])
  })

  it.each<[string, Buffer, string]>([
    ['a file in the place of the root', member({ name: '..' }), 'would replace the root directory'],
    [
      'a path that Linux refuses',
      Buffer.concat([pax({ path: 'd/'.repeat(10_000) }), member({})]),
      'Linux allows 4096',
    ],
    ['a whiteout of nothing', member({ name: 'dir/.wh.' }), 'names no file'],
    ['a whiteout of its directory', member({ name: 'dir/.wh..' }), 'names no file'],
    ['sizes beyond counting', Buffer.concat([sparse(2 ** 52), sparse(2 ** 52)]), 'add up'],
  ])('are refused: %s', async (_, part, message) => {
    await expect(layersOf(raw(part))).rejects.toMatchObject({
      code: 'image-invalid',
      message: expect.stringContaining(message),
    })
  })

  it('may be as deep as Linux allows', async () => {
    const deep = 'd/'.repeat(2000)
    const layers = await layersOf(raw(pax({ path: `${deep}file` }), member({}, 'x')))
    const { files } = findWaste([...layers, ...layers])
    expect([...walkNodes(files)].map(pathOf).at(-1)).toBe(`${deep}file`)
    expect(weighDirectories(files).sizeBytes).toBe(1)
  })

  it('may hold names that JavaScript objects have', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString/valueOf']
    const layers = await layersOf(raw(...names.map((name) => member({ name }, 'x'))))
    expect(weighDirectories(stackLayers(layers)).fileCount).toBe(4)
  })

  it('are unpacked as a stream: a gigabyte of zeros takes no gigabyte', async () => {
    const unpackedBytes = 128 * 1024 * 1024
    const tar = Buffer.concat([header({ size: octal(unpackedBytes) }), Buffer.alloc(unpackedBytes)])
    const blob = gzipSync(tar)
    const digest = digestOf(tar)
    const blobs = memoryBlobs()
    const descriptor = {
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest: blobs.add(blob),
      sizeBytes: blob.length,
      diffId: digest,
    }
    const before = process.memoryUsage().rss
    const layer = await readLayer(blobs, descriptor)
    expect(blob.length).toBeLessThan(1024 * 1024)
    expect(layer.unpackedBytes).toBe(unpackedBytes)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  }, 60_000)
})

/** A sparse file of that size that stores nothing. */
function sparse(sizeBytes: number): Buffer {
  const records = { 'GNU.sparse.major': '1', 'GNU.sparse.realsize': String(sizeBytes) }
  return Buffer.concat([pax(records), member({})])
}
