import type { ExplainedComparison } from '../../compare/explain.js'
import type { FileChange, FileChangeKind } from '../../compare/files.js'
import type { PackageChange } from '../../compare/packages.js'
import {
  formatByteChange,
  formatBytes,
  formatCount,
  formatImagePath,
  formatNumber,
} from '../format.js'
import type { Medium } from '../medium.js'
import { settingWords } from '../setting-words.js'
import { partWords, type FactTable } from './fact-table.js'
import { packageTypes } from './package-types.js'

/** The places that explain nine tenths of the change. */
export function placeFacts({ directories }: ExplainedComparison, medium: Medium): FactTable {
  return {
    name: 'places',
    title: 'Places',
    columns: [
      ['where 90% of the change is', 'left'],
      ['unpacked', 'right'],
      ['files', 'right'],
    ],
    rows: directories.map(({ path, sizeChange, fileCount }) => [
      medium.code(formatImagePath(path)),
      formatByteChange(sizeChange),
      formatNumber(fileCount),
    ]),
  }
}

const fileKinds: readonly (readonly [FileChangeKind, string])[] = [
  ['added', 'added'],
  ['removed', 'removed'],
  ['grown', 'grown'],
  ['shrunk', 'shrunk'],
  ['rewritten', 'rewritten'],
  ['attributes', 'attributes only'],
]

/** Changed files, the largest change first. */
export function fileFacts({ files, fileCounts }: ExplainedComparison, medium: Medium): FactTable {
  const counts = fileKinds
    .filter(([kind]) => fileCounts[kind] > 0)
    .map(([kind, words]) => `${formatNumber(fileCounts[kind])} ${words}`)
    .join(', ')
  return {
    name: 'files',
    title: `Files: ${counts}${partWords(files)}`,
    columns: [
      ['', 'left'],
      ['file', 'left'],
      ['base', 'right'],
      ['head', 'right'],
      ['change', 'right'],
    ],
    rows: files.rows.map((file) => fileRow(file, medium)),
  }
}

function fileRow(
  { path, kind, baseBytes, headBytes, sizeChange }: FileChange,
  medium: Medium,
): readonly string[] {
  return [
    kind === 'attributes' ? 'attributes only' : kind,
    medium.code(formatImagePath(path)),
    kind === 'added' ? '–' : formatBytes(baseBytes),
    kind === 'removed' ? '–' : formatBytes(headBytes),
    sizeChange === 0 ? 'same' : formatByteChange(sizeChange),
  ]
}

const packageKinds = ['added', 'removed', 'updated', 'resized'] as const

/** Changed packages, the largest change first. */
export function packageFacts({ packages }: ExplainedComparison, medium: Medium): FactTable {
  const counts = packageKinds
    .map((kind) => [kind, packages.rows.filter((row) => row.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${formatNumber(count)} ${kind}`)
    .join(', ')
  const whole = packages.rows.length === packages.total
  const words = whole ? counts : `${formatNumber(packages.total)} changed${partWords(packages)}`
  return {
    name: 'packages',
    title: `Packages: ${words}`,
    columns: [
      ['', 'left'],
      ['package', 'left'],
      ['type', 'left'],
      ['base', 'left'],
      ['head', 'left'],
      ['change', 'right'],
    ],
    rows: packages.rows.map((row) => packageRow(row, medium)),
  }
}

function packageRow(
  { kind, type, name, baseVersion, headVersion, sizeChange }: PackageChange,
  medium: Medium,
): readonly string[] {
  return [
    kind,
    medium.code(name),
    packageTypes[type],
    baseVersion === null ? '–' : medium.code(baseVersion),
    headVersion === null ? '–' : medium.code(headVersion),
    sizeChange === null ? 'unknown' : formatByteChange(sizeChange),
  ]
}

/** Every setting that changed, labels too. */
export function settingFacts({ settings }: ExplainedComparison, medium: Medium): FactTable {
  return {
    name: 'settings',
    title: `Settings: ${formatCount(settings.length, 'change')}`,
    columns: [['setting', 'left']],
    rows: settings.map((change) => [settingWords(change, medium)]),
  }
}
