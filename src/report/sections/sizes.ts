import type { Section } from '../budget.js'
import {
  formatBytes,
  formatBytesApart,
  formatChange,
  formatCount,
  formatCountChange,
} from '../format.js'
import { table } from '../markdown.js'
import type { ImageReport, MeasuredSide } from '../report.js'
import { priorities, wholeSection } from './make-section.js'
import type { SectionContext } from './make-section.js'

const named = [
  ['compressedBytes', 'compressed size'],
  ['unpackedBytes', 'unpacked size'],
] as const

/** Base, head and change of the three figures, or head's alone. Null when head has none. */
export function sizesSection({ image, under }: SectionContext): Section | null {
  const { head, base } = image
  if (head.state === 'missing') return null
  const lines = base.state === 'missing' ? headTable(head) : comparisonTable(base, head)
  return wholeSection([lines.head, ...lines.rows].join('\n'), {
    name: 'sizes',
    priority: priorities.cause,
    under,
  })
}

/** `112 MB compressed, 301 MB unpacked, 8 layers`. */
export function sizesInWords({ size }: MeasuredSide): string {
  const compressed = `${formatBytes(size.compressedBytes)} compressed`
  const unpacked = `${formatBytes(size.unpackedBytes)} unpacked`
  return `${compressed}, ${unpacked}, ${formatCount(size.layerCount, 'layer')}`
}

function comparisonTable(base: MeasuredSide, head: MeasuredSide) {
  const sizes = named.map(([figure, name]) => {
    const [before, after] = [base.size[figure], head.size[figure]]
    const change = after === before ? 'same' : formatChange(after - before, before)
    return [name, ...formatBytesApart(before, after), change]
  })
  const layers = head.size.layerCount - base.size.layerCount
  return table(
    [
      ['', 'left'],
      ['base', 'right'],
      ['head', 'right'],
      ['change', 'right'],
    ],
    [
      ...sizes,
      [
        'layers',
        String(base.size.layerCount),
        String(head.size.layerCount),
        layers === 0 ? 'same' : formatCountChange(layers),
      ],
    ],
  )
}

function headTable(head: MeasuredSide) {
  return table(
    [
      ['', 'left'],
      ['head', 'right'],
    ],
    [
      ...named.map(([figure, name]) => [name, formatBytes(head.size[figure])]),
      ['layers', String(head.size.layerCount)],
    ],
  )
}

/** The compressed size and its change, for a table of several images. */
export function sizeCells({ head, base }: ImageReport): readonly [string, string, string] {
  if (head.state === 'missing') return ['–', '–', '–']
  const size = formatBytes(head.size.compressedBytes)
  if (base.state === 'missing') return [size, '–', String(head.size.layerCount)]
  const change = head.size.compressedBytes - base.size.compressedBytes
  const layers = head.size.layerCount - base.size.layerCount
  return [
    size,
    change === 0 ? 'same' : formatChange(change, base.size.compressedBytes),
    layers === 0
      ? String(head.size.layerCount)
      : `${head.size.layerCount} (${formatCountChange(layers)})`,
  ]
}
