import type { ImagePair, PackedContents } from '../html/image-contents.js'

/** Packs what the HTML report shows of an image's files; null where there is no image. */
export type PackContents = (pair: ImagePair) => PackedContents | null

/** The packing, when a page is wanted; it is loaded only then. */
export async function openPacking({
  html,
}: {
  readonly html: boolean
}): Promise<PackContents | null> {
  if (!html) return null
  const { packContents } = await import('../html/image-contents.js')
  return (pair) => (pair.head === null ? null : packContents(pair))
}
