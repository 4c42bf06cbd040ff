import type { BaseImageHint, CacheOrderHint } from '../../advice/hint.js'
import { formatBytes, formatDuration, formatPercentChange } from '../format.js'
import type { Telling } from '../layer-words.js'
import { fileUrl } from '../links.js'
import type { Medium } from '../medium.js'
import type { ImageReport } from '../report.js'
import type { FactTable } from './fact-table.js'

/** Smaller images of the base image's repository, smallest first; no rows where none is known. */
export function siblingFacts(image: ImageReport, { subject, medium }: Telling): FactTable {
  const siblings = (image.hints ?? []).filter((hint) => hint.kind === 'base-image')
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

/** Installations that every change of a source file repeats, in the Dockerfile's order. */
export function orderFacts(image: ImageReport, { subject, medium }: Telling): FactTable {
  const orders = (image.hints ?? []).filter((hint) => hint.kind === 'cache-order')
  return {
    name: 'repeated installations',
    title: orderTitle(orders),
    columns: [
      ['repeated', 'right'],
      ['what', 'left'],
      ['where', 'left'],
    ],
    rows: orders.map((order) => {
      const { file, install, repeatedMs } = order
      const place = { path: file, lines: { start: install.line, end: install.line } }
      const url = fileUrl(subject, image.head.commit, place)
      return [
        formatDuration(repeatedMs),
        orderWords(order, medium),
        medium.place(`${file}:${install.line}`, url),
      ]
    }),
  }
}

/** `COPY . .` (line 4) comes before `RUN npm ci`. Copy the manifest and lock files, install, then copy the rest. */
export function orderWords({ copy, install }: CacheOrderHint, medium: Medium): string {
  return `${medium.code(copy.text)} (line ${copy.line}) comes before ${medium.code(install.text)}. Copy the manifest and lock files, install, then copy the rest.`
}

/** `Cache: every source change repeats 42 s of this build`. */
function orderTitle(orders: readonly CacheOrderHint[]): string {
  const repeatedMs = orders.reduce((sum, order) => sum + order.repeatedMs, 0)
  return `Cache: every source change repeats ${formatDuration(repeatedMs)} of this build`
}
