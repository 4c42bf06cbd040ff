import type { FileNode, FileSystem } from '../image/filesystem.js'
import { bytesAt, changeAt, openSides, type FileChangeKind, type PairOfNodes } from './files.js'

/** What became of the file at a path; a directory says it by what is in it. */
export type PlaceKind = FileChangeKind | 'same' | 'directory'

/** One path of two file systems laid over each other. */
export interface TreePlace {
  /** The last part of the path; empty for the root. */
  readonly name: string
  /** Parts of the path; 0 for the root. */
  readonly depth: number
  readonly kind: PlaceKind
  /** Own bytes, without what is inside; added up they are what a container sees of each side. */
  readonly baseBytes: number
  readonly headBytes: number
  /** The layer that carries it: index, oldest first; of what is gone, base's layer. Null for directories. */
  readonly layer: number | null
}

/**
 * Every path of two images, the root first, each directory before what is in it, names in order. A path that is a file
 * on one side and a directory on the other is a file with something in it. Without base, or without head, every file of
 * the other is `same`: there is nothing it could differ from.
 */
export function* overlayTrees(
  base: FileSystem | null,
  head: FileSystem | null,
): Generator<TreePlace, void, undefined> {
  const isWhole = base !== null && head !== null
  const sides = openSides(base ?? nothing, head ?? nothing)
  const open: PairAt[] = [
    { base: (base ?? nothing).root, head: (head ?? nothing).root, name: '', depth: 0 },
  ]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    yield {
      name: pair.name,
      depth: pair.depth,
      kind: isDirectory(pair) ? 'directory' : ((isWhole ? changeAt(sides, pair) : null) ?? 'same'),
      ...bytesAt(sides, pair),
      layer: layerOf(pair),
    }
    for (const child of childrenAt(pair)) open.push(child)
  }
}

interface PairAt extends PairOfNodes {
  readonly name: string
  readonly depth: number
}

const nothing: FileSystem = {
  layers: [],
  root: {
    name: '',
    parent: null,
    children: new Map(),
    layer: -1,
    entry: -1,
    contentLayer: -1,
    contentEntry: -1,
  },
}

function isDirectory({ base, head }: PairOfNodes): boolean {
  return base?.children !== null && head?.children !== null
}

function layerOf({ base, head }: PairOfNodes): number | null {
  if (head?.children === null) return head.contentLayer
  return base?.children === null ? base.contentLayer : null
}

/** Last name first, for a stack; texts are sorted by their code units. */
function childrenAt({ base, head, depth }: PairAt): readonly PairAt[] {
  const before = childrenOf(base)
  const after = childrenOf(head)
  const names = [...after.keys()]
  for (const name of before.keys()) if (!after.has(name)) names.push(name)
  return names
    .sort()
    .reverse()
    .map((name) => ({
      name,
      base: before.get(name) ?? null,
      head: after.get(name) ?? null,
      depth: depth + 1,
    }))
}

function childrenOf(node: FileNode | null): ReadonlyMap<string, FileNode> {
  return node?.children ?? noChildren
}

const noChildren: ReadonlyMap<string, FileNode> = new Map()
