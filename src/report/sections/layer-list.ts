import type { LayerChange, MeasuredLayer } from '../../compare/comparison.js'
import type { Section } from '../budget.js'
import { formatBytes, formatBytesApart, formatDigest } from '../format.js'
import { keptRows } from '../layer-groups.js'
import { codeSpan, table } from '../markdown.js'
import type { SectionContext } from './make-section.js'
import { collapsedTable, priorities } from './make-section.js'
import { originCells } from './origin-cells.js'

/**
 * The layers that a comment does not list as changed, in the image's order; in a job summary every layer of both
 * sides. Null when there are none.
 */
export function layerListSection(context: SectionContext): Section | null {
  const { comparison, head } = context.image
  if (comparison === null)
    return head.state === 'measured' ? headLayers(head.layers, context) : null
  return context.extent === 'summary'
    ? allLayers(comparison.layers, context)
    : unchangedLayers(keptRows(comparison), context)
}

function unchangedLayers(rows: readonly LayerChange[], context: SectionContext): Section | null {
  const layers = rows.flatMap((row) => row.head ?? [])
  if (layers.length === 0) return null
  const moved = rows.filter((row) => row.kind === 'moved').length
  const title = `Unchanged layers (${layers.length}${moved === 0 ? '' : `, ${moved} moved`})`
  return listSection(title, { layers, context, name: 'unchanged layers' })
}

function headLayers(layers: readonly MeasuredLayer[], context: SectionContext): Section | null {
  if (layers.length === 0) return null
  return listSection(`Layers (${layers.length})`, { layers, context, name: 'layers' })
}

interface List {
  readonly layers: readonly MeasuredLayer[]
  readonly context: SectionContext
  readonly name: string
}

function listSection(title: string, { layers, context, name }: List): Section {
  const lines = table(
    [
      ['layer', 'left'],
      ['', 'left'],
      ['compressed', 'right'],
      ['unpacked', 'right'],
    ],
    layers.map((layer) => [
      ...originCells({ origin: layer.origin, side: 'head', layer }, context),
      formatBytes(layer.compressedBytes),
      formatBytes(layer.unpackedBytes),
    ]),
  )
  const place = { name, priority: priorities.unchanged, under: context.under }
  return collapsedTable(title, { lines, place })
}

function allLayers(rows: readonly LayerChange[], context: SectionContext): Section | null {
  if (rows.length === 0) return null
  const lines = table(
    [
      ['', 'left'],
      ['layer', 'left'],
      ['', 'left'],
      ['base', 'right'],
      ['head', 'right'],
      ['unpacked', 'right'],
      ['digest', 'left'],
    ],
    rows.flatMap((row) => layerRow(row, context)),
  )
  const place = { name: 'layers', priority: priorities.unchanged, under: context.under }
  return collapsedTable(`All layers (${rows.length})`, { lines, place })
}

function layerRow(row: LayerChange, context: SectionContext): readonly (readonly string[])[] {
  const side = row.head === null ? 'base' : 'head'
  const layer = row[side]
  if (layer === null) return []
  return [
    [
      row.kind,
      ...originCells({ origin: layer.origin, side, layer }, context),
      ...compressedCells(row),
      formatBytes(layer.unpackedBytes),
      codeSpan(formatDigest(layer.digest)),
    ],
  ]
}

function compressedCells({ base, head }: LayerChange): readonly [string, string] {
  if (base !== null && head !== null) {
    return formatBytesApart(base.compressedBytes, head.compressedBytes)
  }
  return [
    base === null ? '–' : formatBytes(base.compressedBytes),
    head === null ? '–' : formatBytes(head.compressedBytes),
  ]
}
