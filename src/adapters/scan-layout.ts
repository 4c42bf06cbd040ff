import { link, lstat, mkdir, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { failure } from '../errors.js'
import type { BlobStore, Descriptor, Image } from '../image/image.js'
import { readDocument } from '../image/read-image.js'
import { parseManifestOrIndex } from '../image/spec.js'
import { openVerified, readVerified } from '../image/verify.js'
import { blobPath } from './layout.js'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const jsonLimitBytes = 8 * 1024 * 1024

/**
 * Puts one image whole into a new image layout (OCI image spec, image-layout.md): what others find in a layout that
 * several images share, and where known layers are missing, nobody can tell. Blobs are linked where that is possible.
 * Fails with `blob-missing`, `blob-corrupt` or `image-invalid`.
 */
export async function writeScanLayout(
  folder: string,
  { image, blobs }: { readonly image: Image; readonly blobs: BlobStore },
): Promise<void> {
  const bytes = await readVerified(blobs, image.digest, jsonLimitBytes)
  const field = await readDocument(blobs, image.digest, 'The manifest')
  const manifest = parseManifestOrIndex(field)
  if (manifest.kind === 'index') throw new Error(`${image.digest} is an index, not an image.`)
  const named = (field.value as { readonly mediaType?: unknown }).mediaType
  const mediaType = typeof named === 'string' && named !== '' ? named : manifestType
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true })
  await writeFile(blobPath(folder, image.digest), bytes)
  const wanted = new Map([manifest.config, ...image.layers].map((one) => [one.digest, one]))
  for (const blob of wanted.values()) await placeBlob(folder, { blob, blobs })
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{ mediaType, digest: image.digest, size: bytes.length }],
  }
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await writeFile(join(folder, 'index.json'), JSON.stringify(index))
}

async function placeBlob(
  folder: string,
  { blob, blobs }: { readonly blob: Descriptor; readonly blobs: BlobStore },
): Promise<void> {
  const target = blobPath(folder, blob.digest)
  if (await linkBlob(blobs.fileOf?.(blob.digest), { blob, target })) return
  await pipeline(openVerified(blobs, blob), createWriteStream(target))
}

/** False where the file has to be copied: it is none of a folder, or lies on another file system. */
async function linkBlob(
  source: string | undefined,
  { blob, target }: { readonly blob: Descriptor; readonly target: string },
): Promise<boolean> {
  if (source === undefined) return false
  const facts = await lstat(source).catch(() => null)
  if (facts?.isFile() !== true) return false
  if (facts.size === 0 && blob.sizeBytes > 0) {
    throw failure('blob-missing', { digest: blob.digest, what: 'its file is empty' })
  }
  return link(source, target).then(
    () => true,
    () => false,
  )
}
