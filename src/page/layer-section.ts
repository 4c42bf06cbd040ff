import type { PageImage, PageLayer } from '../html/page-model.js'
import { formatByteChange, formatBytes, formatCount } from '../report/format.js'
import { element, linkTo, section, wordsOf } from './elements.js'
import { bar } from './folder-list.js'
import { listTable, type Column } from './list-table.js'
import { layerColours } from './map.js'

/** The layers with their instructions, oldest first. */
export function layerSection({ layers, isCompared }: PageImage): HTMLElement | null {
  if (layers.length === 0) return null
  const largest = Math.max(1, ...layers.map(({ unpackedBytes }) => unpackedBytes))
  const count = layers.filter(({ head }) => head >= 0).length
  const table = listTable({
    caption: `${formatCount(count, 'layer')}, oldest first`,
    rows: layers,
    columns: columnsOf(isCompared, largest),
  })
  return section('layers', 'Layers', table)
}

function columnsOf(isCompared: boolean, largest: number): readonly Column<PageLayer>[] {
  const changes: readonly Column<PageLayer>[] = [
    {
      title: 'Change',
      side: 'right',
      cell: ({ compressedChange }) => (compressedChange ? formatByteChange(compressedChange) : ''),
      sortBy: ({ compressedChange }) => compressedChange ?? 0,
    },
    { title: 'Against base', side: 'left', cell: kindCell },
  ]
  return [
    {
      title: '#',
      side: 'right',
      cell: numberCell,
      sortBy: ({ head, base }) => -(head < 0 ? base : head),
    },
    { title: 'Instruction', side: 'left', cell: instructionCell },
    bytes('Compressed', ({ compressedBytes }) => compressedBytes),
    bytes('Unpacked', ({ unpackedBytes }) => unpackedBytes),
    { title: '', side: 'left', cell: ({ unpackedBytes }) => bar(unpackedBytes / largest) },
    bytes('Waste', ({ wastedBytes }) => wastedBytes),
    ...(isCompared ? changes : []),
  ]
}

function bytes(title: string, of: (layer: PageLayer) => number): Column<PageLayer> {
  return {
    title,
    side: 'right',
    cell: (layer) => (of(layer) === 0 ? '–' : formatBytes(of(layer))),
    sortBy: of,
  }
}

function numberCell({ head }: PageLayer): HTMLElement {
  if (head < 0) return element('span', {}, '–')
  const swatch = element('span', { class: `swatch layer-${head % layerColours}` })
  return element('span', { class: 'number' }, swatch, String(head + 1))
}

function instructionCell({ name, source, place, digest, head }: PageLayer): HTMLElement {
  const words =
    head < 0 ? element('del', {}, ...wordsOf(name)) : element('span', {}, ...wordsOf(name))
  const whole =
    source === ''
      ? null
      : element(
          'details',
          {},
          element('summary', {}, 'as written'),
          element('pre', { dir: 'ltr' }, source),
        )
  const where = element('small', {}, ...(place === null ? [] : [linkTo(place), ' · ']), digest)
  return element('div', { class: 'instruction' }, words, where, whole)
}

function kindCell({ kind, remark }: PageLayer): string {
  return remark === '' ? kind : `${kind} by ${remark}`
}
