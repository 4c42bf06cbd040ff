import type { BaseImageHint, Hint } from '../advice/hint.js'
import { orderWords } from './facts/hint-facts.js'
import { formatBytes, formatDuration } from './format.js'
import type { Medium } from './medium.js'

/** A hint as a place and one sentence or two. */
export function hintWords(hint: Hint, medium: Medium): string {
  if (hint.kind === 'base-image') return siblingWords(hint, medium)
  const place = medium.place(`${hint.file}:${hint.install.line}`, null)
  const cost = `Every source change repeats ${formatDuration(hint.repeatedMs)} of this build`
  return `${place}: ${cost}: ${orderWords(hint, medium)}`
}

function siblingWords(
  { current, sibling, tradeOff, file, line }: BaseImageHint,
  medium: Medium,
): string {
  const sizes = `${formatBytes(sibling.compressedBytes)} compressed, not ${formatBytes(current.compressedBytes)}`
  const place = medium.place(`${file}:${line}`, null)
  return `${place}: ${medium.code(sibling.reference)} in place of ${medium.code(current.reference)} is ${sizes}. ${medium.sentence(tradeOff)}`
}
