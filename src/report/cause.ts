import type { Origin } from '../analysis/origin-model.js'
import type { ExplainedComparison } from '../compare/explain.js'
import type { LayerGroup } from './layer-groups.js'
import { changedGroups, changeOf } from './layer-groups.js'
import type { Movement } from './movement.js'
import { imageMovement } from './movement.js'
import type { ImageReport } from './report.js'
import { newWaste, type WasteGroup } from './waste-groups.js'

/** What moved an image most. */
export interface ImageCause {
  readonly movement: Sized
  readonly comparison: ExplainedComparison
  readonly groups: readonly LayerGroup[]
  readonly largest: LayerGroup
  /** New waste that explains most of it: it only stores again what is there. */
  readonly waste: WasteGroup | null
}

type Sized = Extract<Movement, { readonly kind: 'sized' }>

/** Where the change that moved the image most comes from in head; null when head has no place for it. */
export function causeOrigin(image: ImageReport): Origin | null {
  return findCause(image)?.largest.headOrigin ?? null
}

/** The change that moved the image most in the direction it went. Null when there is none. */
export function findCause(image: ImageReport): ImageCause | null {
  const movement = imageMovement(image)
  const { comparison } = image
  if (movement.kind !== 'sized' || comparison === null) return null
  const groups = changedGroups(comparison)
  const largest = largestGroup(groups, movement)
  if (largest === null) return null
  return { movement, comparison, groups, largest, waste: wasteBehind(largest, image) }
}

function largestGroup(groups: readonly LayerGroup[], movement: Sized): LayerGroup | null {
  const direction = Math.sign(movement.change)
  return groups.reduce<LayerGroup | null>((largest, group) => {
    const change = changeOf(group, movement.figure) * direction
    const known = largest === null ? 0 : changeOf(largest, movement.figure) * direction
    return change > known ? group : largest
  }, null)
}

function wasteBehind({ row, unpackedChange }: LayerGroup, image: ImageReport): WasteGroup | null {
  if (row?.head == null || image.head.state === 'missing') return null
  const index = image.head.layers.indexOf(row.head)
  const found = newWaste(image).find(
    ({ hiddenBy, addedBy, manner }) =>
      hiddenBy === index &&
      addedBy !== index &&
      (manner === 'attributes-changed' || manner === 'copied-again'),
  )
  return found !== undefined && found.sizeBytes >= unpackedChange / 2 ? found : null
}
