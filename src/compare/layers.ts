import type { MeasuredLayer } from '../analysis/measure.js'
import type { Origin } from '../analysis/origin-model.js'
import type { LayerChange, LayerChangeKind } from './comparison.js'
import { keepOrder } from './keep-order.js'

/**
 * Aligns two layer lists: first layers with the same content (diffId), then layers of the same instruction or the same
 * base image, never by position. Same content in another order is `moved`; which of two swapped layers moved is decided
 * alike for both directions, so that comparing head with base gives the mirror image.
 * Rows stand in head order; a removed layer follows the layer it followed in base.
 */
export function compareLayers(
  base: readonly MeasuredLayer[],
  head: readonly MeasuredLayer[],
): readonly LayerChange[] {
  const sameContent = pairUp(base, head, (layer) => layer.diffId)
  const inPlace = new Set(keepOrder(sameContent, viewpoint(base, head)))
  const sameOrigin = pairUp(
    without(
      base,
      sameContent.map((pair) => pair.base),
    ),
    without(
      head,
      sameContent.map((pair) => pair.head),
    ),
    (layer) => originKey(layer.origin),
  )
  const kinds = new Map<Pair, LayerChangeKind>([
    ...sameContent.map((pair) => [pair, inPlace.has(pair) ? 'same' : 'moved'] as const),
    ...sameOrigin.map((pair) => [pair, 'changed'] as const),
  ])
  return listRows({ base, head, kinds })
}

/** Positions in the base list and in the head list that belong together. */
export interface Pair {
  readonly base: number
  readonly head: number
}

/** Pairs the first layer of a key with the first, the second with the second; layers without a key stay alone. */
function pairUp(
  base: readonly (MeasuredLayer | null)[],
  head: readonly (MeasuredLayer | null)[],
  keyOf: (layer: MeasuredLayer) => string | null,
): readonly Pair[] {
  const waiting = new Map<string, number[]>()
  base.forEach((layer, index) => {
    const key = layer && keyOf(layer)
    if (key === null) return
    const indices = waiting.get(key)
    if (indices) indices.push(index)
    else waiting.set(key, [index])
  })
  for (const indices of waiting.values()) indices.reverse()
  return head.flatMap((layer, index) => {
    const key = layer && keyOf(layer)
    const match = key === null ? undefined : waiting.get(key)?.pop()
    return match === undefined ? [] : [{ base: match, head: index }]
  })
}

function without(
  layers: readonly MeasuredLayer[],
  taken: readonly number[],
): readonly (MeasuredLayer | null)[] {
  const gone = new Set(taken)
  return layers.map((layer, index) => (gone.has(index) ? null : layer))
}

/** What makes two layers of different content the same step; null when nothing is known. */
function originKey(origin: Origin): string | null {
  switch (origin.kind) {
    case 'instruction':
      return JSON.stringify(['instruction', origin.stage, origin.text])
    case 'base-image':
      return JSON.stringify(['base-image', origin.reference])
    case 'unknown':
      return null
  }
}

/** Which list to look from: the one whose content sorts first, whichever side it is on. */
function viewpoint(
  base: readonly MeasuredLayer[],
  head: readonly MeasuredLayer[],
): 'base' | 'head' {
  const text = (layers: readonly MeasuredLayer[]): string =>
    layers.map((layer) => layer.diffId).join()
  return text(base) <= text(head) ? 'base' : 'head'
}

function listRows(aligned: {
  readonly base: readonly MeasuredLayer[]
  readonly head: readonly MeasuredLayer[]
  readonly kinds: ReadonlyMap<Pair, LayerChangeKind>
}): readonly LayerChange[] {
  const { base, head, kinds } = aligned
  const byHead = new Map([...kinds].map(([pair, kind]) => [pair.head, { pair, kind }]))
  const removed = groupRemoved(base, new Set([...kinds.keys()].map((pair) => pair.base)))
  const rows = head.flatMap((layer, index) => {
    const match = byHead.get(index)
    if (!match) return [toRow('added', null, layer)]
    const row = toRow(match.kind, base[match.pair.base] ?? null, layer)
    return [row, ...(removed.get(match.pair.base) ?? [])]
  })
  return [...(removed.get(-1) ?? []), ...rows]
}

/** Rows of removed layers by the last layer before them that is still there; -1 for the beginning. */
function groupRemoved(
  base: readonly MeasuredLayer[],
  paired: ReadonlySet<number>,
): ReadonlyMap<number, readonly LayerChange[]> {
  const groups = new Map<number, LayerChange[]>()
  let anchor = -1
  base.forEach((layer, index) => {
    if (paired.has(index)) {
      anchor = index
      return
    }
    const group = groups.get(anchor) ?? []
    groups.set(anchor, [...group, toRow('removed', layer, null)])
  })
  return groups
}

function toRow(
  kind: LayerChangeKind,
  base: MeasuredLayer | null,
  head: MeasuredLayer | null,
): LayerChange {
  return {
    kind,
    base,
    head,
    compressedChange: (head?.compressedBytes ?? 0) - (base?.compressedBytes ?? 0),
    unpackedChange: (head?.unpackedBytes ?? 0) - (base?.unpackedBytes ?? 0),
  }
}
