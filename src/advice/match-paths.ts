import type { ImageSettings } from '../image/image.js'
import { baseName, parentPath } from '../image/path.js'
import type { Kind } from './kind.js'

/** A kind that a path is of, and what a reader is told of it: the folder that says so, or the file. */
export interface Match {
  readonly kind: Kind
  readonly part: string
}

/** Says which kinds a file may be of, the first of the table first. */
export type PathMatcher = (path: string) => readonly Match[]

/** A folder below which files of a kind are. */
interface Region {
  readonly kind: Kind
  readonly folder: string
}

/**
 * Prepares a table of kinds for very many paths: folders are asked about once, and a file's name is tried only against
 * kinds that know files by their names.
 */
export function matchPaths(kinds: readonly Kind[]): PathMatcher {
  const inFolders = kinds.filter(({ folders }) => folders !== undefined)
  const anywhere = kinds.filter(({ folders }) => folders === undefined)
  const anyFolder = oneOf(inFolders.flatMap(({ folders }) => folders ?? []))
  const regionsOf = rememberFolders((path, above) => {
    if (!anyFolder.test(path)) return above
    const opened = inFolders.filter(
      (kind) => kind.folders?.test(path) === true && above.every((one) => one.kind !== kind),
    )
    return opened.length === 0
      ? above
      : [...above, ...opened.map((kind) => ({ kind, folder: path }))]
  })
  return (path) => {
    const regions = regionsOf(parentPath(path))
    if (regions.length === 0 && anywhere.length === 0) return nothing
    const name = baseName(path)
    const matches: Match[] = []
    for (const kind of anywhere) if (isOf(kind, path, name)) matches.push({ kind, part: path })
    for (const { kind, folder } of regions) {
      if (isOf(kind, path, name)) matches.push({ kind, part: folder })
    }
    if (matches.length < 2) return matches
    return matches.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  }
}

const nothing: readonly never[] = []

function isOf({ files, except }: Kind, path: string, name: string): boolean {
  return files?.test(name) !== false && except?.test(path) !== true
}

function oneOf(patterns: readonly RegExp[]): RegExp {
  return patterns.length === 0
    ? /$^/
    : new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'))
}

/** Regions of a folder are those of the folder above and its own. */
function rememberFolders(
  open: (path: string, above: readonly Region[]) => readonly Region[],
): (path: string) => readonly Region[] {
  const known = new Map<string, readonly Region[]>([['', nothing]])
  return (path) => {
    const ahead: string[] = []
    let at = path
    while (!known.has(at)) {
      ahead.push(at)
      at = parentPath(at)
    }
    let regions = known.get(at) ?? nothing
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      regions = open(next, regions)
      known.set(next, regions)
    }
    return regions
  }
}

/** The kinds whose files are of no use to an image with these settings. */
export function needlessKinds(
  kinds: readonly Kind[],
  { settings, hasCompiler }: { readonly settings: ImageSettings; readonly hasCompiler: boolean },
): readonly Kind[] {
  const text = settingsText(settings)
  return kinds.filter(
    ({ neededBy, needlessWithout }) =>
      neededBy?.test(text) !== true && !(needlessWithout === 'compiler' && hasCompiler),
  )
}

/** The words a container is started with on one line; then the working directory and each variable. */
export function settingsText(settings: ImageSettings): string {
  const { entrypoint, command, workingDirectory, environment } = settings
  return [[...entrypoint, ...command].join(' '), workingDirectory, ...environment].join('\n')
}
