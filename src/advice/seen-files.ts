import {
  contentTable,
  numberContents,
  type FileNode,
  type FileSystem,
} from '../image/filesystem.js'
import { compareTexts } from '../image/path.js'

/** A file that a container sees, and the layer that carries its bytes. */
export interface SeenFile {
  /** All its names, first by path. */
  readonly paths: readonly [string, ...string[]]
  readonly layer: number
  readonly sizeBytes: number
}

/** Lists the files that hold bytes, each content once, however many names (hard links) it has. */
export function* seenFiles(files: FileSystem): Generator<SeenFile, void, undefined> {
  const numberOf = numberContents(files.layers)
  const linked = new Map<number, { readonly node: FileNode; readonly paths: string[] }>()
  for (const { node } of walkPaths(files)) {
    const isLink = node.entry !== node.contentEntry || node.layer !== node.contentLayer
    if (isLink) linked.set(numberOf(node), { node, paths: [] })
  }
  for (const { node, path } of walkPaths(files)) {
    const names = linked.size === 0 ? undefined : linked.get(numberOf(node))
    if (names !== undefined) names.paths.push(path)
    else yield* describe(files, node, [path])
  }
  for (const { node, paths } of linked.values()) {
    yield* describe(files, node, paths.sort(compareTexts))
  }
}

function* describe(
  files: FileSystem,
  node: FileNode,
  [first, ...others]: readonly string[],
): Generator<SeenFile, void, undefined> {
  const table = contentTable(files, node)
  const sizeBytes = table?.sizeBytes(node.contentEntry) ?? 0
  if (sizeBytes === 0 || first === undefined) return
  yield { paths: [first, ...others], layer: node.contentLayer, sizeBytes }
}

interface Place {
  readonly node: FileNode
  readonly path: string
}

/** Everything but directories, with its path: put together once a directory, not once a file. */
function* walkPaths({ root }: FileSystem): Generator<Place, void, undefined> {
  const open: Place[] = [{ node: root, path: '' }]
  for (let directory = open.pop(); directory; directory = open.pop()) {
    const above = directory.path === '' ? '' : `${directory.path}/`
    for (const node of directory.node.children?.values() ?? []) {
      const place = { node, path: above + node.name }
      if (node.children) open.push(place)
      else yield place
    }
  }
}
