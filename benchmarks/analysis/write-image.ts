import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { digestFromHex, type Digest } from '../../src/image/digest.js'
import { digestOf } from '../../src/image/hashing.js'

/** An image on disk: as buildx exports it, and as `docker save` does from either of Docker's stores. */
export interface WrittenImage {
  /** OCI layout with gzip layers. */
  readonly layout: string
  /** The archive from containerd's store, the default since Docker 29: gzip layers. */
  readonly packedArchive: string
  /** The archive from the older store: plain layers. */
  readonly plainArchive: string
}

interface WrittenLayer {
  readonly digest: Digest
  readonly diffId: Digest
  readonly size: number
}

/**
 * Writes an image from the archives of its layers, oldest first; one that is there already is kept. The layers are
 * packed by zlib at level 6, the default of Go's gzip, which BuildKit packs with.
 */
export async function writeImage(
  folder: string,
  layers: readonly (() => Iterable<Buffer>)[],
): Promise<WrittenImage> {
  const written = {
    layout: join(folder, 'layout'),
    packedArchive: join(folder, 'packed.tar'),
    plainArchive: join(folder, 'plain.tar'),
  }
  if (existsSync(written.plainArchive)) return written
  const blobs = join(written.layout, 'blobs/sha256')
  await mkdir(blobs, { recursive: true })
  const described: WrittenLayer[] = []
  for (const [index, pieces] of layers.entries()) {
    const folderOfLayer = join(folder, String(index))
    await mkdir(folderOfLayer, { recursive: true })
    described.push(await writeLayer(pieces(), { tar: join(folderOfLayer, 'layer.tar'), blobs }))
  }
  const config = Buffer.from(JSON.stringify(configOf(described)))
  await writeLayout(written.layout, { config, layers: described })
  pack(written.layout, written.packedArchive, ['blobs', 'index.json', 'manifest.json'])
  await writePlainArchive(folder, { config, layers: described, path: written.plainArchive })
  return written
}

async function writeLayer(
  pieces: Iterable<Buffer>,
  { tar, blobs }: { readonly tar: string; readonly blobs: string },
): Promise<WrittenLayer> {
  await pipeline(Readable.from(pieces), createWriteStream(tar))
  const blob = join(blobs, 'blob')
  await pipeline(createReadStream(tar), createGzip(), createWriteStream(blob))
  const [digest, diffId] = [await digestOfFile(blob), await digestOfFile(tar)]
  const { size } = await stat(blob)
  await rename(blob, join(blobs, digest.slice('sha256:'.length)))
  return { digest, diffId, size }
}

async function digestOfFile(path: string): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return digestFromHex(hash.digest('hex'))
}

function configOf(layers: readonly WrittenLayer[]): object {
  return {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map((_, index) => ({ created_by: `layer ${index}` })),
  }
}

interface Contents {
  readonly config: Buffer
  readonly layers: readonly WrittenLayer[]
}

async function writeLayout(layout: string, { config, layers }: Contents): Promise<void> {
  const put = async (mediaType: string, bytes: Buffer): Promise<object> => {
    const digest = digestOf(bytes)
    await writeFile(join(layout, 'blobs', digest.replace(':', '/')), bytes)
    return { mediaType, digest, size: bytes.length }
  }
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: await put('application/vnd.oci.image.config.v1+json', config),
    layers: layers.map(({ digest, size }) => ({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest,
      size,
    })),
  }
  const described = await put(manifest.mediaType, Buffer.from(JSON.stringify(manifest)))
  const index = { schemaVersion: 2, manifests: [described] }
  await writeFile(join(layout, 'index.json'), JSON.stringify(index))
  const blobOf = (digest: Digest): string => `blobs/${digest.replace(':', '/')}`
  const blobs = layers.map(({ digest }) => blobOf(digest))
  await writeFile(join(layout, 'manifest.json'), listImage(blobOf(digestOf(config)), blobs))
  await writeFile(join(layout, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
}

async function writePlainArchive(
  folder: string,
  { config, layers, path }: Contents & { readonly path: string },
): Promise<void> {
  const names = layers.map((_, index) => `${index}/layer.tar`)
  await writeFile(join(folder, 'config.json'), config)
  await writeFile(join(folder, 'manifest.json'), listImage('config.json', names))
  pack(folder, `${path}.part`, ['config.json', 'manifest.json', ...names])
  await Promise.all(layers.map((_, index) => rm(join(folder, String(index)), { recursive: true })))
  await rename(`${path}.part`, path)
}

/** What stands in the `manifest.json` of an archive. */
function listImage(config: string, layers: readonly string[]): string {
  return JSON.stringify([{ Config: config, RepoTags: ['benchmark:latest'], Layers: layers }])
}

function pack(folder: string, path: string, members: readonly string[]): void {
  execFileSync('tar', ['-C', folder, '-cf', path, ...members])
}
