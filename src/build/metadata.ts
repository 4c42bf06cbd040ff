import { isDigest, type Digest } from '../image/digest.js'

/** The image's digest in buildx's metadata file, which is untrusted; null where it has none. */
export function imageDigest(metadata: unknown): Digest | null {
  if (typeof metadata !== 'object' || metadata === null) return null
  const digest: unknown = (metadata as Record<string, unknown>)['containerimage.digest']
  return typeof digest === 'string' && isDigest(digest) ? digest : null
}
