import { ActionError, failure } from '../errors.js'
import { isForeignLayer, isLayerMediaType, peekCompression, unpack } from './compression.js'
import { digestFromHex, type Digest } from './digest.js'
import { createFingerprinter } from './fingerprint.js'
import { hashInPlace, HashingError, type Hashing } from './hashing.js'
import type { BlobStore, Descriptor } from './image.js'
import { openInput, type Input } from './input.js'
import { openPackingGauge, type PackingGauge } from './packing-gauge.js'
import { recordLayer, type KeepFiles, type LayerContents } from './layer-recorder.js'
import { walkTar, type TarWalk } from './tar.js'
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

/** How layers are read. */
export interface Reading {
  readonly keep: KeepFiles
  readonly hashing: Hashing
}

const plainReading: Reading = { keep: keepNothing, hashing: hashInPlace }

/** A layer to read; without a diffId the image's configuration has not been seen, and whoever sees it has to compare. */
export interface ReadableLayer extends Descriptor {
  readonly diffId: Digest | null
}

/**
 * Reads a layer in one streaming pass: unpacks it, proves size, digest and diffId, and records every entry with a
 * fingerprint of its content. Memory grows with the number of entries, not with bytes.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid` or `image-unsupported`.
 */
export async function readLayer(
  blobs: BlobStore,
  layer: ReadableLayer,
  reading: Reading = plainReading,
): Promise<Layer> {
  if (!isLayerMediaType(layer.mediaType)) {
    throw failure('image-unsupported', {
      detail: `Layer ${layer.digest} has the media type ${layer.mediaType}.`,
    })
  }
  try {
    return await walkLayer(blobs, layer, reading)
  } catch (error) {
    // Hashing that breaks costs a second reading, not the result.
    if (error instanceof HashingError && reading.hashing !== hashInPlace) {
      return readLayer(blobs, layer, { ...reading, hashing: hashInPlace })
    }
    throw await explain(blobs, layer, error)
  }
}

async function walkLayer(
  blobs: BlobStore,
  layer: ReadableLayer,
  { keep, hashing }: Reading,
): Promise<Layer> {
  const gauge = openPackingGauge()
  const recorder = recordLayer(keep, { fingerprinter: await createFingerprinter(), gauge })
  const input = openInput(openVerified(blobs, layer, hashing))
  try {
    const diffId = await walkBlob(input, { walk: walkTar(recorder), layer, hashing, gauge })
    requireDiffId(layer, diffId)
    const { digest, sizeBytes } = layer
    return { digest, diffId, compressedBytes: sizeBytes, ...recorder.finish() }
  } finally {
    await input.close()
  }
}

interface WalkedBlob {
  readonly walk: TarWalk
  readonly layer: ReadableLayer
  readonly hashing: Hashing
  readonly gauge: PackingGauge
}

/** Returns the diffId. */
async function walkBlob(
  input: Input,
  { walk, layer, hashing, gauge }: WalkedBlob,
): Promise<Digest> {
  const compression = await peekCompression(input)
  // A tar that is its own blob is proved once, as the blob.
  const isOwnTar = compression === 'none' && layer.digest === layer.diffId
  const hash = isOwnTar ? null : hashing.start(layer.sizeBytes)
  try {
    for await (const chunk of unpack(input, compression, gauge)) {
      const taken = hash?.update(chunk)
      walk.write(chunk)
      await taken
    }
    walk.end()
    return hash ? digestFromHex(await hash.digest()) : layer.digest
  } finally {
    hash?.abandon()
  }
}

function requireDiffId(layer: ReadableLayer, diffId: Digest): void {
  if (layer.diffId === null || diffId === layer.diffId) return
  throw failure('image-invalid', {
    what: `Layer ${layer.digest}`,
    detail: `Its content has the diffId ${diffId}; the configuration says ${layer.diffId}.`,
  })
}

/** Puts a failure in the user's words; a blob that cannot be unpacked is first asked whether it is the right blob at all. */
async function explain(blobs: BlobStore, layer: ReadableLayer, error: unknown): Promise<unknown> {
  if (error instanceof ActionError) return explainMissing(layer, error)
  try {
    await verifyBlob(blobs, layer)
  } catch (corruption) {
    return corruption
  }
  const detail = error instanceof Error ? error.message : String(error)
  return failure('image-invalid', { what: `Layer ${layer.digest}`, detail }, error)
}

function explainMissing(layer: ReadableLayer, error: ActionError): ActionError {
  if (error.code !== 'blob-missing' || !isForeignLayer(layer.mediaType)) return error
  const detail = `Layer ${layer.digest} is a foreign layer (${layer.mediaType}), which builds do not export, so its contents cannot be measured.`
  return failure('image-unsupported', { detail }, error)
}
