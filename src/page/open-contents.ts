import type { ContentColumns } from '../html/columns.js'

/** Unpacks what `packContents` packed: base64, raw deflate, JSON. */
export async function openContents(packed: string): Promise<ContentColumns> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return JSON.parse(await new Response(unpacked).text()) as ContentColumns
}
