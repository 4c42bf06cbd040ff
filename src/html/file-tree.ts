import { kindOfMark, type TreeColumns } from './columns.js'
import type { PlaceKind } from '../compare/tree.js'

/**
 * The tree of a page: nodes by index, 0 the root, each before what is in it. Bytes, changes and counts of a node are
 * those of everything in it, too.
 */
export interface FileTree {
  readonly size: number
  readonly names: readonly string[]
  readonly kinds: readonly PlaceKind[]
  /** -1 for the root. */
  readonly parents: Int32Array
  /** The index after the last node inside. */
  readonly ends: Int32Array
  readonly headBytes: Float64Array
  /** Head minus base. */
  readonly changes: Float64Array
  /** Bytes that came, went or were rewritten; 0 where all is the same. */
  readonly movedBytes: Float64Array
  /** Files in head. */
  readonly fileCounts: Int32Array
  /** Files that differ. */
  readonly changedCounts: Int32Array
  /** -1 for directories. */
  readonly layers: readonly number[]
}

/** Builds the tree from its columns, in time linear in their length. */
export function growTree(columns: TreeColumns): FileTree {
  const size = columns.depths.length
  const marks = new Map<string, PlaceKind>()
  const kinds = Array.from(columns.kinds, (mark) => {
    const kind = marks.get(mark) ?? kindOfMark(mark)
    marks.set(mark, kind)
    return kind
  })
  const tree = {
    size,
    names: columns.names.split('/'),
    kinds,
    parents: parentsOf(columns.depths),
    ends: new Int32Array(size),
    headBytes: Float64Array.from(columns.headBytes),
    changes: Float64Array.from(columns.changes),
    movedBytes: new Float64Array(size),
    fileCounts: new Int32Array(size),
    changedCounts: new Int32Array(size),
    layers: columns.layers,
  }
  countOwn(tree)
  sumUp(tree)
  return tree
}

function parentsOf(depths: readonly number[]): Int32Array {
  const parents = new Int32Array(depths.length).fill(-1)
  const last: number[] = []
  depths.forEach((depth, node) => {
    last[depth] = node
    if (depth > 0) parents[node] = last[depth - 1] ?? 0
  })
  return parents
}

function countOwn({ kinds, headBytes, changes, ...counts }: FileTree): void {
  kinds.forEach((kind, node) => {
    if (kind === 'directory') return
    if (kind !== 'removed') counts.fileCounts[node] = 1
    if (kind === 'same') return
    counts.changedCounts[node] = 1
    counts.movedBytes[node] =
      kind === 'rewritten' ? (headBytes[node] ?? 0) : Math.abs(changes[node] ?? 0)
  })
}

function sumUp({ size, parents, ends, ...tree }: FileTree): void {
  const sums = [
    tree.headBytes,
    tree.changes,
    tree.movedBytes,
    tree.fileCounts,
    tree.changedCounts,
  ] as const
  for (let node = size - 1; node >= 0; node--) {
    ends[node] = Math.max(ends[node] ?? 0, node + 1)
    const parent = parents[node] ?? -1
    if (parent < 0) continue
    ends[parent] = Math.max(ends[parent] ?? 0, ends[node] ?? 0)
    for (const sum of sums) sum[parent] = (sum[parent] ?? 0) + (sum[node] ?? 0)
  }
}

/** What lies directly in a node, in the order of names. */
export function childrenOf({ ends }: FileTree, node: number): readonly number[] {
  const children: number[] = []
  const end = ends[node] ?? 0
  for (let child = node + 1; child < end; child = ends[child] ?? end) children.push(child)
  return children
}

/** Whether there is something in a node, or could be. */
export function isFolder({ ends, kinds }: FileTree, node: number): boolean {
  return kinds[node] === 'directory' || (ends[node] ?? 0) > node + 1
}

/** The nodes from the root to a node, both included. */
export function lineageOf({ parents }: FileTree, node: number): readonly number[] {
  const lineage: number[] = []
  for (let at = node; at >= 0; at = parents[at] ?? -1) lineage.push(at)
  return lineage.reverse()
}

/** A node's path with its leading slash. */
export function pathOf(tree: FileTree, node: number): string {
  return `/${lineageOf(tree, node)
    .slice(1)
    .map((at) => tree.names[at] ?? '')
    .join('/')}`
}
