import {
  contentTable,
  hasHardLinks,
  isHardLink,
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
  const sums = sumDirectly(distinct)
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

/** What lies in each directory itself. */
function sumDirectly(
  distinct: Iterable<DistinctFile>,
): ReadonlyMap<FileNode, Pick<DirectoryWeight, 'sizeBytes' | 'fileCount'>> {
  const sums = new Map<FileNode, { sizeBytes: number; fileCount: number }>()
  for (const { node, sizeBytes } of distinct) {
    const sum = sums.get(parentOf(node))
    if (sum) {
      sum.sizeBytes += sizeBytes
      sum.fileCount += 1
    } else sums.set(parentOf(node), { sizeBytes, fileCount: 1 })
  }
  return sums
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
  distinct: readonly DistinctFile[] = [...distinctFiles(files)],
): Duplicates {
  const groups = findAlike(files, distinct)
    .flatMap((nodes) => splitByContent(files, nodes))
    .filter((nodes) => nodes.length > 1)
    .map((nodes) => describeGroup(files, nodes))
    .sort((a, b) => b.removableBytes - a.removableBytes || byFirstPath(a, b))
  return { groups, removableBytes: groups.reduce((sum, group) => sum + group.removableBytes, 0) }
}

/** Files whose fingerprints begin alike, where there are several: most files are alone with theirs. */
function findAlike(
  files: FileSystem,
  distinct: readonly DistinctFile[],
): readonly (readonly FileNode[])[] {
  const starts = Float64Array.from(distinct, ({ node, sizeBytes }) =>
    sizeBytes === 0 ? -1 : (contentTable(files, node)?.fingerprintStart(node.contentEntry) ?? -1),
  )
  const alike = repeatedNumbers(starts)
  if (alike.size === 0) return []
  distinct.forEach(({ node }, index) => alike.get(starts[index] ?? -1)?.push(node))
  return [...alike.values()]
}

/** An empty list for each number, -1 aside, that is there more than once. */
function repeatedNumbers(numbers: Float64Array): ReadonlyMap<number, FileNode[]> {
  const repeated = new Map<number, FileNode[]>()
  numbers.toSorted().forEach((number, index, sorted) => {
    if (number >= 0 && number === sorted[index + 1]) repeated.set(number, [])
  })
  return repeated
}

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
  const { isCarrier } = findCarriers(files)
  for (const node of walkNodes(files)) {
    const table = contentTable(files, node)
    if (!table || table.type(node.contentEntry) !== 'file' || !isCarrier(node)) continue
    yield { node, sizeBytes: table.sizeBytes(node.contentEntry) }
  }
}

/** Which names carry the bytes that they stand for. */
export interface Carriers {
  /** Whether its bytes have other names. */
  readonly isShared: (node: FileNode) => boolean
  /** Whether bytes count at this name: at the first by path, where they have several. */
  readonly isCarrier: (node: FileNode) => boolean
}

/** Says at which names bytes count. */
export function findCarriers(files: FileSystem): Carriers {
  if (!hasHardLinks(files.layers)) return { isShared: () => false, isCarrier: () => true }
  const numberOf = numberContents(files.layers)
  const linked = linkedContents(files, numberOf)
  return {
    isShared: (node) => linked.has(numberOf(node)),
    isCarrier: (node) => (linked.get(numberOf(node)) ?? node) === node,
  }
}

/** For contents with several names, the name that comes first by path. */
function linkedContents(
  files: FileSystem,
  numberOf: (node: FileNode) => number,
): ReadonlyMap<number, FileNode> {
  const counted = new Set<number>()
  for (const node of walkNodes(files)) {
    if (isHardLink(node)) counted.add(numberOf(node))
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
