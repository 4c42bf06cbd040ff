import { isFolder, type FileTree } from '../html/file-tree.js'
import { formatByteChange, formatBytes, formatCount } from '../report/format.js'
import { visibleName } from '../visible.js'

/** How a place changed, as a class of colour and as a word. */
export type Tone =
  'new' | 'grew' | 'grew-little' | 'same' | 'rewritten' | 'shrank-little' | 'shrank' | 'gone'

export const toneWords: Readonly<Record<Tone, string>> = {
  new: 'new',
  grew: 'grew by 10% or more',
  'grew-little': 'grew',
  same: 'same as base',
  rewritten: 'other content, about the same size',
  'shrank-little': 'shrank',
  shrank: 'shrank by 10% or more',
  gone: 'gone',
}

/** From this share of its base on, a change is a large one. */
const largeShare = 0.1

/** How a node, with all that is in it, differs from base. */
export function toneOf(tree: FileTree, node: number): Tone {
  const head = tree.headBytes[node] ?? 0
  const change = tree.changes[node] ?? 0
  const kind = tree.kinds[node]
  if (tree.changedCounts[node] === 0) return 'same'
  if (kind === 'added') return 'new'
  if (kind === 'removed') return 'gone'
  return toneOfBytes(head, head - change)
}

function toneOfBytes(head: number, base: number): Tone {
  if (head === base) return 'rewritten'
  if (base === 0) return 'new'
  if (head === 0) return 'gone'
  const isLarge = Math.abs(head - base) >= base * largeShare
  if (head > base) return isLarge ? 'grew' : 'grew-little'
  return isLarge ? 'shrank' : 'shrank-little'
}

/** A node's name; the root's is a slash. */
export function nameOf(tree: FileTree, node: number): string {
  return node === 0 ? '/' : visibleName(tree.names[node] ?? '')
}

/** Size and change in a line: `45 MB in 1,200 files, +3 MB`. */
export function sizeWords(tree: FileTree, node: number, isCompared: boolean): string {
  const files = isFolder(tree, node) ? ` in ${formatCount(tree.fileCounts[node] ?? 0, 'file')}` : ''
  const size = `${formatBytes(tree.headBytes[node] ?? 0)}${files}`
  return isCompared ? `${size}, ${changeWords(tree, node)}` : size
}

/** `+3.0 MB`, `same`, or that content changed without its size. */
export function changeWords(tree: FileTree, node: number): string {
  const change = tree.changes[node] ?? 0
  if (change !== 0) return formatByteChange(change)
  const count = tree.changedCounts[node] ?? 0
  if (count === 0) return 'same'
  if (isFolder(tree, node)) return `${formatCount(count, 'file')} changed, same size`
  return tree.kinds[node] === 'attributes' ? 'other mode or owner' : 'other content, same size'
}
