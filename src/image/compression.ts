import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { failure } from '../errors.js'

/** How a layer blob is packed. */
export type Compression = 'gzip' | 'zstd' | 'none'

/** Larger than zlib's 16 KiB, so that a layer costs fewer turns of the event loop. */
const chunkBytes = 256 * 1024

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
 * decide, as in containerd: builders have mislabelled layers, and the diffId proves the result either way.
 * Fails with the decompressor's own error, or with `image-unsupported` for zstd where Node.js lacks it.
 */
export async function* decompress(
  blob: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const [head, source] = await peek(blob)
  const compression = detectCompression(head)
  if (compression === 'none') {
    yield* source
    return
  }
  const output =
    compression === 'gzip' ? zlib.createGunzip({ chunkSize: chunkBytes }) : createUnzstd()
  const fed = feed(source, output)
  fed.catch((error: unknown) => output.destroy(error as Error))
  try {
    yield* output as AsyncIterable<Uint8Array>
    await fed
  } finally {
    output.destroy()
  }
}

/** Writes a blob into a decompressor, and reads bytes behind the packed data too, so that the whole blob is proved. */
async function feed(blob: AsyncIterable<Uint8Array>, output: Transform): Promise<void> {
  for await (const chunk of blob) {
    if (output.readableEnded) continue
    if (output.destroyed) return
    if (!output.write(chunk)) await roomIn(output)
  }
  output.end()
}

/** Waits until the decompressor takes more, has said all, or is gone. */
async function roomIn(output: Transform): Promise<void> {
  const events = ['drain', 'end', 'close']
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      for (const event of events) output.off(event, settle)
      resolve()
    }
    for (const event of events) output.on(event, settle)
  })
}

const gzipMagic = 0x1f8b08
const zstdMagic = 0x28b52ffd
/** The last four bits are free. */
const zstdSkippableMagic = 0x502a4d18

/** Tells the packing by the magic numbers of RFC 1952 and RFC 8878, skippable frames included. */
export function detectCompression(head: Uint8Array): Compression {
  if (head.length < 4) return 'none'
  const magic = Buffer.from(head.buffer, head.byteOffset, 4).readUInt32BE()
  if (magic >>> 8 === gzipMagic) return 'gzip'
  const isZstd = magic === zstdMagic || (magic & 0xf0ffffff) >>> 0 === zstdSkippableMagic
  return isZstd ? 'zstd' : 'none'
}

function createUnzstd(): Transform {
  const create = (zlib as Partial<typeof zlib>).createZstdDecompress
  if (create) return create({ chunkSize: chunkBytes })
  throw failure('image-unsupported', {
    detail: `Its layers are packed with zstd, which Node.js ${process.versions.node} cannot read; Node.js 24 can.`,
  })
}

/** Reads ahead until four bytes are known, and returns them with the whole stream. */
async function peek(
  blob: AsyncIterable<Uint8Array>,
): Promise<readonly [Uint8Array, AsyncIterable<Uint8Array>]> {
  const iterator = blob[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let sizeBytes = 0
  while (sizeBytes < 4) {
    const next = await iterator.next()
    if (next.done === true) break
    read.push(next.value)
    sizeBytes += next.value.length
  }
  return [Buffer.concat(read), rejoin(read, iterator)]
}

async function* rejoin(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* read
  try {
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
