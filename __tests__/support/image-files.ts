import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import type { Digest } from '../../src/image/digest.js'
import { digestOf } from '../../src/image/hashing.js'
import { tarOf, type BuiltImage, type LayerBuilder } from './image-builder.js'

interface Listed {
  readonly image: BuiltImage
  /** Tag, or whole name. */
  readonly name?: string
}

/** The `index.json` of a layout that holds these images. */
export function indexJson(images: readonly Listed[]): string {
  const manifests = images.map(({ image, name }) => ({
    mediaType: image.manifest.mediaType,
    digest: image.digest,
    size: image.manifest.sizeBytes,
    ...(name === undefined ? {} : { annotations: { 'org.opencontainers.image.ref.name': name } }),
  }))
  return JSON.stringify({ schemaVersion: 2, manifests })
}

/** Writes an OCI image layout folder. */
export async function writeLayout(folder: string, images: readonly Listed[]): Promise<string> {
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true })
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  await writeFile(join(folder, 'index.json'), indexJson(images))
  for (const { image } of images) {
    for (const digest of image.blobs.digests) {
      await writeFile(join(folder, blobPath(digest)), image.blobs.bytes(digest))
    }
  }
  return folder
}

/** An OCI archive in memory. */
export function ociArchive(images: readonly Listed[]): Promise<Buffer> {
  const blobs = new Map(
    images.flatMap(({ image }) =>
      image.blobs.digests.map((digest) => [digest, image.blobs.bytes(digest)] as const),
    ),
  )
  return tarOf((t) => {
    t.file('oci-layout', '{"imageLayoutVersion":"1.0.0"}').file('index.json', indexJson(images))
    for (const [digest, bytes] of blobs) t.file(blobPath(digest), bytes)
    return t
  })
}

/** The parts of a Docker archive as `docker save` wrote it before version 25. */
export interface DockerParts {
  readonly config: Uint8Array
  readonly configName: string
  /** Uncompressed tars. */
  readonly layers: readonly { readonly name: string; readonly tar: Uint8Array }[]
}

export function dockerParts(image: BuiltImage): DockerParts {
  const manifest = parse(image.blobs.bytes(image.digest)) as {
    readonly config: { readonly digest: Digest }
    readonly layers: readonly { readonly digest: Digest }[]
  }
  const config = image.blobs.bytes(manifest.config.digest)
  const layers = manifest.layers.map(({ digest }) => {
    const tar = gunzipSync(image.blobs.bytes(digest))
    return { tar, name: `${digestOf(tar).slice(7)}/layer.tar` }
  })
  return { config, configName: `${manifest.config.digest.slice(7)}.json`, layers }
}

/** A Docker archive in memory; `alter` may add to it or, by returning another builder's work, replace members. */
export function dockerArchive(
  image: BuiltImage,
  names: readonly string[] = ['shop:1'],
  add: (archive: LayerBuilder) => LayerBuilder = (archive) => archive,
): Promise<Buffer> {
  const { config, configName, layers } = dockerParts(image)
  return tarOf((t) => {
    t.file(configName, config)
    for (const { name, tar } of new Map(layers.map((one) => [one.name, one])).values()) {
      t.directory(name.replace('/layer.tar', '/')).file(name, tar)
    }
    const list = [{ Config: configName, RepoTags: names, Layers: layers.map(({ name }) => name) }]
    return add(t.file('manifest.json', JSON.stringify(list)))
  })
}

function blobPath(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString()) as unknown
}
