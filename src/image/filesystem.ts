import type { EntryTable, FileEntry } from './entry-table.js'
import type { Layer } from './layer.js'

/** A name in the merged file system. */
export interface FileNode {
  readonly name: string
  readonly parent: FileNode | null
  /** Null for everything but directories. */
  readonly children: ReadonlyMap<string, FileNode> | null
  /** The layer that put the name there: index into the file system's layers. */
  readonly layer: number
  /** The entry that describes it in that layer's table; -1 for directories that no entry describes. */
  readonly entry: number
  /** Where its bytes and attributes lie: the same place, but for hard links their target's. */
  readonly contentLayer: number
  readonly contentEntry: number
}

/** What a container sees: the layers merged, oldest first. */
export interface FileSystem {
  readonly layers: readonly Layer[]
  readonly root: FileNode
}

/** The path of a node; empty for the root. */
export function pathOf(node: FileNode): string {
  const parts: string[] = []
  for (let at = node; at.parent; at = at.parent) parts.push(at.name)
  return parts.reverse().join('/')
}

/** The node at a cleaned path, without following symlinks; undefined when there is none. */
export function findNode(files: FileSystem, path: string): FileNode | undefined {
  if (path === '') return files.root
  let node: FileNode | undefined = files.root
  for (const part of path.split('/')) node = node?.children?.get(part)
  return node
}

/** All nodes but the root, each directory before what lies in it, in the order the layers brought them. */
export function* walkNodes(files: FileSystem): Generator<FileNode, void, undefined> {
  const open: Iterator<FileNode>[] = [childrenOf(files.root)]
  for (let current = open.at(-1); current; current = open.at(-1)) {
    const next = current.next()
    if (next.done === true) {
      open.pop()
      continue
    }
    yield next.value
    if (next.value.children) open.push(childrenOf(next.value))
  }
}

/** The entry a node shows: its own, or its target's attributes and bytes for a hard link. */
export function describeNode(files: FileSystem, node: FileNode): FileEntry {
  const path = pathOf(node)
  const table = contentTable(files, node)
  if (!table) return impliedDirectory(path)
  return { ...table.at(node.contentEntry), path }
}

/** The table that holds a node's content entry; undefined for directories that no entry describes. */
export function contentTable(files: FileSystem, node: FileNode): EntryTable | undefined {
  return node.contentEntry < 0 ? undefined : files.layers[node.contentLayer]?.entries
}

function childrenOf(node: FileNode): Iterator<FileNode> {
  return (node.children ?? new Map<string, FileNode>()).values()
}

/** What container runtimes create for a path whose directories no layer describes. */
function impliedDirectory(path: string): FileEntry {
  return {
    path,
    type: 'directory',
    mode: 0o755,
    uid: 0,
    gid: 0,
    sizeBytes: 0,
    linkTarget: '',
    fingerprint: null,
  }
}

/** What a file holds, when its content was kept while its layer was read. */
export function keptContent(files: FileSystem, node: FileNode): Uint8Array | undefined {
  const layer = files.layers[node.contentLayer]
  return layer?.keptFiles.get(layer.entries.path(node.contentEntry))
}

/** Whether a content may have several names. */
export function hasHardLinks(layers: readonly Layer[]): boolean {
  return layers.some(({ entries }) => {
    for (let entry = 0; entry < entries.length; entry++) {
      if (entries.type(entry) === 'hardlink') return true
    }
    return false
  })
}

/** Whether a name was given to bytes that another entry brought. */
export function isHardLink({ layer, entry, contentLayer, contentEntry }: FileNode): boolean {
  return entry !== contentEntry || layer !== contentLayer
}

/** Numbers contents: two nodes have the same number when they are hard links to the same bytes; -1 stands for no entry. */
export function numberContents(layers: readonly Layer[]): (node: FileNode) => number {
  const offsets: number[] = []
  let offset = 0
  for (const layer of layers) {
    offsets.push(offset)
    offset += layer.entries.length
  }
  return ({ contentLayer, contentEntry }) =>
    contentEntry < 0 ? -1 : (offsets[contentLayer] ?? 0) + contentEntry
}
