import { separator, type PackageColumns } from '../html/columns.js'
import { formatByteChange, formatBytes, formatCount } from '../report/format.js'
import { packageTypes } from '../report/facts/package-types.js'
import { code, element, section } from './elements.js'
import type { ImageState } from './image-state.js'
import { listTable, type Column } from './list-table.js'

interface PackageRow {
  readonly type: PackageColumns['types'][number]
  readonly name: string
  readonly kind: PackageColumns['kinds'][number]
  readonly baseVersion: string
  readonly headVersion: string
  readonly headBytes: number | null
  readonly change: number | null
}

/** The packages, those that changed first, with a field that filters them. */
export function packageSection({ image, columns }: ImageState): HTMLElement | null {
  const rows = readRows(columns.packages).toSorted(changedFirst)
  if (rows.length === 0) return null
  const filter = element('input', {
    type: 'search',
    placeholder: 'Filter packages',
    'aria-label': 'Filter packages by name',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const place = element('div')
  const show = (): void => {
    const wanted = filter.value.trim().toLowerCase()
    const shown = rows.filter(({ name }) => name.toLowerCase().includes(wanted))
    const caption = formatCount(shown.length, 'package')
    place.replaceChildren(
      listTable({ caption, rows: shown, columns: columnsOf(image.isCompared), step: 25 }),
    )
  }
  filter.addEventListener('input', show)
  show()
  return section('packages', 'Packages', element('div', { class: 'tools' }, filter), place)
}

function readRows(packages: PackageColumns): readonly PackageRow[] {
  if (packages.types.length === 0) return []
  const names = packages.names.split(separator)
  const baseVersions = packages.baseVersions.split(separator)
  const headVersions = packages.headVersions.split(separator)
  return packages.types.map((type, index) => ({
    type,
    name: names[index] ?? '',
    kind: packages.kinds[index] ?? 'same',
    baseVersion: baseVersions[index] ?? '',
    headVersion: headVersions[index] ?? '',
    headBytes: packages.headBytes[index] ?? null,
    change: packages.changes[index] ?? null,
  }))
}

function changedFirst(one: PackageRow, other: PackageRow): number {
  const isSame = ({ kind }: PackageRow): number => (kind === 'same' ? 1 : 0)
  return (
    isSame(one) - isSame(other) ||
    Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0) ||
    (other.headBytes ?? 0) - (one.headBytes ?? 0)
  )
}

function columnsOf(isCompared: boolean): readonly Column<PackageRow>[] {
  const changes: readonly Column<PackageRow>[] = [
    { title: 'Base', side: 'left', cell: ({ baseVersion }) => version(baseVersion) },
    {
      title: 'Change',
      side: 'right',
      cell: ({ change, kind }) => changeWords(change, kind),
      sortBy: ({ change }) => change ?? 0,
    },
    {
      title: 'Against base',
      side: 'left',
      cell: ({ kind }) => kind,
      sortBy: ({ kind }) => kind,
    },
  ]
  return [
    { title: 'Package', side: 'left', cell: ({ name }) => code(name), sortBy: ({ name }) => name },
    {
      title: 'Type',
      side: 'left',
      cell: ({ type }) => packageTypes[type],
      sortBy: ({ type }) => type,
    },
    { title: 'Version', side: 'left', cell: ({ headVersion }) => version(headVersion) },
    {
      title: 'Size',
      side: 'right',
      cell: ({ headBytes }) => (headBytes === null ? '–' : formatBytes(headBytes)),
      sortBy: ({ headBytes }) => headBytes ?? -1,
    },
    ...(isCompared ? changes : []),
  ]
}

function changeWords(change: number | null, kind: PackageRow['kind']): string {
  if (kind === 'same') return ''
  return change === null ? 'unknown' : formatByteChange(change)
}

function version(text: string): HTMLElement | string {
  return text === '' ? '–' : code(text)
}
