import type { Leftover } from '../analysis/leftovers.js'
import { formatBytes, formatImagePath } from './format.js'
import { nameLayer, placeLink, type LayerView } from './layer-words.js'
import { noiseFloor } from './noise.js'
import type { ImageReport } from './report.js'

/** Leftovers that head has and base has not, or that grew, above the noise; their bytes are what was added. */
export function newLeftovers({ head, base, comparison }: ImageReport): readonly Leftover[] {
  if (head.state === 'missing' || base.state === 'missing' || comparison === null) return []
  const floor = noiseFloor(head.size.unpackedBytes)
  const standing = new Map(base.contents.leftovers.map(({ path, sizeBytes }) => [path, sizeBytes]))
  return head.contents.leftovers
    .map((one) => ({ ...one, sizeBytes: one.sizeBytes - (standing.get(one.path) ?? 0) }))
    .filter(({ sizeBytes }) => sizeBytes >= floor)
    .toSorted((first, second) => second.sizeBytes - first.sizeBytes)
}

/** 19.0 MB of apt package lists in `/var/lib/apt/lists` (Dockerfile:15). */
export function leftoverWords(leftover: Leftover, view: LayerView): string {
  const { medium } = view
  const where = medium.code(formatImagePath(leftover.path))
  const places = lastPlace(leftover, view)
  return `${formatBytes(leftover.sizeBytes)} of ${medium.name(leftover.what)} in ${where}${places}`
}

/** The youngest layer that carries it: what an instruction of the pull request wrote last. */
function lastPlace({ layers }: Leftover, view: LayerView): string {
  const origin = view.layers[layers.at(-1) ?? -1]?.origin
  const place = origin === undefined ? '' : placeLink(origin, view)
  return place === '' ? '' : ` (${place})`
}

/** The layers that carry it, by name. */
export function leftoverLayers({ layers }: Leftover, view: LayerView): string {
  return layers.map((index) => nameLayer(index, view)).join(', ')
}

/** What to do about leftovers. */
export const leftoverRemedy = 'Remove them in the same instruction, or mount a cache there.'
