import * as zlib from 'node:zlib'
import { pack, type Header } from 'tar-stream'
import { failure } from '../../src/errors.js'
import type { Digest } from '../../src/image/digest.js'
import { digestOf } from '../../src/image/hashing.js'
import type { BlobStore, Descriptor, Platform } from '../../src/image/image.js'

/** Bytes, a text, or a number of bytes of made-up content that is the same for the same path and size. */
export type FileContent = number | string | Uint8Array

/** Attributes of an entry; 0644 (0755 for directories) and root unless said otherwise. */
export interface Attributes {
  readonly mode?: number
  readonly uid?: number
  readonly gid?: number
}

/** Fills a layer, entry by entry, in the order of the calls. */
export interface LayerBuilder {
  file(path: string, content: FileContent, attributes?: Attributes): LayerBuilder
  directory(path: string, attributes?: Attributes): LayerBuilder
  symlink(path: string, target: string): LayerBuilder
  /** A second name for a file of the same layer. */
  hardlink(path: string, target: string): LayerBuilder
  /** Takes a path away from the layers below. */
  whiteout(path: string): LayerBuilder
  /** Takes all that a directory holds in the layers below away. */
  opaque(path: string): LayerBuilder
  /** Anything else, as the tar library takes it. */
  entry(headers: EntryHeaders, content?: Uint8Array): LayerBuilder
}

/** A header as the tar library takes it; its `pax` holds extended header records. */
export type EntryHeaders = Partial<Header> & Pick<Header, 'name'>

/** How a layer is packed and which instruction the history names for it. */
export interface LayerOptions {
  readonly compression?: 'gzip' | 'zstd' | 'none'
  /** `created_by` of the history, for example `RUN make # buildkit`. */
  readonly createdBy?: string
  readonly mediaType?: string
}

/**
 * Describes an image as a Dockerfile would: `image().layer((l) => l.file('a', 10)).layer((l) => l.whiteout('a'))`.
 * `build` makes real blobs in memory: tars, compressed layers, config and manifest, all with true digests.
 */
export interface ImageBuilder {
  layer(fill: (layer: LayerBuilder) => LayerBuilder, options?: LayerOptions): ImageBuilder
  /** A layer of ready-made tar bytes. */
  rawLayer(tar: Uint8Array, options?: LayerOptions): ImageBuilder
  /** A history entry without a layer, like `ENV`. */
  metadata(createdBy: string): ImageBuilder
  /** Fields of the config's `config` object: `{ Env: ['A=1'], User: 'app' }`. */
  settings(config: Readonly<Record<string, unknown>>): ImageBuilder
  platform(platform: Platform): ImageBuilder
  /** Docker schema 2 media types instead of OCI ones. */
  docker(): ImageBuilder
  build(): Promise<BuiltImage>
}

/** An image in memory. */
export interface BuiltImage {
  /** Of the manifest; what a build's metadata file names. */
  readonly digest: Digest
  readonly blobs: MemoryBlobs
  readonly manifest: Descriptor
  readonly platform: Platform
}

/** A blob store in memory, to which a test may add. */
export interface MemoryBlobs extends BlobStore {
  add(bytes: Uint8Array): Digest
  /** Puts bytes under a digest they need not have. */
  forge(digest: Digest, bytes: Uint8Array): void
  remove(digest: Digest): void
  bytes(digest: Digest): Uint8Array
  readonly digests: readonly Digest[]
}

/** Starts an image for linux/amd64 without layers. */
export function image(): ImageBuilder {
  return describeImage({
    layers: [],
    settings: {},
    platform: { os: 'linux', architecture: 'amd64' },
    family: 'oci',
  })
}

/** Packs entries into the bytes of a tar archive. */
export async function tarOf(fill: (layer: LayerBuilder) => LayerBuilder): Promise<Buffer> {
  const steps: TarStep[] = []
  fill(layerBuilder(steps))
  const archive = pack()
  const chunks: Buffer[] = []
  archive.on('data', (chunk) => {
    chunks.push(chunk as Buffer)
  })
  for (const { headers, content } of steps) archive.entry(headers, Buffer.from(content))
  archive.finalize()
  await new Promise<void>((resolve, reject) => {
    archive.on('error', reject)
    archive.on('end', () => {
      resolve()
    })
  })
  return Buffer.concat(chunks)
}

/** An empty store; blobs of the given images when there are any. */
export function memoryBlobs(...images: readonly BuiltImage[]): MemoryBlobs {
  const blobs = new Map<Digest, Uint8Array>()
  for (const { blobs: store } of images) {
    for (const digest of store.digests) blobs.set(digest, store.bytes(digest))
  }
  return memoryStore(blobs)
}

/** Puts images under one index, as a build for several platforms does, with an attestation beside each. */
export function indexOf(
  images: readonly BuiltImage[],
  options: { readonly attested?: boolean } = {},
): { readonly digest: Digest; readonly blobs: MemoryBlobs } {
  const blobs = memoryBlobs(...images)
  const manifests = images.flatMap(({ manifest, platform }) => {
    const entry = { ...toJson(manifest), platform }
    return options.attested === true ? [entry, attestationOf(manifest)] : [entry]
  })
  return { blobs, digest: addJson(blobs, { schemaVersion: 2, mediaType: ociIndex, manifests }) }
}

const ociIndex = 'application/vnd.oci.image.index.v1+json'

const families = {
  oci: {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: {
      gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
      zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
      none: 'application/vnd.oci.image.layer.v1.tar',
    },
  },
  docker: {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: {
      gzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
      zstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
      none: 'application/vnd.docker.image.rootfs.diff.tar',
    },
  },
} as const

interface TarStep {
  readonly headers: EntryHeaders
  readonly content: Uint8Array
}

type LayerPlan =
  | { readonly tar: () => Promise<Uint8Array>; readonly options: LayerOptions }
  | { readonly createdBy: string }

interface ImagePlan {
  readonly layers: readonly LayerPlan[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly platform: Platform
  readonly family: keyof typeof families
}

function describeImage(plan: ImagePlan): ImageBuilder {
  const withLayer = (layer: LayerPlan): ImageBuilder =>
    describeImage({ ...plan, layers: [...plan.layers, layer] })
  return {
    layer: (fill, options = {}) => withLayer({ tar: () => tarOf(fill), options }),
    rawLayer: (tar, options = {}) => withLayer({ tar: () => Promise.resolve(tar), options }),
    metadata: (createdBy) => withLayer({ createdBy }),
    settings: (settings) => describeImage({ ...plan, settings }),
    platform: (platform) => describeImage({ ...plan, platform }),
    docker: () => describeImage({ ...plan, family: 'docker' }),
    build: () => buildImage(plan),
  }
}

async function buildImage(plan: ImagePlan): Promise<BuiltImage> {
  const blobs = memoryStore(new Map())
  const family = families[plan.family]
  const layers: Descriptor[] = []
  const diffIds: Digest[] = []
  const history: Record<string, unknown>[] = []
  for (const layer of plan.layers) {
    if ('createdBy' in layer) {
      history.push({ created_by: layer.createdBy, empty_layer: true })
      continue
    }
    const { compression = 'gzip', mediaType, createdBy = 'COPY . . # buildkit' } = layer.options
    const tar = await layer.tar()
    const blob = compress(tar, compression)
    diffIds.push(digestOf(tar))
    history.push({ created_by: createdBy, comment: 'buildkit.dockerfile.v0' })
    layers.push(describe(blobs, mediaType ?? family.layer[compression], blob))
  }
  const config = describe(
    blobs,
    family.config,
    encode({
      ...plan.platform,
      config: plan.settings,
      rootfs: { type: 'layers', diff_ids: diffIds },
      history,
    }),
  )
  const manifest = describe(
    blobs,
    family.manifest,
    encode({
      schemaVersion: 2,
      mediaType: family.manifest,
      config: toJson(config),
      layers: layers.map(toJson),
    }),
  )
  return { digest: manifest.digest, blobs, manifest, platform: plan.platform }
}

function layerBuilder(steps: TarStep[]): LayerBuilder {
  const add = (headers: EntryHeaders, content: Uint8Array = new Uint8Array()): LayerBuilder => {
    steps.push({ headers: { mtime: new Date(0), ...headers }, content })
    return builder
  }
  const builder: LayerBuilder = {
    file: (path, content, attributes = {}) =>
      add({ name: path, mode: 0o644, ...attributes }, contentOf(path, content)),
    directory: (path, attributes = {}) =>
      add({ name: path, type: 'directory', mode: 0o755, ...attributes }),
    symlink: (path, target) => add({ name: path, type: 'symlink', linkname: target, mode: 0o777 }),
    hardlink: (path, target) => add({ name: path, type: 'link', linkname: target, mode: 0o644 }),
    whiteout: (path) => add({ name: markerIn(path, '.wh.'), mode: 0o644 }),
    opaque: (path) => add({ name: `${path}/.wh..wh..opq`, mode: 0o644 }),
    entry: add,
  }
  return builder
}

function markerIn(path: string, prefix: string): string {
  const slash = path.lastIndexOf('/') + 1
  return path.slice(0, slash) + prefix + path.slice(slash)
}

function contentOf(path: string, content: FileContent): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  if (typeof content !== 'number') return content
  return Buffer.alloc(content, `${path} `)
}

function compress(tar: Uint8Array, compression: 'gzip' | 'zstd' | 'none'): Uint8Array {
  if (compression === 'none') return tar
  if (compression === 'gzip') return zlib.gzipSync(tar, { level: 1 })
  return zlib.zstdCompressSync(tar)
}

function describe(blobs: MemoryBlobs, mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: blobs.add(bytes), sizeBytes: bytes.length }
}

function attestationOf(manifest: Descriptor): Record<string, unknown> {
  return {
    mediaType: families.oci.manifest,
    digest: digestOf(Buffer.from(`attestation of ${manifest.digest}`)),
    size: 566,
    annotations: {
      'vnd.docker.reference.digest': manifest.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: { os: 'unknown', architecture: 'unknown' },
  }
}

function memoryStore(blobs: Map<Digest, Uint8Array>): MemoryBlobs {
  const bytesOf = (digest: Digest): Uint8Array => {
    const bytes = blobs.get(digest)
    if (!bytes) throw failure('blob-missing', { digest, what: 'not in memory' })
    return bytes
  }
  return {
    open: (digest) => inPieces(() => bytesOf(digest)),
    add: (bytes) => {
      const digest = digestOf(bytes)
      blobs.set(digest, bytes)
      return digest
    },
    forge: (digest, bytes) => {
      blobs.set(digest, bytes)
    },
    remove: (digest) => {
      blobs.delete(digest)
    },
    bytes: bytesOf,
    get digests() {
      return [...blobs.keys()]
    },
  }
}

/** Small, odd pieces: a reader that relies on where chunks begin fails here. */
async function* inPieces(bytes: () => Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const all = bytes()
  const pieceBytes = Math.max(1021, Math.ceil(all.length / 997))
  for (let at = 0; at < all.length; at += pieceBytes) {
    yield await Promise.resolve(all.subarray(at, at + pieceBytes))
  }
}

function addJson(blobs: MemoryBlobs, value: unknown): Digest {
  return blobs.add(encode(value))
}

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

function toJson(descriptor: Descriptor): Record<string, unknown> {
  const { mediaType, digest, sizeBytes } = descriptor
  return { mediaType, digest, size: sizeBytes }
}
