import { growTree, isFolder, type FileTree } from '../html/file-tree.js'
import type { ContentColumns } from '../html/columns.js'
import type { PageImage } from '../html/page-model.js'

/** What areas stand for. */
export type AreaMode = 'size' | 'change'
/** What colours stand for. */
export type ColourMode = 'change' | 'layer'

/** What a reader looks at. */
export interface Look {
  readonly folder: number
  /** The node that is described. */
  readonly selected: number
  readonly area: AreaMode
  readonly colour: ColourMode
}

/** One image with its contents, and what of it is being looked at. */
export interface ImageState {
  readonly image: PageImage
  readonly tree: FileTree
  readonly columns: ContentColumns
  look(): Look
  /** Changes what is looked at and tells everybody who listens. */
  change(part: Partial<Look>): void
  /** Opens a folder, or the folder of a file, and selects what was named. */
  visit(node: number): void
  listen(listener: (look: Look, before: Look) => void): void
}

/** Opens an image at its root. */
export function openImage(image: PageImage, columns: ContentColumns): ImageState {
  const tree = growTree(columns.tree)
  const listeners: ((look: Look, before: Look) => void)[] = []
  const colour = image.isCompared ? 'change' : 'layer'
  let current: Look = { folder: 0, selected: 0, area: 'size', colour }
  const change = (part: Partial<Look>): void => {
    const before = current
    current = { ...current, ...part }
    for (const listener of listeners) listener(current, before)
  }
  return {
    image,
    tree,
    columns,
    look: () => current,
    change,
    visit: (node) => {
      const folder = isFolder(tree, node) ? node : Math.max(0, tree.parents[node] ?? 0)
      change({ folder, selected: node })
    },
    listen: (listener) => {
      listeners.push(listener)
    },
  }
}

/** The weights that areas stand for. */
export function weightsOf(tree: FileTree, area: AreaMode): Float64Array {
  return area === 'size' ? tree.headBytes : tree.movedBytes
}
