import type { Medium } from '../report/medium.js'
import { capMiddle, oneLine } from '../report/untrusted.js'
import { markCode } from './marked-words.js'

/** One visible line of a foreign text, as long as a line of the page. */
export function visible(text: string): string {
  return capMiddle(oneLine(text), 200)
}

/**
 * The page puts text into the document as text, so nothing in it is markup; what cannot be seen is taken out. Code is
 * marked for `splitWords`.
 */
export const pageMedium: Medium = {
  code: (text) => markCode(visible(text)),
  name: (text) => capMiddle(oneLine(text), 80),
  sentence: (text) =>
    capMiddle(oneLine(text), 1000).replace(/`([^`]+)`/g, (_, quoted: string) => markCode(quoted)),
  place: (text) => capMiddle(oneLine(text), 120),
}
