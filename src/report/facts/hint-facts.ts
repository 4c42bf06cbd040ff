import type { BaseImageHint } from '../../advice/hint.js'
import { formatBytes, formatPercentChange } from '../format.js'
import type { Telling } from '../layer-words.js'
import { fileUrl } from '../links.js'
import type { ImageReport } from '../report.js'
import type { FactTable } from './fact-table.js'

/** Smaller images of the base image's repository, smallest first; no rows where none is known. */
export function siblingFacts(image: ImageReport, { subject, medium }: Telling): FactTable {
  const siblings = image.hints ?? []
  return {
    name: 'smaller base images',
    title: siblingTitle(siblings),
    columns: [
      ['compressed', 'right'],
      ['change', 'right'],
      ['instead of', 'left'],
      ['base image', 'left'],
      ['where', 'left'],
    ],
    rows: siblings.map(({ file, line, current, sibling, tradeOff }) => {
      const place = { path: file, lines: { start: line, end: line } }
      const url = fileUrl(subject, image.head.commit, place)
      const change = sibling.compressedBytes - current.compressedBytes
      return [
        formatBytes(sibling.compressedBytes),
        formatPercentChange(change, current.compressedBytes) ?? '',
        `${medium.code(current.reference)} (${formatBytes(current.compressedBytes)})`,
        `${medium.code(sibling.reference)}: ${medium.sentence(tradeOff)}`,
        medium.place(`${file}:${line}`, url),
      ]
    }),
  }
}

/** `Smaller base images: up to 325 MB less to pull`. */
function siblingTitle(siblings: readonly BaseImageHint[]): string {
  const gains = siblings.map(
    ({ current, sibling }) => current.compressedBytes - sibling.compressedBytes,
  )
  return `Smaller base images: up to ${formatBytes(Math.max(0, ...gains))} less to pull`
}
