import { limitStatus } from '../policy/verdict.js'
import { findCause } from './cause.js'
import { formatBytes, formatCount } from './format.js'
import type { LayerGroup } from './layer-groups.js'
import { imageMovement } from './movement.js'
import { isNoise, noiseFloors } from './noise.js'
import type { ImageReport } from './report.js'

/** Whether a changed layer is worth a row: above the noise in a size, or counted by what the headline tells. */
export function matters(group: LayerGroup, image: ImageReport): boolean {
  if (image.head.state === 'missing') return true
  const { compressedChange, unpackedChange } = group
  const change = { compressedBytes: compressedChange, unpackedBytes: unpackedChange }
  const counted = group.headLayers !== group.baseLayers && countsLayers(image)
  return counted || !isNoise(change, noiseFloors(image.head.size))
}

/** Counts the changes that are not worth a row each; nothing when the cause tells of the only one. */
export function smallChangesWords(
  count: number,
  { shown, image }: { readonly shown: number; readonly image: ImageReport },
): string {
  const told = shown === 0 && findCause(image) !== null ? 1 : 0
  const left = count - told
  if (left <= 0) return ''
  const noun = shown + told > 0 ? 'more layer' : 'layer'
  const floor = formatBytes(largestFloor(image))
  return `${formatCount(left, noun)} changed by less than ${floor}${left === 1 ? '' : ' each'}.`
}

/** No small change is larger than this, in either size. */
function largestFloor(image: ImageReport): number {
  if (image.head.state === 'missing') return 0
  const { compressedBytes, unpackedBytes } = noiseFloors(image.head.size)
  return Math.max(compressedBytes, unpackedBytes)
}

function countsLayers(image: ImageReport): boolean {
  const movement = imageMovement(image)
  const told = movement.kind === 'sized' && movement.figure === 'layerCount'
  return (
    told ||
    image.verdict.checks.some((check) => isLayerCheck(check.id) && limitStatus(check) !== 'pass')
  )
}

function isLayerCheck(id: string): boolean {
  return id === 'max-layers' || id === 'max-layer-increase'
}
