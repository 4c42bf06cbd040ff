import { treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy'

import { childrenOf, isFolder, type FileTree } from './file-tree.js'

/** A rectangle of the map, in pixels from its upper left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is drawn: a file, a folder, or those of a folder's entries that are too small to be seen. */
export interface Tile extends Rectangle {
  /** The node; of a rest, the folder that it is in. */
  readonly node: number
  /** How many entries a rest stands for; 0 for any other tile. */
  readonly rest: number
  /** Levels below the map's folder, from 1. */
  readonly level: number
  /** Index of the tile around it; -1 in the map's folder. */
  readonly around: number
  /** Whether what is in it is drawn in it. */
  readonly isOpen: boolean
}

/** What a map shows. */
export interface MapView {
  readonly tree: FileTree
  /** What areas stand for, by node. */
  readonly weights: Float64Array
  readonly folder: number
  readonly width: number
  readonly height: number
}

/** More tiles than this nobody tells apart, and a browser draws them slowly. */
const tileLimit = 2500
/** Square pixels that a tile needs to be seen. */
const smallestTile = 30
/** The sides that a folder needs to be opened. */
const openableSide = 18
/** Room for a folder's name, where there is that much. */
export const captionHeight = 17
const captionedSides = { width: 44, height: 38 }
const margin = 2

/**
 * Lays out a folder: a squarified treemap (Bruls, Huizing and van Wijk) of its entries, opened largest first until
 * nothing more could be seen. The time depends on what is drawn and on the entries of the folders that are opened, not
 * on the number of files below.
 */
export function layOutTiles(view: MapView): readonly Tile[] {
  const tiles: Tile[] = fillFolder(view, {
    node: view.folder,
    level: 0,
    around: -1,
    ...whole(view),
  })
  const openable = tiles.map((_, index) => index).filter((index) => canOpen(view, tiles[index]))
  while (openable.length > 0 && tiles.length < tileLimit) {
    const index = takeLargest(openable, tiles)
    const tile = tiles[index]
    if (tile === undefined) break
    const inside = fillFolder(view, { ...tile, ...insideOf(tile), around: index })
    if (inside.length === 0) continue
    tiles[index] = { ...tile, isOpen: true }
    for (const child of inside) {
      if (canOpen(view, child)) openable.push(tiles.length)
      tiles.push(child)
    }
  }
  return tiles
}

/** Whether a tile has a line of its own for its name. */
export function hasCaption({ width, height }: Rectangle): boolean {
  return width >= captionedSides.width && height >= captionedSides.height
}

function whole({ width, height }: MapView): Rectangle {
  return { x: 0, y: 0, width, height }
}

function insideOf(tile: Rectangle): Rectangle {
  const top = hasCaption(tile) ? captionHeight : margin
  return {
    x: tile.x + margin,
    y: tile.y + top,
    width: tile.width - 2 * margin,
    height: tile.height - top - margin,
  }
}

function canOpen({ tree }: MapView, tile: Tile | undefined): boolean {
  if (tile === undefined || tile.rest > 0) return false
  return isFolder(tree, tile.node) && Math.min(tile.width, tile.height) >= openableSide
}

/** Takes the tile with the largest area out of the list of those that wait. */
function takeLargest(waiting: number[], tiles: readonly Tile[]): number {
  let best = 0
  waiting.forEach((index, at) => {
    if (areaOf(tiles[index]) > areaOf(tiles[waiting[best] ?? 0])) best = at
  })
  return waiting.splice(best, 1)[0] ?? 0
}

function areaOf(tile: Rectangle | undefined): number {
  return tile === undefined ? 0 : tile.width * tile.height
}

type Frame = Rectangle & Pick<Tile, 'node' | 'level' | 'around'>

interface Item {
  readonly node: number
  readonly value: number
  readonly rest: number
}

/** The tiles of one folder's entries; none when they weigh nothing. */
function fillFolder({ tree, weights }: MapView, frame: Frame): Tile[] {
  const { x, y, width, height, node, level, around } = frame
  const children = childrenOf(tree, node)
    .map((child) => ({ node: child, value: weights[child] ?? 0, rest: 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || one.node - other.node)
  const total = children.reduce((sum, { value }) => sum + value, 0)
  if (total === 0) return []
  const items = joinSmall(children, { node, least: (smallestTile * total) / (width * height) })
  return squarify(items, { total, x, y, width, height }).map((tile) => ({
    ...tile,
    level: level + 1,
    around,
    isOpen: false,
  }))
}

function joinSmall(
  children: readonly Item[],
  { node, least }: { readonly node: number; readonly least: number },
): readonly Item[] {
  const seen = children.filter(({ value }) => value >= least)
  const small = children.slice(seen.length)
  if (small.length < 2) return children
  const value = small.reduce((sum, item) => sum + item.value, 0)
  return [...seen, { node, value, rest: small.length }]
}

interface Corners extends Item {
  x0: number
  y0: number
  x1: number
  y1: number
}

function squarify(
  items: readonly Item[],
  { total, x, y, width, height }: Rectangle & { readonly total: number },
): readonly (Rectangle & Pick<Item, 'node' | 'rest'>)[] {
  const children: Corners[] = items.map((item) => ({ ...item, x0: 0, y0: 0, x1: 0, y1: 0 }))
  const parent = { value: total, children }
  // It reads and writes these fields alone, so that no hierarchy has to be made of nodes that are not drawn.
  const node = parent as unknown as HierarchyRectangularNode<unknown>
  treemapSquarify(node, x, y, x + width, y + height)
  return children.map(({ node: index, rest, x0, y0, x1, y1 }) => {
    return { node: index, rest, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
  })
}
