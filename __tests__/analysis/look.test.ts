import { describe, expect, it } from '@jest/globals'

import { lookInside, rememberLooks } from '../../src/analysis/contents.js'
import { compareFiles } from '../../src/compare/files.js'
import type { Layer } from '../../src/image/layer.js'
import { image } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'

const small = image()
  .layer((l) => l.file('etc/name', 10).file('tmp/left', 500))
  .layer((l) => l.file('etc/name', 20).file('app/copy', 'same').file('app/copy2', 'same'))

describe('a look that remembers', () => {
  it('finds what any look finds', async () => {
    const layers = await layersOf(small)
    const { files, ...found } = lookInside(layers)
    const { files: sameFiles, ...sameFound } = rememberLooks().look(layers)
    expect(sameFound).toEqual(found)
    expect(compareFiles(files, sameFiles).changes).toEqual([])
  })

  it('looks into the same layers once, and into others for themselves', async () => {
    const looked: (readonly Layer[])[] = []
    const { look } = rememberLooks((layers) => {
      looked.push(layers)
      return lookInside(layers)
    })
    const layers = await layersOf(small)
    const readAgain = await layersOf(small)
    const first = look(layers)
    expect(look([...layers])).toBe(first)
    expect(look(layers.slice(0, 1)).contents.fileCount).toBe(2)
    expect(look(layers.toReversed()).files.layers).toEqual(layers.toReversed())
    expect(look(readAgain)).not.toBe(first)
    expect(looked).toEqual([layers, layers.slice(0, 1), layers.toReversed(), readAgain])
  })

  it('keeps no more than the images that are weighed at the same time', async () => {
    const { look } = rememberLooks()
    const layers = await layersOf(small)
    const first = look(layers)
    for (let count = 0; count < 4; count += 1) look(await layersOf(small))
    expect(look(layers)).not.toBe(first)
  })

  it('forgets when it is told to', async () => {
    const { look, forget } = rememberLooks()
    const layers = await layersOf(small)
    const first = look(layers)
    forget()
    expect(look(layers)).not.toBe(first)
  })
})
