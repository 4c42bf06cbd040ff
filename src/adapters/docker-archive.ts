import { createHash } from 'node:crypto'

import { failure } from '../errors.js'
import { detectCompression } from '../image/compression.js'
import { digestFromHex, type Digest } from '../image/digest.js'
import { digestOf } from '../image/hashing.js'
import type { BlobStore } from '../image/image.js'
import {
  listArchivedImages,
  listDiffIds,
  type ArchivedImage,
  type NamedImage,
} from '../image/image-list.js'
import type { Archive } from './archive.js'

/**
 * Presents the images of a Docker archive as manifests and blobs (Docker image specification, version 1.2). The format
 * has no manifests, so each image gets one, made from its members; its layers are plain tars as a rule, whose
 * digest is the diffId and whose compressed size is the tar's own.
 * Fails with `image-file-invalid` or `image-invalid`.
 */
export async function listDockerImages(
  archive: Archive,
  path: string,
): Promise<{ readonly blobs: BlobStore; readonly images: readonly NamedImage[] }> {
  const members = new Map<Digest, string>()
  const manifests = new Map<Digest, Uint8Array>()
  const value = await archive.readJson('manifest.json')
  const images: NamedImage[] = []
  for (const image of listArchivedImages({
    document: `The manifest of ${path}`,
    path: '',
    value,
  })) {
    const bytes = await writeManifest(image, { archive, path, members })
    const digest = digestOf(bytes)
    manifests.set(digest, bytes)
    images.push({ digest, names: image.names })
  }
  return { images, blobs: { open: openFrom({ archive, members, manifests }) } }
}

function openFrom(store: {
  readonly archive: Archive
  readonly members: ReadonlyMap<Digest, string>
  readonly manifests: ReadonlyMap<Digest, Uint8Array>
}): BlobStore['open'] {
  return async function* openBlob(digest) {
    const manifest = store.manifests.get(digest)
    if (manifest !== undefined) {
      yield manifest
      return
    }
    const member = store.members.get(digest)
    if (member === undefined) {
      throw failure('blob-missing', { digest, what: 'the archive has no such member' })
    }
    yield* store.archive.read(member)
  }
}

interface Workshop {
  readonly archive: Archive
  readonly path: string
  /** Where blobs lie, filled on the way. */
  readonly members: Map<Digest, string>
}

const types = {
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  none: 'application/vnd.docker.image.rootfs.diff.tar',
  gzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  zstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
} as const

async function writeManifest(image: ArchivedImage, workshop: Workshop): Promise<Uint8Array> {
  const { archive, path } = workshop
  const config = await archive.readJson(image.config)
  const diffIds = listDiffIds({ document: `The configuration in ${path}`, path: '', value: config })
  if (diffIds.length !== image.layers.length) {
    throw failure('image-file-invalid', {
      path,
      detail: `its manifest lists ${image.layers.length} layers, the configuration ${diffIds.length}.`,
    })
  }
  const layers: object[] = []
  for (const [position, member] of image.layers.entries()) {
    layers.push(await describeLayer(member, diffIds[position], workshop))
  }
  const manifest = {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: await describeMember(image.config, types.config, workshop),
    layers,
  }
  return Buffer.from(JSON.stringify(manifest))
}

/** A layer that the archive holds as a plain tar need not be hashed: whoever reads it proves the diffId. */
async function describeLayer(
  member: string,
  diffId: Digest | undefined,
  workshop: Workshop,
): Promise<object> {
  const compression = detectCompression(await firstBytes(workshop.archive, member))
  if (compression !== 'none' || diffId === undefined) {
    return describeMember(member, types[compression], workshop)
  }
  workshop.members.set(diffId, member)
  return { mediaType: types.none, digest: diffId, size: workshop.archive.sizeOf(member) }
}

async function describeMember(
  member: string,
  mediaType: string,
  { archive, members }: Workshop,
): Promise<object> {
  const hash = createHash('sha256')
  for await (const chunk of archive.read(member)) hash.update(chunk)
  const digest = digestFromHex(hash.digest('hex'))
  members.set(digest, member)
  return { mediaType, digest, size: archive.sizeOf(member) }
}

async function firstBytes(archive: Archive, member: string): Promise<Uint8Array> {
  for await (const chunk of archive.read(member)) return chunk.subarray(0, 4)
  return new Uint8Array()
}
