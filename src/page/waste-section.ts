import { separator, type WasteColumns } from '../html/columns.js'
import { formatBytes, formatCount, formatNumber } from '../report/format.js'
import { code, element, section } from './elements.js'
import { factTable } from './fact-sections.js'
import type { ImageState } from './image-state.js'
import { listTable } from './list-table.js'
import { visibleName } from '../visible.js'

interface WasteRow {
  readonly path: string
  readonly sizeBytes: number
  readonly addedBy: number
  readonly hiddenBy: number
  readonly manner: string
}

const manners: Readonly<Record<WasteColumns['manners'][number], string>> = {
  'attributes-changed': 'stored again for its owner or mode',
  'copied-again': 'copied again',
  overwritten: 'overwritten',
  deleted: 'deleted',
}

/** What the image carries and no container sees: by instruction, and file by file. */
export function wasteSection({ image, columns }: ImageState): HTMLElement | null {
  const groups = image.facts.find(({ name }) => name === 'waste')
  if (groups === undefined) return null
  const rows = readRows(columns.waste)
  const { total } = columns.waste
  const cut = rows.length === total ? '' : `, the ${formatNumber(rows.length)} largest listed`
  return section(
    'waste',
    'Waste',
    element('p', {}, groups.title.replace(/^Waste: /, '')),
    factTable(groups),
    element('h3', {}, `${formatCount(total, 'file')}${cut}`),
    fileList(rows),
  )
}

function readRows(waste: WasteColumns): readonly WasteRow[] {
  const paths = waste.paths.split(separator)
  return waste.sizes.map((sizeBytes, index) => ({
    path: paths[index] ?? '',
    sizeBytes,
    addedBy: waste.addedBy[index] ?? 0,
    hiddenBy: waste.hiddenBy[index] ?? 0,
    manner: manners[waste.manners[index] ?? 'overwritten'],
  }))
}

function fileList(rows: readonly WasteRow[]): HTMLElement {
  return listTable<WasteRow>({
    caption: 'Files that no container sees',
    rows,
    step: 15,
    columns: [
      {
        title: 'Size',
        side: 'right',
        cell: ({ sizeBytes }) => formatBytes(sizeBytes),
        sortBy: ({ sizeBytes }) => sizeBytes,
      },
      {
        title: 'File',
        side: 'left',
        cell: ({ path }) => code(visibleName(`/${path}`)),
        sortBy: ({ path }) => path,
      },
      { title: 'Why', side: 'left', cell: ({ manner }) => manner, sortBy: ({ manner }) => manner },
      {
        title: 'Brought by layer',
        side: 'right',
        cell: ({ addedBy }) => String(addedBy + 1),
        sortBy: ({ addedBy }) => addedBy,
      },
      {
        title: 'Hidden by layer',
        side: 'right',
        cell: ({ hiddenBy }) => String(hiddenBy + 1),
        sortBy: ({ hiddenBy }) => hiddenBy,
      },
    ],
  })
}
