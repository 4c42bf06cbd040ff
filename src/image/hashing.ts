import { createHash, hash } from 'node:crypto'

import { digestFromHex, type Digest } from './digest.js'

/** The sha256 of one stream, given in pieces. */
export interface StreamHash {
  /**
   * Takes a piece, which must not change before the promise settles; it waits when pieces come faster than they are
   * hashed. One call at a time. Fails with `HashingError`.
   */
  update(piece: Uint8Array): Promise<void>
  /** The sha256 in lower-case hexadecimal. Fails with `HashingError`. */
  digest(): Promise<string>
  /** Gives the hash up; harmless at its end. */
  abandon(): void
}

/** Where streams are hashed: an adapter may do it beside the reading. */
export interface Hashing {
  /** Starts a hash; the size is a guess at the work to come. */
  start(expectedBytes: number): StreamHash
}

/** The hash was not computed, and the stream is not to blame. */
export class HashingError extends Error {
  override readonly name = 'HashingError'
}

/** The digest of bytes held in memory. */
export function digestOf(bytes: Uint8Array): Digest {
  return digestFromHex(hash('sha256', bytes, 'hex'))
}

/** Hashes as the pieces come. */
export const hashInPlace: Hashing = {
  start: () => {
    const hash = createHash('sha256')
    return {
      update: (piece) => {
        hash.update(piece)
        return Promise.resolve()
      },
      digest: () => Promise.resolve(hash.digest('hex')),
      abandon: () => undefined,
    }
  },
}
