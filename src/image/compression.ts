import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { failure } from '../errors.js'
import { openInput, type Input } from './input.js'
import { openPackingGauge, type PackingGauge } from './packing-gauge.js'

/** How a layer blob is packed. */
export type Compression = 'gzip' | 'zstd' | 'none'

/**
 * Larger than zlib's 16 KiB, so that a layer costs fewer turns of the event loop, and small enough to tell files in a
 * layer apart by what they pack to.
 */
const chunkSize = 64 * 1024

/**
 * Whether a media type names a layer tar that this tool can read, encrypted and foreign formats aside
 * (OCI image spec, layer.md and manifest.md; Docker image manifest, version 2, schema 2).
 */
export function isLayerMediaType(mediaType: string): boolean {
  return /^application\/vnd\.(oci\.image\.layer(\.nondistributable)?\.v1\.tar(\+(gzip|zstd))?|docker\.image\.rootfs(\.foreign)?\.diff\.tar(\.gzip|\.zstd)?)$/.test(
    mediaType,
  )
}

/** Whether a media type names a layer that registries do not carry. */
export function isForeignLayer(mediaType: string): boolean {
  return mediaType.includes('.foreign.') || mediaType.includes('.nondistributable.')
}

/**
 * Unpacks a layer blob: gzip of any number of members, zstd of any number of frames, or plain tar. The first bytes
 * decide, as in containerd: builders have mislabelled layers, and the diffId proves the result either way. The blob is
 * always read to its end, past bytes that belong to no frame, so that whoever verifies it on the way can finish.
 * Fails with the decompressor's own error, or with `image-unsupported` for zstd where Node.js lacks it.
 */
export async function* decompress(
  blob: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = openInput(blob)
  try {
    yield* unpack(input, await peekCompression(input), openPackingGauge())
  } finally {
    await input.close()
  }
}

/** How the blob that begins here is packed; nothing is taken of it. */
export async function peekCompression(input: Input): Promise<Compression> {
  return detectCompression(await input.peek(magicBytes))
}

/** Unpacks a blob that begins here, like `decompress`. The gauge knows of every piece before it comes. */
export async function* unpack(
  input: Input,
  compression: Compression,
  gauge: PackingGauge,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (compression !== 'none') {
    do yield* unpackFrame(input, compression, gauge)
    while ((await peekCompression(input)) === compression)
  }
  for (let piece = await input.next(); piece; piece = await input.next()) {
    if (compression !== 'none') continue
    gauge.note(piece.length, piece.length)
    yield piece
  }
}

/** What gunzip and unzstd have in common; `bytesWritten` counts the bytes they understood. */
type Decompressor = Transform & { readonly bytesWritten: number }

/** Unpacks up to where the decompressor stops: Node.js reads all gzip members at once, but only one zstd frame. */
async function* unpackFrame(
  input: Input,
  compression: 'gzip' | 'zstd',
  gauge: PackingGauge,
): AsyncGenerator<Uint8Array, void, undefined> {
  const output: Decompressor =
    compression === 'gzip' ? zlib.createGunzip({ chunkSize }) : createUnzstd()
  noteOutput(output, gauge)
  const fed = feed(input, output)
  fed.catch((error: unknown) => output.destroy(error as Error))
  // Errors reach the reader through the iteration; one that comes after its end comes through `fed`.
  output.on('error', () => undefined)
  try {
    yield* output as AsyncIterable<Uint8Array>
    await fed
  } finally {
    output.destroy()
  }
}

/** Node.js counts what went in right before it pushes what came of it, and never again so exactly. */
function noteOutput(output: Decompressor, gauge: PackingGauge): void {
  const push = output.push.bind(output)
  let before = 0
  output.push = (piece: Uint8Array | null) => {
    if (piece !== null) gauge.note(piece.length, output.bytesWritten - before)
    before = output.bytesWritten
    return push(piece)
  }
}

/** Writes until the input or the frame ends, and puts back what the frame did not need. */
async function feed(input: Input, output: Decompressor): Promise<void> {
  for (let piece = await input.next(); piece; piece = await input.next()) {
    const before = output.bytesWritten
    await write(output, piece)
    const takenBytes = output.bytesWritten - before
    if (takenBytes < piece.length) {
      input.putBack(piece.subarray(takenBytes))
      break
    }
  }
  if (!output.writableEnded && !output.destroyed) output.end()
}

/** Waits until the decompressor is done with a piece, or with everything: then it never calls back. */
async function write(output: Decompressor, piece: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      output.off('end', settle)
      output.off('close', settle)
      resolve()
    }
    output.on('end', settle)
    output.on('close', settle)
    output.write(piece, settle)
  })
}

const magicBytes = 4
const gzipMagic = 0x1f8b08
const zstdMagic = 0x28b52ffd
/** The last four bits are free. */
const zstdSkippableMagic = 0x502a4d18

/** Tells the packing by the magic numbers of RFC 1952 and RFC 8878, skippable frames included. */
export function detectCompression(head: Uint8Array): Compression {
  if (head.length < magicBytes) return 'none'
  const magic = Buffer.from(head.buffer, head.byteOffset, 4).readUInt32BE()
  if (magic >>> 8 === gzipMagic) return 'gzip'
  const isZstd = magic === zstdMagic || (magic & 0xf0ffffff) >>> 0 === zstdSkippableMagic
  return isZstd ? 'zstd' : 'none'
}

function createUnzstd(): Decompressor {
  const create = (zlib as Partial<typeof zlib>).createZstdDecompress
  if (create) return create({ chunkSize })
  throw failure('image-unsupported', {
    detail: `Its layers are packed with zstd, which Node.js ${process.versions.node} cannot read; Node.js 24 can.`,
  })
}
