import { isFolder } from '../html/file-tree.js'
import type { Tile } from '../html/tiles.js'
import type { ImageState } from './image-state.js'

interface Keyboard {
  readonly state: ImageState
  readonly tiles: () => readonly Tile[]
}

/**
 * Moves over the map with keys: left and right among the entries of a folder, the largest first; down into a folder
 * and up out of it; Enter looks into it, Backspace or Escape goes to the folder above.
 */
export function followKeys(map: HTMLElement, keyboard: Keyboard): void {
  map.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (press(event.key, keyboard)) event.preventDefault()
  })
}

function press(key: string, { state, tiles }: Keyboard): boolean {
  const drawn = tiles()
  const { selected, folder } = state.look()
  const at = drawn.findIndex(({ node, rest }) => node === selected && rest === 0)
  if (key === 'Enter' || key === ' ') {
    if (isFolder(state.tree, selected)) state.visit(selected)
    return true
  }
  if (key === 'Backspace' || key === 'Escape') {
    const above = state.tree.parents[folder] ?? -1
    if (above >= 0) state.change({ folder: above, selected: folder })
    return true
  }
  const target = drawn[moveFrom(at, { key, drawn })]
  if (target === undefined) return key.startsWith('Arrow')
  state.change({ selected: target.node })
  return true
}

/** The index of the tile that a key leads to; -1 when it leads nowhere. */
function moveFrom(
  at: number,
  { key, drawn }: { readonly key: string; readonly drawn: readonly Tile[] },
): number {
  const around = drawn[at]?.around ?? -1
  if (key === 'ArrowUp') return around
  if (key === 'ArrowDown') return at === -1 ? 0 : drawn.findIndex((tile) => tile.around === at)
  const siblings = drawn.flatMap((tile, index) =>
    tile.around === around && tile.rest === 0 ? [index] : [],
  )
  const place = siblings.indexOf(at)
  const places: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowLeft: Math.max(place - 1, 0),
    Home: 0,
    End: siblings.length - 1,
  }
  return siblings[places[key] ?? -1] ?? -1
}
