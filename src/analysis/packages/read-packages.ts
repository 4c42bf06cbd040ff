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
import { compareTexts } from '../../image/path.js'
import { weighDirectories, type DirectoryWeight } from '../weight.js'
import {
  isLanguageMetadata,
  isNamedPackage,
  readLanguagePackage,
  readRecordedBytes,
  type FoundPackage,
} from './language-packages.js'
import type {
  InstalledPackage,
  PackageFile,
  PackageInventory,
  UnreadDatabase,
} from './package-model.js'
import { isSystemDatabase, readSystemPackages } from './system-packages.js'

/** The files whose contents `readPackages` needs: what a layer's reading must keep. */
export const packageFiles: KeepFiles = {
  matches: (path) => isSystemDatabase(path) || isLanguageMetadata(path),
  limitBytes: 16 * 1024 * 1024,
  totalLimitBytes: 96 * 1024 * 1024,
}

/**
 * Lists what a container sees of installed packages: dpkg, apk, npm, Python, Ruby gems, and Java archives by their
 * file names. rpm's databases are binary and Go's build information lies inside executables: the former are reported
 * as unread, the latter are not looked for. The layers must have been read with `packageFiles`.
 */
export function readPackages(files: FileSystem): PackageInventory {
  const unread: UnreadDatabase[] = []
  const system: InstalledPackage[] = []
  const language: FoundPackage[] = []
  for (const node of walkNodes(files)) {
    if (node.children) continue
    const path = pathOf(node)
    const reason = whyUnread(files, node, path)
    if (reason !== null) unread.push({ path, reason })
    else if (isSystemDatabase(path)) system.push(...readSystemPackages(packageFile(files, node)))
    else if (isLanguageMetadata(path) || isNamedPackage(path)) {
      const found = readLanguagePackage(packageFile(files, node))
      if (found) language.push(found)
    }
  }
  return {
    packages: [...system, ...weighPackages(files, language)].sort(byName),
    unread: unread.sort((a, b) => compareTexts(a.path, b.path)),
  }
}

const rpmDatabase =
  /^(?:var\/lib\/rpm|usr\/(?:lib\/sysimage|share)\/rpm)\/(?:rpmdb\.sqlite|Packages(?:\.db)?)$/

function whyUnread(files: FileSystem, node: FileNode, path: string): string | null {
  if (rpmDatabase.test(path)) return 'rpm databases are not read'
  if (!isSystemDatabase(path)) return null
  return keptContent(files, node) ? null : 'the database is too large'
}

function packageFile(files: FileSystem, node: FileNode): PackageFile {
  const content = keptContent(files, node)
  return {
    path: pathOf(node),
    text: content ? new TextDecoder().decode(content) : null,
    sizeBytes: contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0,
  }
}

/** Adds what the directories of packages take up; packages inside a package's directory count for themselves. */
function weighPackages(
  files: FileSystem,
  found: readonly FoundPackage[],
): readonly InstalledPackage[] {
  const owners = new Set(found.flatMap(({ directory }) => directory ?? []))
  const sizes = ownSizes(weighDirectories(files), owners)
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
