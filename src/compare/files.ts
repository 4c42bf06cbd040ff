import { hasSameAttributes, hasSameContent, type EntryPlace } from '../image/entry-table.js'
import { contentTable, pathOf, type FileNode, type FileSystem } from '../image/filesystem.js'
import { compareTexts } from '../image/path.js'
import { findCarriers, type Carriers } from '../analysis/weight.js'

/**
 * What became of a file: `rewritten` has other content of the same size (or another link target or type),
 * `attributes` the same content with another mode or owner.
 */
export type FileChangeKind = 'added' | 'removed' | 'grown' | 'shrunk' | 'rewritten' | 'attributes'

/** A path that a container sees differently in base and head; directories are not listed. */
export interface FileChange {
  readonly path: string
  readonly kind: FileChangeKind
  /** 0 where the path is not there, and for all but the first name of hard-linked bytes. */
  readonly baseBytes: number
  readonly headBytes: number
  /** Head minus base. */
  readonly sizeChange: number
  /** The layer that carries it: index, oldest first; null where the path is not there. */
  readonly baseLayer: number | null
  readonly headLayer: number | null
}

/** The files of two images. */
export interface FileComparison {
  /** Largest change first, in either direction, then by path. */
  readonly changes: readonly FileChange[]
  /** How much more a container sees in head; the changes add up to it. */
  readonly visibleChange: number
}

/**
 * Compares what containers of two images see, path by path. Times are not compared: every build changes them.
 * Linear in the number of files, sorting aside.
 */
export function compareFiles(base: FileSystem, head: FileSystem): FileComparison {
  if (base === head) return { changes: [], visibleChange: 0 }
  const sides = openSides(base, head)
  const changes: FileChange[] = []
  const open: PairOfNodes[] = [{ base: base.root, head: head.root }]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const change = compareNodes(sides, pair)
    if (change) changes.push(change)
    openChildren(sides, pair, open)
  }
  return {
    changes: changes.sort(byWeight),
    visibleChange: changes.reduce((sum, change) => sum + change.sizeChange, 0),
  }
}

/** What stands at one path. */
export interface PairOfNodes {
  readonly base: FileNode | null
  readonly head: FileNode | null
}

interface ComparedSide {
  readonly files: FileSystem
  readonly carriers: Carriers
}

/** Two file systems, ready to be compared path by path. */
export interface BothSides {
  readonly base: ComparedSide
  readonly head: ComparedSide
}

/** Finds the names at which bytes count on both sides once, for all paths. */
export function openSides(base: FileSystem, head: FileSystem): BothSides {
  return { base: sideOf(base), head: sideOf(head) }
}

function sideOf(files: FileSystem): ComparedSide {
  return { files, carriers: findCarriers(files) }
}

/**
 * Nearly all files of two images are the same entry of a layer that both have, and stand at the same place of their
 * directory: there is nothing to ask of them, nor anything to look for by its name.
 */
function openChildren(sides: BothSides, { base, head }: PairOfNodes, open: PairOfNodes[]): void {
  const before = childrenOf(base)
  const after = childrenOf(head)
  const besides = after.values()
  let count = 0
  for (const child of before.values()) {
    const beside = besides.next().value
    const isBeside = beside?.name === child.name
    const other = isBeside ? beside : after.get(child.name)
    if (other) count += 1
    if (!isSameEntry(sides, child, other)) open.push({ base: child, head: other ?? null })
  }
  if (count === after.size) return
  for (const child of after.values()) {
    if (!before.has(child.name)) open.push({ base: null, head: child })
  }
}

/** Bytes with several names may count at another of them on the other side. */
function isSameEntry(
  { base, head }: BothSides,
  before: FileNode,
  after: FileNode | undefined,
): boolean {
  if (before.children || !after || after.children) return false
  if (before.contentEntry !== after.contentEntry) return false
  const isSameTable = contentTable(base.files, before) === contentTable(head.files, after)
  return isSameTable && !base.carriers.isShared(before) && !head.carriers.isShared(after)
}

function childrenOf(node: FileNode | null): ReadonlyMap<string, FileNode> {
  return node?.children ?? noChildren
}

const noChildren: ReadonlyMap<string, FileNode> = new Map()

function compareNodes(sides: BothSides, pair: PairOfNodes): FileChange | null {
  const base = withoutDirectory(pair.base)
  const head = withoutDirectory(pair.head)
  const node = head ?? base
  if (!node) return null
  const { baseBytes, headBytes } = bytesAt(sides, pair)
  const sizeChange = headBytes - baseBytes
  const kind = changeAt(sides, pair)
  if (kind === null) return null
  return {
    path: pathOf(node),
    kind,
    baseBytes,
    headBytes,
    sizeChange,
    baseLayer: base?.contentLayer ?? null,
    headLayer: head?.contentLayer ?? null,
  }
}

/** What became of the file at a path; null for what is the same on both sides, and for directories. */
export function changeAt(sides: BothSides, pair: PairOfNodes): FileChangeKind | null {
  const base = withoutDirectory(pair.base)
  const head = withoutDirectory(pair.head)
  if (!base && !head) return null
  const { baseBytes, headBytes } = bytesAt(sides, pair)
  return kindOf(sides, { base, head }, headBytes - baseBytes)
}

/** What the file at a path weighs on each side; a further name of the same bytes weighs nothing. */
export function bytesAt(
  sides: BothSides,
  { base, head }: PairOfNodes,
): Pick<FileChange, 'baseBytes' | 'headBytes'> {
  return {
    baseBytes: bytesOf(sides.base, withoutDirectory(base)),
    headBytes: bytesOf(sides.head, withoutDirectory(head)),
  }
}

function withoutDirectory(node: FileNode | null): FileNode | null {
  return node?.children ? null : node
}

function bytesOf({ files, carriers }: ComparedSide, node: FileNode | null): number {
  const table = node && contentTable(files, node)
  if (!table || table.type(node.contentEntry) !== 'file') return 0
  return carriers.isCarrier(node) ? table.sizeBytes(node.contentEntry) : 0
}

function kindOf(sides: BothSides, pair: PairOfNodes, sizeChange: number): FileChangeKind | null {
  if (!pair.base) return 'added'
  if (!pair.head) return 'removed'
  if (sizeChange !== 0) return sizeChange > 0 ? 'grown' : 'shrunk'
  const base = placeOf(sides.base.files, pair.base)
  const head = placeOf(sides.head.files, pair.head)
  if (!base || !head) return null
  if (!holdsTheSame(base, head)) return 'rewritten'
  return hasSameAttributes(base, head) ? null : 'attributes'
}

function holdsTheSame(base: EntryPlace, head: EntryPlace): boolean {
  const type = base.table.type(base.index)
  if (type !== head.table.type(head.index)) return false
  if (type === 'file') return hasSameContent(base, head)
  return base.table.linkTarget(base.index) === head.table.linkTarget(head.index)
}

function placeOf(files: FileSystem, node: FileNode): EntryPlace | null {
  const table = contentTable(files, node)
  return table ? { table, index: node.contentEntry } : null
}

function byWeight(left: FileChange, right: FileChange): number {
  return (
    Math.abs(right.sizeChange) - Math.abs(left.sizeChange) || compareTexts(left.path, right.path)
  )
}
