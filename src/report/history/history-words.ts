import { formatBytes, formatCount } from '../format.js'
import { codeSpan } from '../markdown.js'
import { sizeId, type Pushes, type WeighedImage } from './pushes.js'

/** Images that get a line of their own; those that moved most. */
const mostLines = 5
const longestName = 40

/**
 * One line for one image, a list for several; empty while all weigh the same:
 * `Compressed size over 4 pushes: ▁▁█▅ first 113 MB, now 150 MB, between 113 MB and 175 MB`.
 */
export function historyWords({ commits, sizes }: Pushes, images: readonly WeighedImage[]): string {
  const lines = images.flatMap((image) => moveOf(image, sizes.get(sizeId(image)) ?? []))
  if (lines.length === 0) return ''
  const lead = `Compressed size over ${formatCount(commits.length, 'push', 'pushes')}:`
  const [only] = lines
  if (images.length === 1 && only !== undefined) return `<sub>${lead} ${only.words}</sub>`
  const shown = lines.toSorted(byMove).slice(0, mostLines)
  const rest = lines.length - shown.length
  return `<sub>${[
    lead,
    ...shown.map(({ name, words }) => `${codeSpan(name, longestName)} ${words}`),
    ...(rest === 0 ? [] : [`${formatCount(rest, 'image')} more moved less.`]),
  ].join('<br>')}</sub>`
}

interface Move {
  readonly name: string
  readonly words: string
  /** Bytes between the least and the most. */
  readonly span: number
}

/** What moved most first. */
function byMove(a: Move, b: Move): number {
  return b.span - a.span || (a.name < b.name ? -1 : 1)
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const unknownBar = '·'

/**
 * The lowest bar is the least and the highest the most; the words say so, for whoever does not see bars. A dot is a
 * push after which the image was not measured.
 */
function moveOf({ name }: WeighedImage, row: readonly (number | null)[]): readonly Move[] {
  const known = row.filter((size) => size !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (known.length === 0 || formatBytes(least) === formatBytes(most)) return []
  const drawn = row.map((size) => drawBar(size, [least, most])).join('')
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0]
  const end = row.at(-1) === null ? 'last' : 'now'
  const range = `first ${formatBytes(first)}, ${end} ${formatBytes(last)}`
  const isBetween = least < Math.min(first, last) || most > Math.max(first, last)
  const between = isBetween ? `, between ${formatBytes(least)} and ${formatBytes(most)}` : ''
  return [{ name, words: `${drawn} ${range}${between}`, span: most - least }]
}

function drawBar(size: number | null, [least, most]: readonly [number, number]): string {
  if (size === null) return unknownBar
  return bars[Math.round(((size - least) / (most - least)) * (bars.length - 1))] ?? unknownBar
}
