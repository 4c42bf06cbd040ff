import { compareTexts } from '../image/path.js'
import type { FileChange } from './files.js'

/** A directory, or a single file, and what changed at and below it. */
export interface DirectoryChange {
  /** Empty for the root. */
  readonly path: string
  /** Head minus base. */
  readonly sizeChange: number
  /** Bytes that came plus bytes that went: what the directory explains of the change. */
  readonly movedBytes: number
  readonly fileCount: number
}

/** Which part of the change the directories must explain. */
const explainedShare = 0.9
/** More directories than a reader takes in at a glance explain nothing. */
const directoryLimit = 5

/**
 * The deepest places that together explain nine tenths of the bytes that came and went: from the root downwards, a
 * directory gives way to the fewest of its entries that explain as much of it, as long as there are at most five in all.
 * Heaviest first, then by path; none when no size changed.
 */
export function explainChange(changes: readonly FileChange[]): readonly DirectoryChange[] {
  const root = growTree(changes)
  if (root.movedBytes === 0) return []
  let slack = root.movedBytes * (1 - explainedShare)
  let chosen: readonly Tree[] = [root]
  for (let next: Tree | undefined = root; next; next = chosen.find((tree) => !tree.isFinal)) {
    const tree = next
    const parts = fewestParts(tree, Math.min(slack, tree.movedBytes * (1 - explainedShare)))
    tree.isFinal = true
    if (parts.length === 0 || chosen.length - 1 + parts.length > directoryLimit) continue
    slack -= tree.movedBytes - sum(parts)
    chosen = chosen.flatMap((one) => (one === tree ? parts : [one])).toSorted(heaviestFirst)
  }
  return chosen.map(describe)
}

interface Tree {
  readonly path: string
  readonly inside: Map<string, Tree>
  sizeChange: number
  movedBytes: number
  fileCount: number
  /** Whether it is settled that it stands for itself. */
  isFinal: boolean
}

function growTree(changes: readonly FileChange[]): Tree {
  const root = emptyTree('')
  for (const change of changes) {
    if (change.sizeChange === 0) continue
    let tree = root
    weigh(tree, change)
    for (const part of change.path.split('/')) {
      const path = tree.path === '' ? part : `${tree.path}/${part}`
      const child: Tree = tree.inside.get(part) ?? emptyTree(path)
      tree.inside.set(part, child)
      tree = child
      weigh(tree, change)
    }
  }
  return root
}

function emptyTree(path: string): Tree {
  return { path, inside: new Map(), sizeChange: 0, movedBytes: 0, fileCount: 0, isFinal: false }
}

function weigh(tree: Tree, { sizeChange }: FileChange): void {
  tree.sizeChange += sizeChange
  tree.movedBytes += Math.abs(sizeChange)
  tree.fileCount += 1
}

/** The heaviest entries of a directory that leave at most `slack` bytes of it unexplained; none for a file. */
function fewestParts(tree: Tree, slack: number): readonly Tree[] {
  const parts = [...tree.inside.values()].sort(heaviestFirst)
  let missing = tree.movedBytes
  const count = parts.findIndex((part) => (missing -= part.movedBytes) <= slack) + 1
  return parts.slice(0, count)
}

function sum(trees: readonly Tree[]): number {
  return trees.reduce((total, tree) => total + tree.movedBytes, 0)
}

function heaviestFirst(left: Tree, right: Tree): number {
  return right.movedBytes - left.movedBytes || compareTexts(left.path, right.path)
}

function describe({ path, sizeChange, movedBytes, fileCount }: Tree): DirectoryChange {
  return { path, sizeChange, movedBytes, fileCount }
}
