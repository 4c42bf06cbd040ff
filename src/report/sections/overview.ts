import type { ImageSize } from '../../image/image.js'
import type { Section } from '../budget.js'
import { formatBytes, formatChange, formatCount, formatCountChange, statusMark } from '../format.js'
import { codeSpan, table, type TableLines } from '../markdown.js'
import type { ShownStatus } from '../shown-status.js'
import { collapsedTable, priorities, tableSections, type Extent } from './make-section.js'

/** One image of several. */
export interface OverviewRow {
  readonly name: string
  readonly status: ShownStatus
  /** Null when it was not measured. */
  readonly head: ImageSize | null
  readonly base: ImageSize | null
  /** Markdown behind the name; empty for most. */
  readonly remark: string
}

/** A table of the images to look at, and a collapsed one of those that nobody needs to. */
export function overviewSections(
  loud: readonly OverviewRow[],
  { quiet, extent }: { readonly quiet: readonly OverviewRow[]; readonly extent: Extent },
): readonly Section[] {
  const place = { name: 'images', priority: priorities.verdict, under: null }
  const open = tableSections(overviewTable(loud), { place, extent })
  const collapsed = collapsedTable(formatCount(quiet.length, 'unchanged image'), {
    lines: overviewTable(quiet),
    place: { ...place, priority: priorities.unchanged },
  })
  return [...open, collapsed].filter((section) => section.rows.length > 0)
}

function overviewTable(rows: readonly OverviewRow[]): TableLines {
  return table(
    [
      ['', 'left'],
      ['image', 'left'],
      ['compressed size', 'right'],
      ['change', 'right'],
      ['layers', 'right'],
    ],
    rows.map((row) => [
      statusMark(row.status),
      [codeSpan(row.name, 60), row.remark].filter((part) => part !== '').join(' '),
      ...sizeCells(row),
    ]),
  )
}

/** The compressed size and its change, and the layers. */
function sizeCells({ head, base }: OverviewRow): readonly [string, string, string] {
  if (head === null) return ['–', '–', '–']
  const size = formatBytes(head.compressedBytes)
  if (base === null) return [size, '–', String(head.layerCount)]
  const change = head.compressedBytes - base.compressedBytes
  const layers = head.layerCount - base.layerCount
  return [
    size,
    change === 0 ? 'same' : formatChange(change, base.compressedBytes),
    layers === 0 ? String(head.layerCount) : `${head.layerCount} (${formatCountChange(layers)})`,
  ]
}
