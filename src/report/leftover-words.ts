import type { Leftover } from '../analysis/leftovers.js'
import { nameLayer, type LayerView } from './layer-words.js'

/** The layers that carry it, by name. */
export function leftoverLayers({ layers }: Leftover, view: LayerView): string {
  return layers.map((index) => nameLayer(index, view)).join(', ')
}
