import type { PackageChange } from '../compare/packages.js'
import type { ImageCause } from './cause.js'
import { formatByteChange, formatBytes, formatImagePath } from './format.js'
import type { LayerGroup } from './layer-groups.js'
import type { Medium } from './medium.js'

interface Part {
  readonly name: string
  readonly bytes: number
}

/**
 * What moved most in the largest change: ` (218 MB unpacked, of which …)`, or `, of which …` when the sentence speaks
 * of unpacked bytes already. Empty when nothing stands out.
 */
export function detailWords(cause: ImageCause, medium: Medium): string {
  const { largest, movement } = cause
  const total = largest.unpackedChange
  if (movement.figure === 'layerCount' || total * movement.change <= 0) return ''
  const parts = namedParts(cause, medium)
  const words = parts.length === 0 ? '' : partWords(parts, total)
  if (words === '' || movement.figure === 'unpackedBytes') return words
  return ` (${formatBytes(Math.abs(total))} unpacked${words})`
}

/** A part that is nearly all of it is all that need be said. */
function partWords([first, second]: readonly Part[], total: number): string {
  if (first === undefined) return ''
  const shares = [first, second].filter((part) => part !== undefined)
  const inside = shares.every(
    ({ bytes }) => bytes * total > 0 && Math.abs(bytes) <= Math.abs(total),
  )
  if (!inside) {
    return `: ${shares.map(({ name, bytes }) => `${name} ${formatByteChange(bytes)}`).join(', ')}`
  }
  if (first.bytes / total > 0.99) return `, all of it ${first.name}`
  const list = shares.map(({ name, bytes }) => `${name} ${formatBytes(Math.abs(bytes))}`)
  return `, of which ${list.join(' and ')}`
}

function namedParts(cause: ImageCause, medium: Medium): readonly Part[] {
  const { largest } = cause
  const total = Math.abs(largest.unpackedChange)
  const [first, second] = largest.inside.filter(
    ({ path, sizeChange }) => path !== '' && Math.abs(sizeChange) >= total / 5,
  )
  const found = behindPackage(cause)
  if (found !== null && found.bytes >= Math.abs(first?.sizeChange ?? 0) * 0.9) {
    return [
      {
        name: nameInstalled(found.package, medium),
        bytes: Math.sign(largest.unpackedChange) * found.bytes,
      },
    ]
  }
  if (first === undefined) return []
  const share = Math.abs(first.sizeChange) / total
  const parts = share >= 0.5 && share <= 1 ? [first] : [first, second]
  return parts.flatMap((part) =>
    part === undefined
      ? []
      : [{ name: medium.code(formatImagePath(part.path)), bytes: part.sizeChange }],
  )
}

interface FoundPackage {
  readonly package: PackageChange
  readonly bytes: number
}

/** The package that explains most of the change, unless another layer could have brought it as well. */
function behindPackage({ largest, comparison, groups }: ImageCause): FoundPackage | null {
  const total = largest.unpackedChange
  for (const row of comparison.packages.rows) {
    const bytes = Math.abs(row.sizeChange ?? 0)
    if (bytes < Math.abs(total) / 2) return null
    const fits = (row.sizeChange ?? 0) * total > 0 && bytes <= Math.abs(total)
    if (fits && !groups.some((group) => group !== largest && couldHold(group, { total, bytes }))) {
      return { package: row, bytes }
    }
  }
  return null
}

function couldHold(
  group: LayerGroup,
  { total, bytes }: { readonly total: number; readonly bytes: number },
): boolean {
  return group.unpackedChange * total > 0 && Math.abs(group.unpackedChange) >= bytes * 0.9
}

function nameInstalled({ name, headVersion, baseVersion }: PackageChange, medium: Medium): string {
  return `package ${medium.code(`${name} ${headVersion ?? baseVersion ?? ''}`)}`
}
