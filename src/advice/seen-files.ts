import {
  contentTable,
  hasHardLinks,
  isHardLink,
  numberContents,
  type FileNode,
  type FileSystem,
} from '../image/filesystem.js'
import { compareTexts } from '../image/path.js'
import type { Scene } from './scene.js'

/** A file that a container sees, and the layer that carries its bytes. */
export interface SeenFile {
  /** All its names, first by path. */
  readonly paths: readonly [string, ...string[]]
  readonly layer: number
  readonly sizeBytes: number
}

/** Lists the files of the author's layers that hold bytes, each content once, however many names (hard links) it has. */
export function* seenFiles({
  image: { files },
  makers,
}: Pick<Scene, 'image' | 'makers'>): Generator<SeenFile, void, undefined> {
  const linked = listLinked(files)
  const numberOf = numberContents(files.layers)
  const isAuthors = ({ contentLayer }: FileNode): boolean => makers[contentLayer] != null
  for (const { node, path } of walkPaths(files, isAuthors)) {
    const names = linked.size === 0 ? undefined : linked.get(numberOf(node))
    if (names !== undefined) names.paths.push(path)
    else {
      const seen = describe(files, node, [path])
      if (seen !== null) yield seen
    }
  }
  for (const { node, paths } of linked.values()) {
    const seen = describe(files, node, paths.sort(compareTexts))
    if (seen !== null) yield seen
  }
}

/** A content with several names, and room for them. */
interface LinkedContent {
  readonly node: FileNode
  readonly paths: string[]
}

function listLinked(files: FileSystem): ReadonlyMap<number, LinkedContent> {
  const linked = new Map<number, LinkedContent>()
  if (!hasHardLinks(files.layers)) return linked
  const numberOf = numberContents(files.layers)
  for (const { node } of walkPaths(files, isHardLink)) {
    linked.set(numberOf(node), { node, paths: [] })
  }
  return linked
}

/** Null for what holds no bytes, or was not listed. */
function describe(
  files: FileSystem,
  node: FileNode,
  [first, ...others]: readonly string[],
): SeenFile | null {
  const sizeBytes = contentTable(files, node)?.sizeBytes(node.contentEntry) ?? 0
  if (sizeBytes === 0 || first === undefined) return null
  return { paths: [first, ...others], layer: node.contentLayer, sizeBytes }
}

interface Place {
  readonly node: FileNode
  readonly path: string
}

/** What is wanted of everything but directories, with its path: put together once a directory, not once a file. */
function* walkPaths(
  { root }: FileSystem,
  isWanted: (node: FileNode) => boolean,
): Generator<Place, void, undefined> {
  const open: Place[] = [{ node: root, path: '' }]
  for (let directory = open.pop(); directory; directory = open.pop()) {
    const above = directory.path === '' ? '' : `${directory.path}/`
    for (const node of directory.node.children?.values() ?? []) {
      if (node.children) open.push({ node, path: above + node.name })
      else if (isWanted(node)) yield { node, path: above + node.name }
    }
  }
}
