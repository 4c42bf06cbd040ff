import { formatBytes, formatCount, formatImagePath, formatNumber, formatShare } from '../format.js'
import { nameLayer, type LayerView } from '../layer-words.js'
import type { Medium } from '../medium.js'
import type { MeasuredSide } from '../report.js'
import { packageTypes } from './package-types.js'
import { partWords, type FactTable } from './fact-table.js'

/** Where an image's bytes are: directories, files, duplicates and packages. Empty lists are left out. */
export function weightFacts(side: MeasuredSide, view: LayerView): readonly FactTable[] {
  return [
    directoryFacts(side, view.medium),
    largestFileFacts(side, view),
    duplicateFacts(side, view.medium),
    packageCountFacts(side),
    unreadFacts(side, { medium: view.medium, title: 'Package databases that were not read' }),
  ].filter(({ rows }) => rows.length > 0)
}

function directoryFacts({ contents }: MeasuredSide, medium: Medium): FactTable {
  return {
    name: 'largest directories',
    title: `Largest directories of ${formatBytes(contents.visibleBytes)} in ${formatCount(contents.fileCount, 'file')}`,
    columns: [
      ['size', 'right'],
      ['share', 'right'],
      ['files', 'right'],
      ['directory', 'left'],
    ],
    rows: contents.directories.map(({ path, sizeBytes, fileCount }) => [
      formatBytes(sizeBytes),
      contents.visibleBytes === 0 ? '–' : formatShare(sizeBytes / contents.visibleBytes),
      formatNumber(fileCount),
      medium.code(formatImagePath(path)),
    ]),
  }
}

function largestFileFacts({ contents }: MeasuredSide, view: LayerView): FactTable {
  return {
    name: 'largest files',
    title: 'Largest files',
    columns: [
      ['size', 'right'],
      ['file', 'left'],
      ['brought by', 'left'],
    ],
    rows: contents.largestFiles.map(({ path, sizeBytes, layer }) => [
      formatBytes(sizeBytes),
      view.medium.code(formatImagePath(path)),
      nameLayer(layer, view),
    ]),
  }
}

function duplicateFacts({ contents }: MeasuredSide, medium: Medium): FactTable {
  const { duplicates, duplicateBytes } = contents
  return {
    name: 'duplicates',
    title: `Duplicates: ${formatBytes(duplicateBytes)} in ${formatCount(duplicates.total, 'group')}${partWords(duplicates)}`,
    columns: [
      ['removable', 'right'],
      ['copies', 'right'],
      ['of', 'left'],
      ['also at', 'left'],
    ],
    rows: duplicates.rows.map(({ files, removableBytes }) => [
      formatBytes(removableBytes),
      formatNumber(files.length),
      pathWords(files[0]?.path, medium),
      pathWords(files[1]?.path, medium),
    ]),
  }
}

function pathWords(path: string | undefined, medium: Medium): string {
  return path === undefined ? '–' : medium.code(formatImagePath(path))
}

function packageCountFacts({ contents }: MeasuredSide): FactTable {
  const types = Object.keys(packageTypes) as (keyof typeof packageTypes)[]
  const rows = types.flatMap((type) => {
    const count = contents.packageCounts[type] ?? 0
    return count === 0 ? [] : [[packageTypes[type], formatNumber(count)]]
  })
  const total = Object.values(contents.packageCounts).reduce((sum, count) => sum + count, 0)
  return {
    name: 'package types',
    title: formatCount(total, 'package'),
    columns: [
      ['type', 'left'],
      ['packages', 'right'],
    ],
    rows,
  }
}

/** Package databases that were not read; packages of their types were not compared. */
export function unreadFacts(
  { contents }: MeasuredSide,
  { medium, title }: { readonly medium: Medium; readonly title: string },
): FactTable {
  return {
    name: 'unread package databases',
    title,
    columns: [
      ['where', 'left'],
      ['why', 'left'],
    ],
    rows: contents.unreadPackages.map(({ path, reason }) => [
      medium.code(formatImagePath(path)),
      medium.sentence(reason),
    ]),
  }
}
