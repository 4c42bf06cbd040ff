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

/** npm packages that only the project's development needs. */
export interface DevelopmentPackages {
  /** Where the project's `node_modules` is. */
  readonly project: string
  /** The scripts of the project's package.json. */
  readonly scripts: Readonly<Record<string, unknown>>
  /** Names by the packages' folders. */
  readonly folders: ReadonlyMap<string, string>
}

/** Whether the content of a path says what a project depends on. */
export function isProjectFile(path: string): boolean {
  const name = baseName(path)
  if (name === '.package-lock.json') return baseName(parentPath(path)) === 'node_modules'
  const isManifest = name === 'package.json' || name === 'package-lock.json'
  return isManifest && !`/${path}`.includes('/node_modules/')
}

/**
 * Tells packages of development from the others: by npm's lock file, whose entries say so (the one that npm leaves in
 * node_modules first), else by what package.json and the packages depend on, as Node finds them. Workspaces are told by
 * a lock file only.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
export function findDevelopmentPackages(
  files: FileSystem,
  packages: readonly InstalledPackage[],
): readonly DevelopmentPackages[] {
  const projects = new Map<string, Map<string, string>>()
  for (const { type, name, path } of packages) {
    if (type !== 'npm') continue
    const folder = parentPath(path)
    const project = folder.slice(0, Math.max(0, `/${folder}`.indexOf('/node_modules/') - 1))
    const found = projects.get(project) ?? new Map<string, string>()
    projects.set(project, found.set(folder, name))
  }
  return [...projects].flatMap(([project, installed]) => {
    const manifest = readJson(files, join(project, 'package.json'))
    const isMeant = lockedFor(project, files) ?? reachedFor(project, files)
    if (manifest === null || isMeant === null) return []
    const folders = new Map([...installed].filter(([folder]) => isMeant(folder)))
    const scripts = fieldOf(manifest, 'scripts')
    return folders.size === 0 ? [] : [{ project, scripts, folders }]
  })
}

type Json = Readonly<Record<string, unknown>>
type IsDevelopment = (folder: string) => boolean

function lockedFor(project: string, files: FileSystem): IsDevelopment | null {
  const lock =
    readJson(files, join(project, 'node_modules/.package-lock.json')) ??
    readJson(files, join(project, 'package-lock.json'))
  if (lock === null || !('packages' in lock)) return null
  const entries = fieldOf(lock, 'packages')
  const start = project === '' ? 0 : project.length + 1
  return (folder) => fieldOf(entries, folder.slice(start))['dev'] === true
}

function reachedFor(project: string, files: FileSystem): IsDevelopment | null {
  const manifest = readJson(files, join(project, 'package.json'))
  if (manifest === null || 'workspaces' in manifest) return null
  if (findNode(files, join(project, 'pnpm-workspace.yaml')) !== undefined) return null
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
