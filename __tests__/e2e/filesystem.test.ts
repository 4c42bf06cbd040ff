import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLayout } from '../../src/adapters/layout.js'
import { traceOrigins } from '../../src/analysis/origin.js'
import { findWaste } from '../../src/analysis/waste.js'
import { weighDirectories } from '../../src/analysis/weight.js'
import { digestFromHex, type Digest } from '../../src/image/digest.js'
import type { FileEntry } from '../../src/image/entry-table.js'
import { describeNode, walkNodes, type FileSystem } from '../../src/image/filesystem.js'
import type { BlobStore, Image } from '../../src/image/image.js'
import { readLayer, type Layer } from '../../src/image/layer.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { readImage } from '../../src/image/read-image.js'
import { stackLayers } from '../../src/image/stack-layers.js'
import { startEngine, type Engine } from '../support/engine.js'

const base = 'debian:bookworm-slim'
const tag = 'dockweigh-filesystem-test'

/** What layers can do to each other: delete, replace, link, rename, copy through symlinks, change attributes. */
const dockerfile = `FROM ${base} AS first
RUN mkdir -p /t/dir/sub /t/gone/deep /t/moved && \\
    echo one >/t/dir/file && echo two >/t/dir/sub/file && echo three >/t/gone/deep/file && \\
    echo old >/t/becomes-directory && mkdir /t/becomes-file && echo x >/t/becomes-file/x && \\
    echo linked >/t/link-a && ln /t/link-a /t/link-b && ln /t/link-a /t/link-c && \\
    ln -s dir /t/symlink && ln -s /nowhere /t/dangling && mkfifo /t/pipe && \\
    head -c 100000 /dev/urandom >/t/random && echo a >/t/moved/a && \\
    mkdir /t/opaque && echo was >/t/opaque/was && printf 'x' >'/t/ gr\\303\\274\\303\\237e\\tand more'
RUN rm -r /t/gone /t/link-a && chmod 4750 /t/random && chown 12:34 /t/dir/file
RUN rm /t/becomes-directory && mkdir /t/becomes-directory && echo y >/t/becomes-directory/y && \\
    rm -r /t/becomes-file && echo new >/t/becomes-file && mv /t/moved /t/renamed
RUN rm -r /t/opaque && mkdir /t/opaque && echo is >/t/opaque/is && echo more >>/t/link-b
RUN truncate -s 5M /t/sparse && echo end >>/t/sparse && rm /t/dir/sub/file && touch /t/dir/sub/file
WORKDIR /work
WORKDIR /work
FROM first
COPY --from=first /t/dir /t/symlink/copied
COPY --link --from=first /t/random /linked/random
COPY --link --chown=5:6 --chmod=640 <<EOF /linked/text
FROM nothing
EOF
RUN --mount=type=bind,from=first,target=/mnt echo last >/t/last
`

let engine: Engine
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filesystem-'))
  engine = await startEngine()
  await writeFile(join(folder, 'Dockerfile'), dockerfile)
}, 300_000)

afterAll(async () => {
  await engine.docker(['image', 'rm', '--force', tag])
  await rm(folder, { recursive: true, force: true })
})

interface Built {
  readonly image: Image
  readonly layers: readonly Layer[]
  readonly metadata: unknown
}

async function build(name: string, options: string): Promise<Built> {
  const layout = join(folder, name)
  const metadataFile = join(folder, `${name}.json`)
  const output = `type=oci,tar=false,dest=${layout}${options}`
  await docker(['buildx', 'build', '--output', output, '--metadata-file', metadataFile, folder])
  const metadata = JSON.parse(await readFile(metadataFile, 'utf8')) as Record<string, unknown>
  const blobs = openLayout(layout)
  const image = await readImage(blobs, metadata['containerimage.digest'] as Digest)
  const cache = createLayerCache()
  return {
    image,
    metadata,
    layers: await readLayers({ blobs, layers: image.layers, cache, atOnce: 2 }),
  }
}

async function docker(args: readonly string[]): Promise<string> {
  const env = { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }
  const result = await engine.docker(args, { env })
  if (result.code !== 0) throw new Error(`docker ${args.join(' ')} failed:\n${result.stderr}`)
  return result.stdout.trim()
}

/** What a container of the image really sees. */
async function exportContainer(): Promise<FileSystem> {
  const archive = join(folder, 'export.tar')
  await docker(['buildx', 'build', '--load', '--tag', tag, folder])
  const container = await docker(['create', tag, 'none'])
  try {
    await docker(['export', '--output', archive, container])
  } finally {
    await docker(['rm', container])
  }
  return stackLayers([await readPlainTar(archive)])
}

async function readPlainTar(path: string): Promise<Layer> {
  const blobs: BlobStore = { open: () => createReadStream(path) }
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  const digest = digestFromHex(hash.digest('hex'))
  const { size: sizeBytes } = await stat(path)
  const mediaType = 'application/vnd.oci.image.layer.v1.tar'
  return readLayer(blobs, { mediaType, digest, diffId: digest, sizeBytes })
}

/** Docker puts these into every container. */
const injected =
  /^(?:\.dockerenv|(?:dev|proc|sys)(?:\/.*)?|etc\/(?:hostname|hosts|resolv\.conf|mtab))$/

function listOf(files: FileSystem): ReadonlyMap<string, Omit<FileEntry, 'path'>> {
  const entries = [...walkNodes(files)].map((node) => describeNode(files, node))
  const listed = entries.filter((entry) => !injected.test(entry.path))
  return new Map(listed.map(({ path, ...entry }) => [path, entry]))
}

describe('the merged file system', () => {
  it.each([
    ['gzip', ',compression=gzip,force-compression=true'],
    ['uncompressed', ',compression=uncompressed,force-compression=true'],
  ])(
    'is what a container sees (%s)',
    async (name, options) => {
      const { layers } = await build(name, options)
      const ours = listOf(stackLayers(layers))
      const theirs = listOf(await exportContainer())
      expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort())
      expect(ours.size).toBeGreaterThan(2000)
      for (const [path, entry] of theirs) expect([path, ours.get(path)]).toEqual([path, entry])
    },
    300_000,
  )

  it('accounts for every byte, and traces every layer to its line', async () => {
    const { image, layers, metadata } = await build('traced', '')
    const { files, waste } = findWaste(layers)
    const unpackedBytes = layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0)
    expect(weighDirectories(files).sizeBytes + waste.wastedBytes).toBe(unpackedBytes)
    const recipe = { file: 'Dockerfile', target: '', instructions: [] }
    const { origins, source } = traceOrigins({ image, provenance: metadata, recipe })
    expect(source).toBe('provenance')
    const lines = origins.map((origin) =>
      origin.kind === 'instruction'
        ? `${origin.stage} ${origin.startLine}-${origin.endLine}`
        : origin.kind,
    )
    expect(lines).toEqual([
      'base-image',
      ...['first 2-8', 'first 9-9', 'first 10-11', 'first 12-12', 'first 13-13'],
      ...['first 14-14', 'first 15-15', '1 17-17', '1 18-18', '1 19-21', '1 22-22'],
    ])
  }, 300_000)
})
