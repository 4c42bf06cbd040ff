/** Length of a fingerprint in bytes. */
export const fingerprintBytes = 16

/** Fingerprints one content after the other, each given in pieces. */
export interface Fingerprinter {
  add(piece: Uint8Array): void
  /** The fingerprint of what was added since the last call. */
  finish(): Uint8Array
}

/**
 * Starts a fingerprinter. A fingerprint is the XXH128 of the bytes, seed 0, in canonical byte order: the same in every
 * run and on every machine. It tells different contents apart unless somebody made them to collide, and proves
 * nothing: layers are proved by sha256. https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
 */
export async function createFingerprinter(): Promise<Fingerprinter> {
  const { createXXHash128 } = await import('hash-wasm')
  const hasher = await createXXHash128()
  hasher.init()
  return {
    add: (piece) => {
      hasher.update(piece)
    },
    finish: () => {
      const fingerprint = hasher.digest('binary')
      hasher.init()
      return fingerprint
    },
  }
}
