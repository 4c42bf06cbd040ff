import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { digestFromHex } from '../../src/image/digest.js'
import type { BlobStore, LayerDescriptor } from '../../src/image/image.js'
import { endOfArchive, member } from '../../__tests__/support/image/raw-tar.js'

/** A layer in a file, with the store that holds it and nothing else. */
export interface SyntheticLayer {
  readonly blobs: BlobStore
  readonly descriptor: LayerDescriptor
  readonly path: string
}

/** Writes a gzip layer of so many small files, twenty to a directory. */
export async function writeLayer(path: string, fileCount: number): Promise<SyntheticLayer> {
  const diffHash = createHash('sha256')
  const blobHash = createHash('sha256')
  await pipeline(
    Readable.from(hashed(archive(fileCount), diffHash)),
    createGzip({ level: 1 }),
    (source: AsyncIterable<Uint8Array>) => hashed(source, blobHash),
    createWriteStream(path),
  )
  const { size } = await stat(path)
  return {
    path,
    blobs: { open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) },
    descriptor: {
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest: digestFromHex(blobHash.digest('hex')),
      diffId: digestFromHex(diffHash.digest('hex')),
      sizeBytes: size,
    },
  }
}

/** The archive in pieces of many members. */
export function* archive(fileCount: number): Generator<Buffer> {
  const membersAtOnce = 500
  for (let from = 0; from < fileCount; from += membersAtOnce) {
    const count = Math.min(membersAtOnce, fileCount - from)
    yield Buffer.concat(Array.from({ length: count }, (_, index) => syntheticFile(from + index)))
  }
  yield endOfArchive()
}

function syntheticFile(index: number): Buffer {
  const directory = Math.floor(index / 20)
  const name = `usr/lib/package-${directory % 997}/module-${directory}/file-${index}.js`
  return member({ name }, `exports.value = ${index}\n`.repeat(1 + (index % 40)))
}

async function* hashed(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    hash.update(piece)
    yield piece
  }
}
