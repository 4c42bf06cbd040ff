import type { Hint } from '../advice/hint.js'
import { formatBytes } from './format.js'
import type { Medium } from './medium.js'

/** A hint as one sentence or two. */
export function hintWords(
  { current, sibling, tradeOff, file, line }: Hint,
  medium: Medium,
): string {
  const sizes = `${formatBytes(sibling.compressedBytes)} compressed, not ${formatBytes(current.compressedBytes)}`
  const place = medium.place(`${file}:${line}`, null)
  return `${place}: ${medium.code(sibling.reference)} in place of ${medium.code(current.reference)} is ${sizes}. ${medium.sentence(tradeOff)}`
}
