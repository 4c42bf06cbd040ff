import { findNode, keptContent, type FileNode, type FileSystem } from '../../image/filesystem.js'
import { isBuildTool } from './build-tools.js'

/** The files of an installed package that builds programs. */
export interface ToolPackage {
  readonly name: string
  /** As the package manager lists them, without a leading slash: files, links and, with dpkg, directories. */
  readonly paths: readonly string[]
}

const dpkgLists = 'var/lib/dpkg/info'
const apkDatabases = ['lib/apk/db/installed', 'usr/lib/apk/db/installed']

/** Whether a path is dpkg's list of a build tool's files: `<package>[:<architecture>].list`. */
export function isToolList(path: string): boolean {
  return path.startsWith(`${dpkgLists}/`) && isToolListName(path.slice(dpkgLists.length + 1))
}

function isToolListName(name: string): boolean {
  return name.endsWith('.list') && isBuildTool(packageOf(name))
}

function packageOf(listName: string): string {
  return listName.slice(0, -'.list'.length).replace(/:.*$/, '')
}

/** Lists the files of the build tools that dpkg or apk installed. Layers must have been read with `packageFiles`. */
export function listToolFiles(files: FileSystem): readonly ToolPackage[] {
  return [...readDpkgLists(files), ...apkDatabases.flatMap((path) => readApkDatabase(files, path))]
}

function readDpkgLists(files: FileSystem): readonly ToolPackage[] {
  const lists = [...(findNode(files, dpkgLists)?.children?.values() ?? [])]
  return lists
    .filter(({ name }) => isToolListName(name))
    .map((node) => ({ name: packageOf(node.name), paths: pathsIn(textOf(files, node)) }))
}

function pathsIn(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => line.startsWith('/') && line !== '/.')
    .map((line) => line.slice(1))
}

/** A package's record has its name as `P:`, a folder as `F:`, and each file in it as `R:` (apk-tools, apk-v2). */
function readApkDatabase(files: FileSystem, path: string): readonly ToolPackage[] {
  const node = findNode(files, path)
  if (node === undefined) return []
  return textOf(files, node)
    .split(/\n\n+/)
    .map(readApkRecord)
    .filter(({ name }) => isBuildTool(name))
}

function readApkRecord(record: string): ToolPackage {
  let name = ''
  let folder = ''
  const paths: string[] = []
  for (const line of record.split('\n')) {
    const value = line.slice(2)
    if (line.startsWith('P:')) name = value
    else if (line.startsWith('F:')) folder = value === '' ? '' : `${value}/`
    else if (line.startsWith('R:')) paths.push(folder + value)
  }
  return { name, paths }
}

function textOf(files: FileSystem, node: FileNode): string {
  const content = keptContent(files, node)
  return content === undefined ? '' : new TextDecoder().decode(content)
}
