import { pathOf, type FileTree } from './file-tree.js'

/** What was found: the heaviest, and how many there are in all. */
export interface Found {
  readonly nodes: readonly number[]
  readonly total: number
}

/**
 * Finds files and folders whose name has a text in it, upper and lower case alike. A text with a slash is looked for in
 * paths; one that ends with a slash finds all that is in folders of that name.
 */
export function searchFiles(
  tree: FileTree,
  { text, limit }: { readonly text: string; readonly limit: number },
): Found {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return { nodes: [], total: 0 }
  const last = wanted.slice(wanted.lastIndexOf('/') + 1)
  const nodes: number[] = []
  for (let node = 1; node < tree.size; node++) {
    const name = (tree.names[node] ?? '').toLowerCase()
    if (!name.includes(last)) continue
    if (last === wanted || pathOf(tree, node).toLowerCase().includes(wanted)) nodes.push(node)
  }
  nodes.sort(
    (one, other) => (tree.headBytes[other] ?? 0) - (tree.headBytes[one] ?? 0) || one - other,
  )
  return { nodes: nodes.slice(0, limit), total: nodes.length }
}
