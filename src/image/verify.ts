import { failure } from '../errors.js'
import { digestFromHex, type Digest } from './digest.js'
import { digestOf, hashInPlace, type Hashing } from './hashing.js'
import type { BlobStore } from './image.js'

/** What a blob must turn out to be. */
export interface Expected {
  readonly digest: Digest
  readonly sizeBytes: number
}

/**
 * Streams a blob and proves at its end that it has the size and the sha256
 * that its descriptor claims; reading stops as soon as it is longer. Whoever reads to the end has read the right
 * bytes. Fails with `blob-missing`, `blob-corrupt` or a `HashingError`.
 */
export async function* openVerified(
  blobs: BlobStore,
  expected: Expected,
  hashing: Hashing = hashInPlace,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = hashing.start(expected.sizeBytes)
  let sizeBytes = 0
  try {
    for await (const chunk of blobs.open(expected.digest)) {
      sizeBytes += chunk.length
      if (sizeBytes > expected.sizeBytes) throw tooLong(expected)
      const taken = hash.update(chunk)
      yield chunk
      await taken
    }
    if (sizeBytes !== expected.sizeBytes) {
      throw corrupt(expected.digest, `it has ${sizeBytes} bytes instead of ${expected.sizeBytes}.`)
    }
    requireDigest(expected.digest, digestFromHex(await hash.digest()))
  } finally {
    hash.abandon()
  }
}

/** Reads a small blob whole and checks its sha256. Fails with `blob-missing`, `blob-corrupt` or, beyond the limit, `image-invalid`. */
export async function readVerified(
  blobs: BlobStore,
  digest: Digest,
  limitBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of blobs.open(digest)) {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) {
      throw failure('image-invalid', {
        what: `The document ${digest}`,
        detail: `It is longer than ${limitBytes} bytes.`,
      })
    }
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  requireDigest(digest, digestOf(bytes))
  return bytes
}

/** Reads a blob to its end for the sake of the proof alone. Fails like `openVerified`. */
export async function verifyBlob(blobs: BlobStore, expected: Expected): Promise<void> {
  const stream = openVerified(blobs, expected)
  while ((await stream.next()).done !== true);
}

function tooLong({ digest, sizeBytes }: Expected): Error {
  return corrupt(digest, `it is longer than the ${sizeBytes} bytes its descriptor claims.`)
}

function requireDigest(expected: Digest, actual: Digest): void {
  if (actual !== expected) throw corrupt(expected, `its content has the digest ${actual}.`)
}

function corrupt(digest: Digest, detail: string): Error {
  return failure('blob-corrupt', { digest, detail })
}
