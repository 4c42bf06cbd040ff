import type { Digest } from './digest.js'

/** OCI platform, for example linux/amd64 or linux/arm64/v8. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

/** Content that is fetched by digest: a manifest, a config, a layer. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  readonly sizeBytes: number
}

/** Read-only access to an image's blobs; the adapter checks that a file has the size it claims. */
export interface BlobStore {
  /** Streams a blob's bytes as stored. Fails with `blob-missing` when the store has no such blob. */
  open(digest: Digest): AsyncIterable<Uint8Array>
  /** Where a blob's file is, if it is there; only of a store that is a folder. */
  readonly fileOf?: (digest: Digest) => string
}

/** What a container is started with, from the image config (OCI image spec, config.md). */
export interface ImageSettings {
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly environment: readonly string[]
  readonly user: string
  readonly workingDirectory: string
  readonly exposedPorts: readonly string[]
  readonly volumes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

/** One step of the config's history, oldest first. `emptyLayer` steps made no layer. */
export interface HistoryEntry {
  readonly createdBy: string
  readonly comment: string
  readonly emptyLayer: boolean
}

/** A layer as the manifest and the config describe it; nothing of its contents has been read. */
export interface LayerDescriptor extends Descriptor {
  readonly diffId: Digest
}

/** One image for one platform, as its manifest and config describe it. Layers are ordered oldest first. */
export interface Image {
  readonly digest: Digest
  readonly platform: Platform
  readonly settings: ImageSettings
  readonly history: readonly HistoryEntry[]
  readonly layers: readonly LayerDescriptor[]
}

/** The three figures an image is judged by. */
export interface ImageSize {
  /** Sum of the layer blobs' sizes in the manifest: what a pull downloads. */
  readonly compressedBytes: number
  /** Sum of the sizes of all tar entries of all layers: what a node's disk holds. */
  readonly unpackedBytes: number
  readonly layerCount: number
}
