import type { Cause } from '../compare/attribution.js'
import { formatByteChange } from './format.js'
import { imageMovement } from './movement.js'
import { noiseFloor } from './noise.js'
import type { ImageReport } from './report.js'

const names: readonly (readonly [Cause, string])[] = [
  ['pull-request', 'pull request'],
  ['base-image', 'base image'],
  ['drift', 'drift'],
  ['unknown', 'unknown'],
]

/**
 * Who answers for the change: `Pull request +58.1 MB · base image +3.1 MB · drift −0.2 MB`. Null when one part
 * answers for all of it, or when the other parts are noise.
 */
export function attributionWords(image: ImageReport): string | null {
  const movement = imageMovement(image)
  if (movement.kind !== 'sized' || image.comparison === null) return null
  const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes'
  const { attribution } = image.comparison
  const floor = noiseFloor(movement.head.size[figure])
  const parts = names.filter(([cause]) => Math.abs(attribution[cause][figure]) >= floor)
  if (parts.length < 2) return null
  const words = parts
    .map(([cause, name]) => `${name} ${formatByteChange(attribution[cause][figure])}`)
    .join(' · ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
