import { hasCaption, layOutTiles, type Tile } from '../html/tiles.js'
import { formatBytes, formatCount } from '../report/format.js'
import { element } from './elements.js'
import { weightsOf, type ImageState, type Look } from './image-state.js'
import { followKeys } from './map-keys.js'
import { nameOf, sizeWords, toneOf } from './node-words.js'

/** The map: a treemap of the folder that is looked at. It is laid out anew when its width changes. */
export function mapOf(state: ImageState): HTMLElement {
  const map = element('div', {
    class: 'map',
    role: 'tree',
    tabindex: 0,
    'aria-describedby': 'map-help',
  })
  let tiles: readonly Tile[] = []
  const draw = (): void => {
    tiles = drawTiles(map, state)
    markSelected(map, tiles, state.look())
  }
  state.listen((look, before) => {
    const isRedrawn =
      look.folder !== before.folder || look.area !== before.area || look.colour !== before.colour
    if (isRedrawn) draw()
    else markSelected(map, tiles, look)
  })
  followPointer(map, { state, tileAt: (index) => tiles[index] })
  followKeys(map, { state, tiles: () => tiles })
  redrawOnResize(map, draw)
  return map
}

function drawTiles(map: HTMLElement, state: ImageState): readonly Tile[] {
  const { tree, image } = state
  const look = state.look()
  const { clientWidth: width, clientHeight: height } = map
  if (width === 0 || height === 0) return []
  const weights = weightsOf(tree, look.area)
  const tiles = layOutTiles({ tree, weights, folder: look.folder, width, height })
  const words = sizeWords(tree, look.folder, image.isCompared)
  map.setAttribute('aria-label', `Map of ${nameOf(tree, look.folder)}: ${words}`)
  const drawn = document.createDocumentFragment()
  drawn.append(...tiles.map((tile, index) => drawTile(tile, index, { state, width, height })))
  if (tiles.length === 0) drawn.append(element('p', { class: 'nothing' }, emptyWords(look)))
  map.replaceChildren(drawn)
  return tiles
}

function emptyWords({ area }: Look): string {
  return area === 'size' ? 'Nothing here takes up space.' : 'Nothing here changed.'
}

interface Sheet {
  readonly state: ImageState
  readonly width: number
  readonly height: number
}

/** Places are parts of the whole, so that the map keeps its shape on paper. */
function drawTile(tile: Tile, index: number, { state, width, height }: Sheet): HTMLElement {
  const { tree, image } = state
  const isRest = tile.rest > 0
  const name = isRest
    ? formatCount(tile.rest, 'smaller entry', 'smaller entries')
    : nameOf(tree, tile.node)
  const size = isRest ? '' : sizeWords(tree, tile.node, image.isCompared)
  const drawn = element('div', {
    class: `tile ${tile.isOpen ? 'open' : colourOf(tile, state)}`,
    id: `tile-${index}`,
    role: 'treeitem',
    'aria-level': tile.level,
    'aria-label': `${name} ${size}`,
    'aria-selected': 'false',
    'aria-expanded': tile.isOpen && 'true',
    'data-index': index,
  })
  drawn.style.left = percent(tile.x, width)
  drawn.style.top = percent(tile.y, height)
  drawn.style.width = percent(tile.width, width)
  drawn.style.height = percent(tile.height, height)
  const label = labelOf(tile, { name, state })
  if (label !== null) drawn.append(label)
  return drawn
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)}%`
}

/** Sides that a name needs beside the smallest letters. */
const labelled = { width: 30, height: 14 }
const twoLines = 30

function labelOf(
  tile: Tile,
  { name, state }: { readonly name: string; readonly state: ImageState },
): HTMLElement | null {
  const hasRoom = tile.isOpen ? hasCaption(tile) : isLargerThan(tile, labelled)
  if (!hasRoom) return null
  const weight = weightsOf(state.tree, state.look().area)[tile.node] ?? 0
  const size = tile.rest > 0 ? null : formatBytes(weight)
  const bytes =
    size === null || (!tile.isOpen && tile.height < twoLines) ? null : element('small', {}, size)
  return element('span', { class: 'label', dir: 'ltr' }, element('bdi', {}, name), bytes)
}

function isLargerThan(tile: Tile, { width, height }: typeof labelled): boolean {
  return tile.width >= width && tile.height >= height
}

/** Layers beyond the last colour begin with the first again. */
export const layerColours = 12

function colourOf({ rest, node }: Tile, state: ImageState): string {
  const { tree, image } = state
  if (rest > 0) return 'rest'
  if (state.look().colour === 'change') return image.isCompared ? toneOf(tree, node) : 'same'
  const layer = tree.layers[node] ?? -1
  if (tree.kinds[node] === 'removed') return 'gone'
  return layer < 0 ? 'same' : `layer-${layer % layerColours}`
}

function markSelected(map: HTMLElement, tiles: readonly Tile[], { selected }: Look): void {
  for (const old of map.querySelectorAll('[aria-selected="true"]')) {
    old.setAttribute('aria-selected', 'false')
  }
  const index = tiles.findIndex(({ node, rest }) => node === selected && rest === 0)
  if (index === -1) {
    map.removeAttribute('aria-activedescendant')
    return
  }
  const tile = map.querySelector(`#tile-${index}`)
  tile?.setAttribute('aria-selected', 'true')
  map.setAttribute('aria-activedescendant', `tile-${index}`)
}

function followPointer(
  map: HTMLElement,
  {
    state,
    tileAt,
  }: { readonly state: ImageState; readonly tileAt: (index: number) => Tile | undefined },
): void {
  const tileOf = ({ target }: Event): Tile | undefined => {
    const drawn = target instanceof Element ? target.closest<HTMLElement>('.tile') : null
    return drawn === null ? undefined : tileAt(Number(drawn.dataset['index']))
  }
  map.addEventListener('pointerover', (event) => {
    const tile = tileOf(event)
    if (tile !== undefined) state.change({ selected: tile.node })
  })
  map.addEventListener('click', (event) => {
    const tile = tileOf(event)
    if (tile !== undefined) state.visit(tile.node)
  })
}

function redrawOnResize(map: HTMLElement, draw: () => void): void {
  let drawnWidth = 0
  new ResizeObserver(() => {
    if (map.clientWidth === drawnWidth) return
    drawnWidth = map.clientWidth
    draw()
  }).observe(map)
}
