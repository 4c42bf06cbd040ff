import {
  contentTable,
  numberContents,
  pathOf,
  walkNodes,
  type FileNode,
  type FileSystem,
} from '../image/filesystem.js'
import { compareTexts } from '../image/path.js'

/** A directory and all that a container sees in it. */
export interface DirectoryWeight {
  /** Empty for the root. */
  readonly path: string
  /** Bytes of the files at any depth; hard links count once, at their first name. */
  readonly sizeBytes: number
  readonly fileCount: number
  /** Heaviest first, then by path. */
  readonly directories: readonly DirectoryWeight[]
}

/** A file that a container sees. */
export interface FileWeight {
  readonly path: string
  readonly sizeBytes: number
  /** The layer that carries it: index, oldest first. */
  readonly layer: number
}

/** Files with the same content at several paths. */
export interface DuplicateGroup {
  /** By path. */
  readonly files: readonly FileWeight[]
  readonly sizeBytes: number
  /** What keeping one of them, or hard links, would save. */
  readonly removableBytes: number
}

/** The duplicates of an image. */
export interface Duplicates {
  /** Most removable bytes first, then by path. */
  readonly groups: readonly DuplicateGroup[]
  readonly removableBytes: number
}

/** Weighs all directories, from the root. Linear in the number of files, sorting aside. */
export function weighDirectories(
  files: FileSystem,
  distinct: Iterable<DistinctFile> = distinctFiles(files),
): DirectoryWeight {
  const sums = new Map<FileNode, { sizeBytes: number; fileCount: number }>()
  for (const { node, sizeBytes } of distinct) {
    const sum = sums.get(parentOf(node)) ?? { sizeBytes: 0, fileCount: 0 }
    sums.set(parentOf(node), {
      sizeBytes: sum.sizeBytes + sizeBytes,
      fileCount: sum.fileCount + 1,
    })
  }
  const directories = [files.root, ...directoriesOf(files)]
  const finished = new Map<FileNode, DirectoryWeight[]>()
  for (const node of directories.reverse()) {
    const inside = (finished.get(node) ?? []).sort(heaviestFirst)
    const own = sums.get(node) ?? { sizeBytes: 0, fileCount: 0 }
    finished.delete(node)
    const weight = {
      path: pathOf(node),
      sizeBytes: inside.reduce((sum, one) => sum + one.sizeBytes, own.sizeBytes),
      fileCount: inside.reduce((sum, one) => sum + one.fileCount, own.fileCount),
      directories: inside,
    }
    if (node === files.root) return weight
    const siblings = finished.get(parentOf(node))
    if (siblings) siblings.push(weight)
    else finished.set(parentOf(node), [weight])
  }
  return { path: '', sizeBytes: 0, fileCount: 0, directories: [] }
}

/** The largest files that a container sees, largest first, then by path. */
export function largestFiles(files: Iterable<DistinctFile>, count: number): readonly FileWeight[] {
  const kept: FileWeight[] = []
  let lightest = 0
  for (const { node, sizeBytes } of files) {
    if (sizeBytes < lightest) continue
    kept.push({ path: pathOf(node), sizeBytes, layer: node.contentLayer })
    if (kept.length < 2 * count + 16) continue
    kept.sort(heaviestFirst).splice(count)
    lightest = kept.at(-1)?.sizeBytes ?? 0
  }
  return kept.sort(heaviestFirst).slice(0, count)
}

/** Groups visible files of the same content; hard links to the same bytes cost nothing and are no duplicates. */
export function findDuplicates(
  files: FileSystem,
  distinct: Iterable<DistinctFile> = distinctFiles(files),
): Duplicates {
  const groups = findAlike(files, distinct)
    .flatMap((nodes) => splitByContent(files, nodes))
    .filter((nodes) => nodes.length > 1)
    .map((nodes) => describeGroup(files, nodes))
    .sort((a, b) => b.removableBytes - a.removableBytes || byFirstPath(a, b))
  return { groups, removableBytes: groups.reduce((sum, group) => sum + group.removableBytes, 0) }
}

/**
 * Files whose fingerprints begin alike, where there are several. Most files are alone with theirs, so nothing is kept of
 * a file but its node until there is another one.
 */
function findAlike(
  files: FileSystem,
  distinct: Iterable<DistinctFile>,
): readonly (readonly FileNode[])[] {
  const first = new Map<number, FileNode>()
  const alike = new Map<number, FileNode[]>()
  for (const { node, sizeBytes } of distinct) {
    const fingerprint = contentTable(files, node)?.fingerprint(node.contentEntry)
    if (sizeBytes === 0 || !fingerprint) continue
    const start = fingerprint.readUIntBE(0, startBytes)
    const known = first.get(start)
    if (known === undefined) first.set(start, node)
    else join(alike, start, known).push(node)
  }
  return [...alike.values()]
}

function join(alike: Map<number, FileNode[]>, start: number, known: FileNode): FileNode[] {
  const nodes = alike.get(start) ?? [known]
  alike.set(start, nodes)
  return nodes
}

/** As many as a number holds exactly. */
const startBytes = 6

function splitByContent(
  files: FileSystem,
  nodes: readonly FileNode[],
): readonly (readonly FileNode[])[] {
  const byContent = new Map<string, FileNode[]>()
  for (const node of nodes) {
    const table = contentTable(files, node)
    const fingerprint = table?.fingerprint(node.contentEntry)?.toString('latin1') ?? ''
    const key = `${table?.sizeBytes(node.contentEntry) ?? 0}:${fingerprint}`
    const group = byContent.get(key)
    if (group) group.push(node)
    else byContent.set(key, [node])
  }
  return [...byContent.values()]
}

/** A content, at the first of its names. */
export interface DistinctFile {
  readonly node: FileNode
  readonly sizeBytes: number
}

/** Each content once. */
export function* distinctFiles(files: FileSystem): Generator<DistinctFile, void, undefined> {
  const numberOf = numberContents(files.layers)
  const linked = linkedContents(files, numberOf)
  for (const node of walkNodes(files)) {
    const table = contentTable(files, node)
    if (!table || table.type(node.contentEntry) !== 'file') continue
    if (linked.has(numberOf(node)) && linked.get(numberOf(node)) !== node) continue
    yield { node, sizeBytes: table.sizeBytes(node.contentEntry) }
  }
}

/** For contents with several names, the name that comes first by path. */
function linkedContents(
  files: FileSystem,
  numberOf: (node: FileNode) => number,
): ReadonlyMap<number, FileNode> {
  const counted = new Set<number>()
  for (const node of walkNodes(files)) {
    const isLink = node.entry !== node.contentEntry || node.layer !== node.contentLayer
    if (isLink) counted.add(numberOf(node))
  }
  const first = new Map<number, FileNode>()
  if (counted.size === 0) return first
  for (const node of walkNodes(files)) {
    const content = numberOf(node)
    if (node.contentEntry < 0 || !counted.has(content)) continue
    const known = first.get(content)
    if (!known || compareTexts(pathOf(node), pathOf(known)) < 0) first.set(content, node)
  }
  return first
}

function describeGroup(files: FileSystem, nodes: readonly FileNode[]): DuplicateGroup {
  const members = nodes
    .map((node) => ({
      path: pathOf(node),
      sizeBytes: contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0,
      layer: node.contentLayer,
    }))
    .sort((a, b) => compareTexts(a.path, b.path))
  const sizeBytes = members[0]?.sizeBytes ?? 0
  return { files: members, sizeBytes, removableBytes: sizeBytes * (members.length - 1) }
}

function byFirstPath(left: DuplicateGroup, right: DuplicateGroup): number {
  return compareTexts(left.files[0]?.path ?? '', right.files[0]?.path ?? '')
}

function* directoriesOf(files: FileSystem): Generator<FileNode, void, undefined> {
  for (const node of walkNodes(files)) if (node.children) yield node
}

function parentOf(node: FileNode): FileNode {
  return node.parent ?? node
}

function heaviestFirst(
  left: { readonly sizeBytes: number; readonly path: string },
  right: { readonly sizeBytes: number; readonly path: string },
): number {
  return right.sizeBytes - left.sizeBytes || compareTexts(left.path, right.path)
}
