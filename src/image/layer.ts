import { createHash } from 'node:crypto'
import { ActionError, failure } from '../errors.js'
import { decompress, isForeignLayer, isLayerMediaType } from './compression.js'
import { digestFromHex, type Digest } from './digest.js'
import { createFingerprinter } from './fingerprint.js'
import type { BlobStore, LayerDescriptor } from './image.js'
import { recordLayer, type KeepFiles, type LayerContents } from './layer-recorder.js'
import { walkTar } from './tar.js'
import { openVerified, verifyBlob } from './verify.js'

/** A layer that was read: its descriptor's facts, proved, and its contents. */
export interface Layer extends LayerContents {
  readonly digest: Digest
  readonly diffId: Digest
  readonly compressedBytes: number
}

/** Keeps no file's content. */
export const keepNothing: KeepFiles = {
  matches: () => false,
  limitBytes: 0,
  totalLimitBytes: 0,
}

/**
 * Reads a layer in one streaming pass: unpacks it, proves size, digest and diffId, and records every entry with a
 * fingerprint of its content. Memory grows with the number of entries, not with bytes.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid` or `image-unsupported`.
 */
export async function readLayer(
  blobs: BlobStore,
  layer: LayerDescriptor,
  keep: KeepFiles = keepNothing,
): Promise<Layer> {
  if (!isLayerMediaType(layer.mediaType)) {
    throw failure('image-unsupported', {
      detail: `Layer ${layer.digest} has the media type ${layer.mediaType}.`,
    })
  }
  try {
    return await walkLayer(blobs, layer, keep)
  } catch (error) {
    throw await explain(blobs, layer, error)
  }
}

async function walkLayer(
  blobs: BlobStore,
  layer: LayerDescriptor,
  keep: KeepFiles,
): Promise<Layer> {
  const diffHash = createHash('sha256')
  const recorder = recordLayer(keep, await createFingerprinter())
  const walk = walkTar(recorder)
  for await (const chunk of decompress(openVerified(blobs, layer))) {
    diffHash.update(chunk)
    walk.write(chunk)
  }
  walk.end()
  const diffId = digestFromHex(diffHash.digest('hex'))
  if (diffId !== layer.diffId) {
    throw failure('image-invalid', {
      what: `Layer ${layer.digest}`,
      detail: `Its content has the diffId ${diffId}; the configuration says ${layer.diffId}.`,
    })
  }
  return {
    digest: layer.digest,
    diffId,
    compressedBytes: layer.sizeBytes,
    ...recorder.finish(),
  }
}

/** Puts a failure in the user's words; a blob that cannot be unpacked is first asked whether it is the right blob at all. */
async function explain(blobs: BlobStore, layer: LayerDescriptor, error: unknown): Promise<unknown> {
  if (error instanceof ActionError) return explainMissing(layer, error)
  try {
    await verifyBlob(blobs, layer)
  } catch (corruption) {
    return corruption
  }
  const detail = error instanceof Error ? error.message : String(error)
  return failure('image-invalid', { what: `Layer ${layer.digest}`, detail }, error)
}

function explainMissing(layer: LayerDescriptor, error: ActionError): ActionError {
  if (error.code !== 'blob-missing' || !isForeignLayer(layer.mediaType)) return error
  const detail = `Layer ${layer.digest} is a foreign layer (${layer.mediaType}), which builds do not export, so its contents cannot be measured.`
  return failure('image-unsupported', { detail }, error)
}
