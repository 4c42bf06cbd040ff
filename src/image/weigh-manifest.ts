import type { Digest } from './digest.js'
import type { BlobStore, Platform } from './image.js'
import { formatPlatform, matchesPlatform } from './platform.js'
import { failure } from '../errors.js'
import { readDocument } from './read-image.js'
import { parseManifestOrIndex } from './spec.js'

/**
 * The compressed bytes of an image's layers, told by its manifest alone: no configuration and no layer is opened. Of
 * an index the platform's manifest is taken; a manifest without an index is taken as it is. Indexes are not followed
 * into each other. Fails with `platform-missing` and as `readImage` does.
 */
export async function weighManifest(
  blobs: BlobStore,
  { digest, platform }: { readonly digest: Digest; readonly platform: Platform },
): Promise<number> {
  const root = await readManifest(blobs, digest)
  if (root.kind === 'manifest') return sumLayers(root.layers)
  const listed = root.manifests.filter(({ attestation }) => !attestation)
  const wanted = listed.find((one) => one.platform && matchesPlatform(one.platform, platform))
  const manifest = wanted && (await readManifest(blobs, wanted.digest))
  if (manifest?.kind === 'manifest') return sumLayers(manifest.layers)
  const available = listed.flatMap((one) => (one.platform ? [formatPlatform(one.platform)] : []))
  throw failure('platform-missing', {
    platform: formatPlatform(platform),
    available: available.join(', ') || 'none',
  })
}

async function readManifest(
  blobs: BlobStore,
  digest: Digest,
): Promise<ReturnType<typeof parseManifestOrIndex>> {
  return parseManifestOrIndex(await readDocument(blobs, digest, 'The manifest'))
}

function sumLayers(layers: readonly { readonly sizeBytes: number }[]): number {
  return layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}
