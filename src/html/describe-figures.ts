import {
  formatBytes,
  formatBytesApart,
  formatChange,
  formatCountChange,
  formatNumber,
} from '../report/format.js'
import type { ImageReport, MeasuredSide } from '../report/report.js'
import type { PageFigure } from './page-model.js'

interface Figure {
  readonly name: string
  readonly of: (side: MeasuredSide) => number
  readonly unit: 'bytes' | 'count'
}

const figures: readonly Figure[] = [
  { name: 'Compressed', of: ({ size }) => size.compressedBytes, unit: 'bytes' },
  { name: 'Unpacked', of: ({ size }) => size.unpackedBytes, unit: 'bytes' },
  { name: 'Waste', of: ({ contents }) => contents.wastedBytes, unit: 'bytes' },
  { name: 'Files', of: ({ contents }) => contents.fileCount, unit: 'count' },
  { name: 'Layers', of: ({ size }) => size.layerCount, unit: 'count' },
]

/** The figures that a reader looks for first; none without head. */
export function describeFigures({ head, base }: ImageReport): readonly PageFigure[] {
  if (head.state === 'missing') return []
  const before = base.state === 'missing' ? null : base
  return figures.map((figure) => describeFigure(figure, { head, base: before }))
}

function describeFigure(
  { name, of, unit }: Figure,
  { head, base }: { readonly head: MeasuredSide; readonly base: MeasuredSide | null },
): PageFigure {
  const value = of(head)
  const write = unit === 'bytes' ? formatBytes : formatNumber
  if (base === null) return { name, base: null, head: write(value), change: null, direction: 0 }
  const before = of(base)
  const [baseWords, headWords] =
    unit === 'bytes' ? formatBytesApart(before, value) : [write(before), write(value)]
  const change = value - before
  const words = unit === 'bytes' ? formatChange(change, before) : formatCountChange(change)
  return {
    name,
    base: baseWords,
    head: headWords,
    change: change === 0 ? 'same' : words,
    direction: Math.sign(change),
  }
}
