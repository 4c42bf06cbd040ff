import { limitStatus, type CheckId } from '../../policy/verdict.js'
import type { Section } from '../budget.js'
import {
  formatBytes,
  formatBytesApart,
  formatChange,
  formatCount,
  formatCountChange,
} from '../format.js'
import { figureUrl } from '../links.js'
import { link, table } from '../markdown.js'
import { noiseFloor } from '../noise.js'
import type { MeasuredSide } from '../report.js'
import { priorities, wholeSection } from './make-section.js'
import type { SectionContext } from './make-section.js'

const named = [
  ['compressedBytes', 'compressed size'],
  ['unpackedBytes', 'unpacked size'],
] as const

/** Base, head and change of the figures, or head's alone. Null when head has none. */
export function sizesSection(context: SectionContext): Section | null {
  const { head, base } = context.image
  if (head.state === 'missing') return null
  const waste = showsWaste(head, context) ? [wasteName(context)] : []
  const lines =
    base.state === 'missing' ? headTable(head, waste) : comparisonTable({ base, head }, waste)
  return wholeSection([lines.head, ...lines.rows].join('\n'), {
    name: 'sizes',
    priority: priorities.cause,
    under: context.under,
  })
}

/** In a comment waste has a row when it moved, or when its limit is not kept. */
function showsWaste(head: MeasuredSide, { image, extent }: SectionContext): boolean {
  if (extent === 'summary') return true
  const moved = Math.abs(image.comparison?.wasteChange ?? 0)
  return (
    moved >= noiseFloor(head.size.unpackedBytes) ||
    image.verdict.checks.some((check) => isWasteCheck(check.id) && limitStatus(check) === 'fail')
  )
}

function isWasteCheck(id: CheckId): boolean {
  return id === 'max-waste' || id === 'max-waste-increase'
}

function wasteName({ docsUrl }: SectionContext): string {
  return link('waste', figureUrl(docsUrl, 'waste'))
}

/** `112 MB compressed, 301 MB unpacked, 8 layers`. */
export function sizesInWords({ size }: Pick<MeasuredSide, 'size'>): string {
  const compressed = `${formatBytes(size.compressedBytes)} compressed`
  const unpacked = `${formatBytes(size.unpackedBytes)} unpacked`
  return `${compressed}, ${unpacked}, ${formatCount(size.layerCount, 'layer')}`
}

interface BothSides {
  readonly base: MeasuredSide
  readonly head: MeasuredSide
}

function comparisonTable({ base, head }: BothSides, waste: readonly string[]) {
  const sizes = named.map(([figure, name]) => byteRow(name, [base.size[figure], head.size[figure]]))
  const wasted = waste.map((name) =>
    byteRow(name, [base.contents.wastedBytes, head.contents.wastedBytes]),
  )
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
      ...wasted,
      [
        'layers',
        String(base.size.layerCount),
        String(head.size.layerCount),
        layers === 0 ? 'same' : formatCountChange(layers),
      ],
    ],
  )
}

function byteRow(name: string, [before, after]: readonly [number, number]): readonly string[] {
  const change = after === before ? 'same' : formatChange(after - before, before)
  return [name, ...formatBytesApart(before, after), change]
}

function headTable(head: MeasuredSide, waste: readonly string[]) {
  return table(
    [
      ['', 'left'],
      ['head', 'right'],
    ],
    [
      ...named.map(([figure, name]) => [name, formatBytes(head.size[figure])]),
      ...waste.map((name) => [name, formatBytes(head.contents.wastedBytes)]),
      ['layers', String(head.size.layerCount)],
    ],
  )
}
