import {
  contentTable,
  findNode,
  keptContent,
  pathOf,
  walkNodes,
  type FileNode,
  type FileSystem,
} from '../../image/filesystem.js'
import type { KeepFiles } from '../../image/layer-recorder.js'
import { baseName, compareTexts } from '../../image/path.js'
import { weighDirectories, type DirectoryWeight } from '../weight.js'
import { isProjectFile } from './development-packages.js'
import { hasKnownName } from './known-names.js'
import {
  isLanguageMetadata,
  isNamedPackage,
  readLanguagePackage,
  readRecordedBytes,
  type FoundPackage,
} from './language-packages.js'
import { isNpmFile, reduceNpmFile } from './npm-facts.js'
import type {
  InstalledPackage,
  PackageFile,
  PackageInventory,
  UnreadDatabase,
} from './package-model.js'
import { isRpmDatabase, readRpmDatabase, whyRpmUnread, type RpmReading } from './rpm-database.js'
import { isPnpmLock, reducePnpmLock } from './pnpm-lock.js'
import { readSystemPackages, systemTypeOf } from './system-packages.js'
import { isToolList } from './tool-files.js'

/**
 * The files whose contents `readPackages` needs: what a layer's reading must keep. rpm's databases are the largest, some
 * 70 kB a package. A layer that installs anything holds its own copy of a database.
 */
export const packageFiles: KeepFiles = {
  matches: (path) =>
    hasKnownName(baseName(path), () => path.startsWith('var/lib/dpkg/status.d/')) &&
    (systemTypeOf(path) !== null ||
      isRpmDatabase(path) ||
      isLanguageMetadata(path) ||
      isProjectFile(path) ||
      isToolList(path)),
  limitBytes: 64 * 1024 * 1024,
  totalLimitBytes: 96 * 1024 * 1024,
  reduce: (path, content) => {
    if (isPnpmLock(path)) return reducePnpmLock(content)
    return isNpmFile(path) ? reduceNpmFile(path, content) : content
  },
}

/** What the files say. */
interface Findings {
  readonly system: InstalledPackage[]
  readonly language: FoundPackage[]
  readonly unread: UnreadDatabase[]
}

/**
 * Lists what a container sees of installed packages: dpkg, apk, rpm, npm, Python, Ruby gems, and Java archives by their
 * file names. Go's build information lies inside executables and is not looked for. A database that cannot be read is
 * reported as unread. The layers must have been read with `packageFiles`.
 */
export function readPackages(
  files: FileSystem,
  root: DirectoryWeight = weighDirectories(files),
): PackageInventory {
  const findings: Findings = { system: [], language: [], unread: [] }
  for (const node of walkNodes(files)) {
    const isInStatusDirectory = () => node.parent?.name === 'status.d'
    if (node.children || !hasKnownName(node.name, isInStatusDirectory)) continue
    noteFile(findings, files, node)
  }
  const { system, language, unread } = findings
  return {
    packages: [...system, ...weighPackages({ files, root }, language)].sort(byName),
    unread: unread.sort((a, b) => compareTexts(a.path, b.path)),
    unreadTypes: new Set(unread.map(({ path }) => systemTypeOf(path) ?? 'rpm')),
  }
}

function noteFile(findings: Findings, files: FileSystem, node: FileNode): void {
  const path = pathOf(node)
  if (systemTypeOf(path) !== null || isRpmDatabase(path)) noteDatabase(findings, files, node)
  else if (isLanguageMetadata(path) || isNamedPackage(path)) {
    const found = readLanguagePackage(packageFile(files, node))
    if (found) findings.language.push(found)
  } else {
    const reason = whyRpmUnread(path, sizeOf(files, node))
    if (reason !== null) findings.unread.push({ path, reason })
  }
}

/** A link to a database is passed over: what it leads to is met at its own place. */
function noteDatabase(findings: Findings, files: FileSystem, node: FileNode): void {
  if (contentTable(files, node)?.type(node.contentEntry) !== 'file') return
  const path = pathOf(node)
  const content = keptContent(files, node)
  if (!content) findings.unread.push({ path, reason: 'the database is too large' })
  else if (isRpmDatabase(path)) noteReading(findings, path, readRpmDatabase(path, content))
  else addAll(findings.system, readSystemPackages(packageFile(files, node)))
}

function noteReading({ system, unread }: Findings, path: string, reading: RpmReading): void {
  if (reading.kind === 'unread') unread.push({ path, reason: reading.reason })
  else addAll(system, reading.packages)
}

/** One by one: a crafted database has more packages than a call may have arguments. */
function addAll(list: InstalledPackage[], packages: readonly InstalledPackage[]): void {
  for (const one of packages) list.push(one)
}

function packageFile(files: FileSystem, node: FileNode): PackageFile {
  const content = keptContent(files, node)
  return {
    path: pathOf(node),
    text: content ? new TextDecoder().decode(content) : null,
    sizeBytes: sizeOf(files, node),
  }
}

function sizeOf(files: FileSystem, node: FileNode): number {
  return contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0
}

/** Adds what the directories of packages take up; packages inside a package's directory count for themselves. */
function weighPackages(
  { files, root }: { readonly files: FileSystem; readonly root: DirectoryWeight },
  found: readonly FoundPackage[],
): readonly InstalledPackage[] {
  const owners = new Set(found.flatMap(({ directory }) => directory ?? []))
  const sizes = ownSizes(root, owners)
  return found.map(({ directory, ...one }) => {
    if (one.type === 'pypi') return { ...one, sizeBytes: pythonSize(files, one.path) }
    return directory === null ? one : { ...one, sizeBytes: sizes.get(directory) ?? one.sizeBytes }
  })
}

function pythonSize(files: FileSystem, path: string): number | null {
  const record = findNode(files, path.replace(/METADATA$/, 'RECORD'))
  return record && path.endsWith('METADATA') ? readRecordedBytes(packageFile(files, record)) : null
}

/** For each owner directory its weight without the owners inside it. */
function ownSizes(root: DirectoryWeight, owners: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  const open: { readonly directory: DirectoryWeight; readonly owner: string | null }[] = [
    { directory: root, owner: null },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, sizeBytes, directories } = next.directory
    const owner = owners.has(path) ? path : next.owner
    if (owners.has(path)) {
      sizes.set(path, (sizes.get(path) ?? 0) + sizeBytes)
      if (next.owner !== null) sizes.set(next.owner, (sizes.get(next.owner) ?? 0) - sizeBytes)
    }
    for (const directory of directories) open.push({ directory, owner })
  }
  return sizes
}

function byName(left: InstalledPackage, right: InstalledPackage): number {
  return (
    compareTexts(left.type, right.type) ||
    compareTexts(left.name, right.name) ||
    compareTexts(left.version, right.version) ||
    compareTexts(left.path, right.path)
  )
}
