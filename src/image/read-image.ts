import { failure } from '../errors.js'
import type { Digest } from './digest.js'
import type { BlobStore, Image, LayerDescriptor, Platform } from './image.js'
import type { Field } from './json-field.js'
import { formatPlatform, matchesPlatform } from './platform.js'
import {
  parseImageConfig,
  parseManifestOrIndex,
  type ImageConfig,
  type IndexedManifest,
  type Manifest,
} from './spec.js'
import { readVerified } from './verify.js'

/** Registries refuse manifests above 4 MiB; configs are of the same order. */
const jsonLimitBytes = 8 * 1024 * 1024
/** Indexes nest once in practice (containerd keeps the pushed index inside its own). */
const indexDepthLimit = 4

/**
 * Reads the image that a digest names: a manifest, or an index from which the platform's manifest is taken.
 * Attestations are passed over. Without a platform the index must hold exactly one image.
 * Every document's digest is verified; no layer is opened.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid`, `image-unsupported`, `platform-missing` or `platform-ambiguous`.
 */
export async function readImage(
  blobs: BlobStore,
  digest: Digest,
  platform?: Platform,
): Promise<Image> {
  const found = await collectImages(blobs, { digest, platform, depth: 0 })
  return chooseImage(found, platform)
}

/** All images that a digest names, in the index's order; one when it names a manifest. Fails like `readImage`. */
export async function listImages(blobs: BlobStore, digest: Digest): Promise<readonly Image[]> {
  const found = await collectImages(blobs, { digest, platform: undefined, depth: 0 })
  return found.flatMap(({ image }) => image ?? [])
}

/** A platform of an index; the image is null when its platform is not the wanted one and it was not read. */
interface Found {
  readonly platform: Platform
  readonly image: Image | null
}

interface Place {
  readonly digest: Digest
  readonly platform: Platform | undefined
  readonly depth: number
}

async function collectImages(blobs: BlobStore, place: Place): Promise<readonly Found[]> {
  const document = parseManifestOrIndex(await readDocument(blobs, place.digest, 'The manifest'))
  if (document.kind === 'manifest') {
    const image = await assembleImage(blobs, place.digest, document)
    return [{ platform: image.platform, image }]
  }
  if (place.depth >= indexDepthLimit) {
    throw failure('image-invalid', {
      what: `The index ${place.digest}`,
      detail: `Indexes are nested deeper than ${indexDepthLimit} levels.`,
    })
  }
  const found: Found[] = []
  for (const { digest, platform } of uniqueImages(document.manifests)) {
    if (place.platform && platform && !matchesPlatform(platform, place.platform)) {
      found.push({ platform, image: null })
    } else {
      found.push(...(await collectImages(blobs, { ...place, digest, depth: place.depth + 1 })))
    }
  }
  return found
}

function uniqueImages(manifests: readonly IndexedManifest[]): readonly IndexedManifest[] {
  const images = manifests.filter((manifest) => !manifest.attestation)
  return [...new Map(images.map((manifest) => [manifest.digest, manifest])).values()]
}

function chooseImage(found: readonly Found[], platform: Platform | undefined): Image {
  const available = found.map((one) => formatPlatform(one.platform)).join(', ') || 'none'
  const matches = found.flatMap(({ image }) =>
    image && (!platform || matchesPlatform(image.platform, platform)) ? [image] : [],
  )
  const [first] = matches
  if (first === undefined) {
    const wanted = platform ? formatPlatform(platform) : 'any platform'
    throw failure('platform-missing', { platform: wanted, available })
  }
  if (!platform && matches.length > 1) throw failure('platform-ambiguous', { available })
  return first
}

async function assembleImage(blobs: BlobStore, digest: Digest, manifest: Manifest): Promise<Image> {
  const config = parseImageConfig(
    await readDocument(blobs, manifest.config.digest, 'The configuration'),
  )
  return {
    digest,
    platform: config.platform,
    settings: config.settings,
    history: config.history,
    layers: pairLayers(digest, manifest, config),
  }
}

function pairLayers(
  digest: Digest,
  manifest: Manifest,
  config: ImageConfig,
): readonly LayerDescriptor[] {
  const { diffIds } = config
  if (diffIds.length !== manifest.layers.length) {
    throw failure('image-invalid', {
      what: `The configuration ${manifest.config.digest}`,
      detail: `\`rootfs.diff_ids\` lists ${diffIds.length} layers, the manifest ${digest} ${manifest.layers.length}.`,
    })
  }
  return manifest.layers.flatMap((layer, index) => {
    const diffId = diffIds[index]
    return diffId === undefined ? [] : [{ ...layer, diffId }]
  })
}

/** Reads a small JSON document among blobs. Fails with `blob-missing`, `blob-corrupt` or `image-invalid`. */
export async function readDocument(blobs: BlobStore, digest: Digest, what: string): Promise<Field> {
  const document = `${what} ${digest}`
  const bytes = await readVerified(blobs, digest, jsonLimitBytes)
  try {
    return { document, path: '', value: JSON.parse(new TextDecoder().decode(bytes)) as unknown }
  } catch (error) {
    throw failure(
      'image-invalid',
      { what: document, detail: `It is not JSON: ${String(error)}` },
      error,
    )
  }
}
