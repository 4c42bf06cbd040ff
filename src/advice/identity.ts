import type { MeasuredLayer } from '../analysis/measure.js'
import type { Origin } from '../analysis/origin-model.js'
import type { Saving } from './savings.js'

/** What tells one instruction from another wherever it stands; layers of the base image are all one. */
export function signOf(origin: Origin | undefined): string {
  if (origin?.kind === 'instruction') {
    return JSON.stringify([origin.file, origin.stage, origin.text])
  }
  return origin?.kind ?? ''
}

/** What tells one saving from another by its kind and instructions. */
export function savingSign(
  { kind, layer, relatedLayer }: Saving,
  layers: readonly MeasuredLayer[],
): string {
  const related = relatedLayer === null ? '' : signOf(layers[relatedLayer]?.origin)
  return JSON.stringify([kind.name, signOf(layers[layer]?.origin), related])
}

/** Names savings by kind and a checksum of their instructions; of equal ones those of later layers have a number, too. */
export function nameSavings(
  savings: readonly Saving[],
  layers: readonly MeasuredLayer[],
): ReadonlyMap<Saving, string> {
  const counts = new Map<string, number>()
  const names = new Map<Saving, string>()
  for (const saving of savings.toSorted((a, b) => a.layer - b.layer)) {
    const id = `${saving.kind.name}-${checksum(savingSign(saving, layers))}`
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    names.set(saving, count === 1 ? id : `${id}-${count}`)
  }
  return names
}

/** FNV-1a of the code units, 32 bits, in hexadecimal (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
