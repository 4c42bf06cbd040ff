import {
  contentTable,
  findNode,
  keptContent,
  pathOf,
  type FileNode,
  type FileSystem,
} from '../../image/filesystem.js'
import { baseName, parentPath } from '../../image/path.js'
import type { InstalledPackage } from './package-model.js'
import { isPnpmLock } from './pnpm-lock.js'

/** npm packages that only the project's development needs. */
export interface DevelopmentPackages {
  /** Where the project's `node_modules` is. */
  readonly project: string
  /** The scripts of the project's package.json. */
  readonly scripts: Readonly<Record<string, unknown>>
  /** Whether there are other projects, with scripts of their own, in it. */
  readonly hasWorkspaces: boolean
  /** Names by the packages' folders. */
  readonly folders: ReadonlyMap<string, string>
}

/** Whether the content of a path says what a project depends on. */
export function isProjectFile(path: string): boolean {
  const name = baseName(path)
  if (name === '.package-lock.json') return baseName(parentPath(path)) === 'node_modules'
  if (isPnpmLock(path)) return true
  const isManifest = name === 'package.json' || name === 'package-lock.json'
  return isManifest && !`/${path}`.includes('/node_modules/')
}

/**
 * Tells packages of development from the others: by the lock file that npm or pnpm leaves in node_modules, else by npm's
 * beside it, else by what package.json and the packages depend on, as Node finds them. Workspaces are told by a lock file
 * only. What Yarn leaves in node_modules (`.yarn-integrity`, `.yarn-state.yml`) does not say what is of development.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
export function findDevelopmentPackages(
  files: FileSystem,
  packages: readonly InstalledPackage[],
): readonly DevelopmentPackages[] {
  const projects = new Map<string, Map<string, Installed>>()
  for (const { type, name, version, path } of packages) {
    if (type !== 'npm') continue
    const folder = parentPath(path)
    const project = folder.slice(0, Math.max(0, `/${folder}`.indexOf('/node_modules/') - 1))
    const found = projects.get(project) ?? new Map<string, Installed>()
    projects.set(project, found.set(folder, { name, version }))
  }
  return [...projects].flatMap(([project, installed]) => {
    const manifest = readJson(files, join(project, 'package.json'))
    const isMeant = lockedFor(project, files) ?? reachedFor(project, files)
    if (manifest === null || isMeant === null) return []
    const meant = [...installed].filter(([folder, one]) => isMeant(folder, one))
    if (meant.length === 0) return []
    const scripts = fieldOf(manifest, 'scripts')
    const hasWorkspaces =
      isWorkspaceRoot(project, { manifest, files }) ||
      readJson(files, join(project, pnpmLock))?.['hasWorkspaces'] === true
    const folders = new Map(meant.map(([folder, { name }]) => [folder, name]))
    return [{ project, scripts, hasWorkspaces, folders }]
  })
}

type Json = Readonly<Record<string, unknown>>
type Installed = Pick<InstalledPackage, 'name' | 'version'>
type IsDevelopment = (folder: string, installed: Installed) => boolean

const pnpmLock = 'node_modules/.pnpm/lock.yaml'

function isWorkspaceRoot(
  project: string,
  { manifest, files }: { readonly manifest: Json; readonly files: FileSystem },
): boolean {
  const pnpm = findNode(files, join(project, 'pnpm-workspace.yaml'))
  return 'workspaces' in manifest || pnpm !== undefined
}

function lockedFor(project: string, files: FileSystem): IsDevelopment | null {
  const left = readJson(files, join(project, 'node_modules/.package-lock.json'))
  return (
    markedBy(left, project) ??
    listedFor(project, files) ??
    markedBy(readJson(files, join(project, 'package-lock.json')), project)
  )
}

function listedFor(project: string, files: FileSystem): IsDevelopment | null {
  const list = readJson(files, join(project, pnpmLock))?.['development']
  if (!Array.isArray(list)) return null
  const development: ReadonlySet<unknown> = new Set(list)
  return (_, { name, version }) => development.has(`${name}@${version}`)
}

function markedBy(lock: Json | null, project: string): IsDevelopment | null {
  if (lock === null || !('packages' in lock)) return null
  const entries = fieldOf(lock, 'packages')
  const start = project === '' ? 0 : project.length + 1
  return (folder) => fieldOf(entries, folder.slice(start))['dev'] === true
}

function reachedFor(project: string, files: FileSystem): IsDevelopment | null {
  const manifest = readJson(files, join(project, 'package.json'))
  if (manifest === null || isWorkspaceRoot(project, { manifest, files })) return null
  const production = reach({ project, files }, productionFields)
  const development = reach({ project, files }, ['devDependencies'])
  return (folder) => development.has(folder) && !production.has(folder)
}

const productionFields = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const

/** The folders of packages that a project needs for some fields of its package.json, and what these need. */
function reach(
  { project, files }: { readonly project: string; readonly files: FileSystem },
  fields: readonly string[],
): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = dependenciesOf(files, project, fields)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...dependenciesOf(files, next, productionFields))
  }
  return reached
}

function dependenciesOf(files: FileSystem, folder: string, fields: readonly string[]): string[] {
  const manifest = readJson(files, join(folder, 'package.json')) ?? {}
  const names = fields.flatMap((field) => Object.keys(fieldOf(manifest, field)))
  return names.flatMap((name) => findPackage(files, folder, name) ?? [])
}

/** https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
function findPackage(files: FileSystem, from: string, name: string): string | null {
  for (let place = from; ; place = parentPath(place)) {
    const node = /(?:^|\/)node_modules$/.test(place)
      ? undefined
      : findNode(files, join(place, `node_modules/${name}`))
    if (node !== undefined) return followLink(files, node)
    if (place === '') return null
  }
}

/** pnpm links packages to where they are. */
function followLink(files: FileSystem, node: FileNode): string {
  const path = pathOf(node)
  const table = contentTable(files, node)
  if (table?.type(node.contentEntry) !== 'symlink') return path
  const target = table.linkTarget(node.contentEntry)
  const parts = target.startsWith('/') ? [] : parentPath(path).split('/')
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function readJson(files: FileSystem, path: string): Json | null {
  const node = findNode(files, path)
  const content = node && keptContent(files, node)
  if (content === undefined) return null
  try {
    return asObject(JSON.parse(new TextDecoder().decode(content)))
  } catch {
    return null
  }
}

/** Empty where there is no such object; foreign JSON may hold anything. */
function fieldOf(object: Json, name: string): Json {
  return (Object.hasOwn(object, name) ? asObject(object[name]) : null) ?? {}
}

function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null
}
