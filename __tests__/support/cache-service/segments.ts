import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file that holds one uploaded block. A blob is a list of them, so committing a block list copies nothing. */
export interface Segment {
  readonly path: string
  readonly sizeBytes: number
}

export interface ByteSpan {
  readonly startByte: number
  readonly lengthBytes: number
}

/** Streams `source` to a new file. A source that breaks off leaves no file behind, and its error is thrown. */
export async function writeSegment(path: string, source: Readable): Promise<Segment> {
  const file = createWriteStream(path, { flags: 'wx' })
  try {
    await pipeline(source, file)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return { path, sizeBytes: file.bytesWritten }
}

export function sumSizes(segments: readonly Segment[]): number {
  return segments.reduce((total, { sizeBytes }) => total + sizeBytes, 0)
}

/** Streams a span of the concatenated segments. */
export function readSegments(segments: readonly Segment[], span: ByteSpan): Readable {
  return Readable.from(readChunks(segments, span), { objectMode: false })
}

async function* readChunks(
  segments: readonly Segment[],
  span: ByteSpan,
): AsyncGenerator<Buffer, void> {
  let offset = 0
  for (const { path, sizeBytes } of segments) {
    const start = Math.max(span.startByte - offset, 0)
    const end = Math.min(span.startByte + span.lengthBytes - offset, sizeBytes)
    if (start < end) yield* createReadStream(path, { start, end: end - 1 })
    offset += sizeBytes
  }
}
