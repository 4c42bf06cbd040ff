import { pathOf, type FileNode } from '../image/filesystem.js'
import { compareTexts } from '../image/path.js'
import type { DistinctFile } from './weight.js'

/** What a tool left behind and a container does not need. */
export interface Leftover {
  /** The directory, or the file. */
  readonly path: string
  /** What keeps its files there, for example `apt package lists`. */
  readonly what: string
  readonly sizeBytes: number
  readonly fileCount: number
  /** Layers that carry parts of it: indices, oldest first. */
  readonly layers: readonly number[]
}

interface Place {
  readonly pattern: RegExp
  readonly what: string
}

const home = '(?:root|home/[^/]+)'

const places: readonly (readonly [path: string, what: string])[] = [
  ['var/lib/apt/lists', 'apt package lists'],
  ['var/cache/apt', 'apt package cache'],
  ['var/cache/apk', 'apk package cache'],
  ['var/cache/(?:yum|dnf|libdnf5)', 'dnf package cache'],
  ['var/cache/zypp', 'zypper package cache'],
  ['var/cache/pacman/pkg', 'pacman package cache'],
  [`${home}/\\.npm/_cacache`, 'npm cache'],
  [`(?:usr/local/share/\\.cache|${home}/\\.cache)/yarn`, 'Yarn cache'],
  [`${home}/\\.local/share/pnpm/store`, 'pnpm store'],
  [`${home}/\\.cache/pip`, 'pip cache'],
  [`${home}/\\.cache/uv`, 'uv cache'],
  [`${home}/\\.cache/pypoetry`, 'Poetry cache'],
  [`${home}/\\.cache/go-build`, 'Go build cache'],
  ['(?:root/go|go)/pkg/mod/cache', 'Go module cache'],
  [`(?:usr/local/cargo|${home}/\\.cargo)/registry`, 'Cargo registry'],
  [`${home}/\\.m2/repository`, 'Maven repository'],
  [`${home}/\\.gradle/caches`, 'Gradle cache'],
  [`${home}/\\.(?:composer/cache|cache/composer)`, 'Composer cache'],
  ['usr/local/bundle/cache', 'Bundler cache'],
  ['(?:var/)?tmp', 'temporary files'],
]

/**
 * Finds well-known caches and temporary files that a container sees and has no use for: what the instruction that
 * wrote them should have removed or kept in a cache mount. Largest first, then by path.
 */
export function findLeftovers(files: Iterable<DistinctFile>): readonly Leftover[] {
  const patterns = places.map(([path, what]): Place => ({
    pattern: new RegExp(`^(${path})/.`),
    what,
  }))
  // Nearly all directories are in none of them, which one look tells.
  const anywhere = new RegExp(`^(?:${places.map(([path]) => path).join('|')})/.`)
  const placeOf = rememberDirectories((directory) => {
    const inside = `${pathOf(directory)}/…`
    return anywhere.test(inside) ? matchPlace(patterns, inside) : null
  })
  const found = new Map<string, Leftover>()
  for (const { node, sizeBytes } of files) {
    const match = sizeBytes === 0 || node.parent === null ? null : placeOf(node.parent)
    if (!match) continue
    const known = found.get(match.path)
    found.set(match.path, {
      ...match,
      sizeBytes: (known?.sizeBytes ?? 0) + sizeBytes,
      fileCount: (known?.fileCount ?? 0) + 1,
      layers: merge(known?.layers ?? [], node.contentLayer),
    })
  }
  return [...found.values()].sort(
    (a, b) => b.sizeBytes - a.sizeBytes || compareTexts(a.path, b.path),
  )
}

/** All files of a directory are in the same place. */
function rememberDirectories(match: (directory: FileNode) => MatchedPlace | null): typeof match {
  const known = new Map<FileNode, MatchedPlace | null>()
  return (directory) => {
    const before = known.get(directory)
    if (before !== undefined) return before
    const place = match(directory)
    known.set(directory, place)
    return place
  }
}

type MatchedPlace = Pick<Leftover, 'path' | 'what'>

function matchPlace(patterns: readonly Place[], path: string): MatchedPlace | null {
  for (const { pattern, what } of patterns) {
    const directory = pattern.exec(path)?.[1]
    if (directory !== undefined) return { path: directory, what }
  }
  return null
}

function merge(layers: readonly number[], layer: number): readonly number[] {
  return layers.includes(layer) ? layers : [...layers, layer].sort((a, b) => a - b)
}
