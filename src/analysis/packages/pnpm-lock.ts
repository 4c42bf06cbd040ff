import { compareTexts } from '../../image/path.js'
import { readLockLines, type LockLine } from './pnpm-lock-lines.js'

/** What pnpm's lock file says of a project and its workspaces. */
export interface PnpmFacts {
  /** Packages, `name@version`, that only development needs; sorted. */
  readonly development: readonly string[]
  readonly hasWorkspaces: boolean
}

/** No lock file known is longer, in characters. */
const longestLock = 8 * 1024 * 1024

/** Whether a path is the lock file that pnpm leaves of what it has installed. */
export function isPnpmLock(path: string): boolean {
  return /(?:^|\/)node_modules\/\.pnpm\/lock\.yaml$/.test(path)
}

/**
 * Tells by pnpm's lock file which packages only development needs: versions 6 say so of each package, versions 9 what
 * each project and package depends on. Null for every other version, and for a file that is not as pnpm writes it.
 * https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */
export function readPnpmLock(text: string): PnpmFacts | null {
  const lines = text.length > longestLock ? null : readLockLines(text)
  if (lines === null) return null
  const version = lines.find(({ path }) => path.length === 1 && path[0] === 'lockfileVersion')
  const development = developmentIn(lines, version?.value ?? '')
  if (development === null) return null
  const hasWorkspaces = lines.some(
    ({ path }) => path[0] === 'importers' && path.length === 2 && path[1] !== '.',
  )
  return { development: onlyWhole(development), hasWorkspaces }
}

/** Whether only development needs it, by the key of each package. */
type Verdicts = ReadonlyMap<string, boolean>

function developmentIn(lines: readonly LockLine[], version: string): Verdicts | null {
  if (/^6\.\d+$/.test(version)) return markedIn(lines)
  return /^9\.\d+$/.test(version) ? reachedIn(lines) : null
}

function markedIn(lines: readonly LockLine[]): Verdicts | null {
  const verdicts = new Map<string, boolean>()
  for (const { path, value } of lines) {
    const [section, key = '', field] = path
    if (section !== 'packages' || path.length < 2) continue
    // What comes from elsewhere than a registry has no version in its key.
    if (!key.startsWith('/')) return null
    const name = key.slice(1)
    if (path.length === 2) verdicts.set(name, false)
    if (path.length === 3 && field === 'dev') verdicts.set(name, value === 'true')
  }
  return verdicts
}

/** What depends on what, by the keys of packages. */
interface Links {
  /** What some project needs in production, and for development. */
  readonly production: string[]
  readonly development: string[]
  readonly packages: Map<string, string[]>
}

function reachedIn(lines: readonly LockLine[]): Verdicts | null {
  const links = readLinks(lines)
  if (links === null) return null
  const production = reach(links.production, links.packages)
  const development = reach(links.development, links.packages)
  const keys = [...links.packages.keys()]
  return new Map(keys.map((key) => [key, development.has(key) && !production.has(key)]))
}

/** Null where a dependency leads nowhere: then the file is not understood. */
function readLinks(lines: readonly LockLine[]): Links | null {
  const keys = lines.filter(({ path }) => path[0] === 'snapshots' && path.length === 2)
  const packages = new Map(keys.map(({ path }) => [path[1] ?? '', [] as string[]]))
  const links: Links = { production: [], development: [], packages }
  for (const dependency of lines.flatMap(readDependency)) {
    const { owner, field, names } = dependency
    const target = names.find((name) => packages.has(name))
    // Optional ones of other platforms may be left out.
    if (target === undefined && field !== 'optionalDependencies') return null
    const kind = field === 'devDependencies' ? 'development' : 'production'
    const list = owner === null ? links[kind] : packages.get(owner)
    if (target !== undefined) list?.push(target)
  }
  return links
}

interface Dependency {
  /** The key of the package that has it; null: a project. */
  readonly owner: string | null
  readonly field: string
  /** Keys that it may have itself: an alias is written out. */
  readonly names: readonly string[]
}

const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies']

function readDependency({ path, value }: LockLine): readonly Dependency[] {
  const [section, owner = '', field = '', name = '', fact] = path
  const isOfProject = section === 'importers' && fact === 'version'
  const isOfPackage = section === 'snapshots' && path.length === 4
  const isOutside = (isOfProject || isOfPackage) && !value.startsWith('link:')
  if (!isOutside || !dependencyFields.includes(field)) return []
  return [{ owner: isOfPackage ? owner : null, field, names: [`${name}@${value}`, value] }]
}

function reach(
  from: readonly string[],
  packages: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    for (const target of packages.get(next) ?? []) open.push(target)
  }
  return reached
}

/**
 * Of packages that are there several times, for other peers, those that are of development each time. A package that
 * comes from elsewhere than a registry may have any version, so nothing is said of its name.
 */
function onlyWhole(verdicts: Verdicts): readonly string[] {
  const wanted = new Set<string>()
  const unknown = new Set<string>()
  const all = [...verdicts].map(([key, isDevelopment]) => {
    const whole = key.replace(/\(.*$/s, '')
    const at = whole.lastIndexOf('@')
    const [name, version] = [whole.slice(0, at), whole.slice(at + 1)]
    if (!isDevelopment) wanted.add(whole)
    if (!/^\d+\.\d+\.\d+/.test(version)) unknown.add(whole.replace(/(?<=.)@.*$/s, ''))
    return { whole, name }
  })
  const found = all.filter(({ whole, name }) => !wanted.has(whole) && !unknown.has(name))
  return [...new Set(found.map(({ whole }) => whole))].toSorted(compareTexts)
}

/** What of the file is read later on, as JSON; empty where it is not understood. Never longer than the file. */
export function reducePnpmLock(content: Uint8Array): Uint8Array {
  const facts = readPnpmLock(new TextDecoder().decode(content))
  const reduced = Buffer.from(facts === null ? '' : JSON.stringify(facts))
  return reduced.length <= content.length ? reduced : new Uint8Array()
}
