import { describe, expect, it } from '@jest/globals'
import { describeNode, findNode, pathOf, walkNodes } from '../../src/image/filesystem.js'
import { stackLayers, type HiddenReason } from '../../src/image/stack-layers.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { readImage } from '../../src/image/read-image.js'
import { image, type ImageBuilder } from '../support/image-builder.js'

async function stack(builder: ImageBuilder) {
  const { blobs, digest } = await builder.build()
  const { layers } = await readImage(blobs, digest)
  const hidings: { path: string; byLayer: number; reason: HiddenReason }[] = []
  const files = stackLayers(
    await readLayers({ blobs, layers, cache: createLayerCache(), atOnce: 2 }),
    ({ node, byLayer, reason }) => hidings.push({ path: pathOf(node), byLayer, reason }),
  )
  return { files, hidings, paths: [...walkNodes(files)].map(pathOf).sort() }
}

describe('stackLayers', () => {
  it('merges directories and lets upper layers replace files', async () => {
    const { files, paths, hidings } = await stack(
      image()
        .layer((l) => l.directory('etc').file('etc/a', 'one').file('etc/b', 'b'))
        .layer((l) => l.directory('etc', { mode: 0o700 }).file('etc/a', 'second')),
    )
    expect(paths).toEqual(['etc', 'etc/a', 'etc/b'])
    expect(describeNode(files, node(files, 'etc'))).toMatchObject({ mode: 0o700 })
    expect(describeNode(files, node(files, 'etc/a'))).toMatchObject({ sizeBytes: 6 })
    expect(hidings).toEqual([{ path: 'etc/a', byLayer: 1, reason: 'overwritten' }])
  })

  it('applies whiteouts to the layers below only, wherever they stand', async () => {
    const { paths, hidings } = await stack(
      image()
        .layer((l) => l.file('dir/a', 1).file('dir/sub/b', 1).file('c', 1).file('d', 1))
        .layer((l) =>
          l.file('dir/new', 1).whiteout('dir').whiteout('c').file('c', 2).whiteout('d'),
        ),
    )
    expect(paths).toEqual(['c', 'dir', 'dir/new'])
    expect(hidings).toEqual([
      { path: 'dir/sub/b', byLayer: 1, reason: 'deleted-with-directory' },
      { path: 'dir/a', byLayer: 1, reason: 'deleted-with-directory' },
      { path: 'c', byLayer: 1, reason: 'deleted' },
      { path: 'd', byLayer: 1, reason: 'deleted' },
    ])
  })

  it('empties opaque directories', async () => {
    const { paths, hidings } = await stack(
      image()
        .layer((l) => l.file('dir/a', 1).file('dir/sub/b', 1))
        .layer((l) => l.file('dir/new', 1).opaque('dir')),
    )
    expect(paths).toEqual(['dir', 'dir/new'])
    expect(hidings.map(({ path, reason }) => [path, reason])).toEqual([
      ['dir/a', 'opaque'],
      ['dir/sub/b', 'opaque'],
    ])
  })

  it('lets files and directories replace each other', async () => {
    const { paths } = await stack(
      image()
        .layer((l) => l.file('a/x', 1).file('b', 1))
        .layer((l) => l.file('a', 1).directory('b').file('b/y', 1)),
    )
    expect(paths).toEqual(['a', 'b', 'b/y'])
  })

  it('follows symlinks on the way to an entry, as containerd does', async () => {
    const { paths } = await stack(
      image()
        .layer((l) =>
          l.directory('usr').directory('usr/lib').symlink('lib', 'usr/lib').file('x', 1),
        )
        .layer((l) => l.file('lib/new', 1).hardlink('y', 'lib/new').whiteout('lib/none')),
    )
    expect(paths).toEqual(['lib', 'usr', 'usr/lib', 'usr/lib/new', 'x', 'y'])
  })

  it('replaces a symlink by a directory that a layer lists', async () => {
    const { paths } = await stack(
      image()
        .layer((l) => l.file('usr/lib/old', 1).symlink('lib', '/usr/lib'))
        .layer((l) => l.directory('lib').file('lib/new', 1)),
    )
    expect(paths).toEqual(['lib', 'lib/new', 'usr', 'usr/lib', 'usr/lib/old'])
  })

  it('keeps the bytes of a hard link whose first name is gone', async () => {
    const { files } = await stack(
      image()
        .layer((l) => l.file('a', 'content', { uid: 5 }).hardlink('b', 'a'))
        .layer((l) => l.whiteout('a')),
    )
    expect(describeNode(files, node(files, 'b'))).toMatchObject({
      path: 'b',
      type: 'file',
      uid: 5,
      sizeBytes: 7,
    })
  })

  it('refuses symlinks that run in a circle', async () => {
    const loop = image().layer((l) => l.symlink('a', 'b').symlink('b', 'a').file('a/x', 1))
    await expect(stack(loop)).rejects.toThrow('more than 255 symbolic links')
  })

  it('describes directories that no entry describes', async () => {
    const { files } = await stack(image().layer((l) => l.file('deep/er/file', 1)))
    expect(describeNode(files, node(files, 'deep/er'))).toMatchObject({
      path: 'deep/er',
      type: 'directory',
      mode: 0o755,
    })
    expect(findNode(files, 'deep/none')).toBeUndefined()
    expect(findNode(files, '')).toBe(files.root)
  })
})

function node(files: Parameters<typeof findNode>[0], path: string) {
  const found = findNode(files, path)
  if (!found) throw new Error(`${path} is not there`)
  return found
}
