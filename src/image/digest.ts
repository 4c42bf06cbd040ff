declare const digestBrand: unique symbol

/** `sha256:` and 64 lower-case hexadecimal digits, checked at birth (OCI image spec, descriptor.md, "Digests"). */
export type Digest = string & { readonly [digestBrand]: true }

const sha256Digest = /^sha256:[0-9a-f]{64}$/

/** Whether a text is a well-formed sha256 digest. */
export function isDigest(text: string): text is Digest {
  return sha256Digest.test(text)
}

/** The first twelve hexadecimal digits, as container tools print them. */
export function shortDigest(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12)
}

/** The digest that 64 hexadecimal digits of a finished sha256 stand for. */
export function digestFromHex(hex: string): Digest {
  return `sha256:${hex}` as Digest
}
