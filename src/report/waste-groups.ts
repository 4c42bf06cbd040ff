import type { Origin } from '../analysis/origin-model.js'
import type { WasteReason } from '../analysis/waste.js'
import { noiseFloor } from './noise.js'
import type { ImageReport, MeasuredSide } from './report.js'

/** How bytes came to be hidden, as far as it makes a difference to a reader. */
export type WasteManner = 'attributes-changed' | 'copied-again' | 'overwritten' | 'deleted'

/** Files that the same layer brought and the same layer hid in the same manner. */
export interface WasteGroup {
  readonly manner: WasteManner
  /** Layers of the same side: indices, oldest first. */
  readonly addedBy: number
  readonly hiddenBy: number
  readonly sizeBytes: number
  readonly fileCount: number
  /** The largest of them. */
  readonly path: string
}

/** The manner of each reason. */
export const wasteManners: Readonly<Record<WasteReason, WasteManner>> = {
  'attributes-changed': 'attributes-changed',
  'copied-again': 'copied-again',
  overwritten: 'overwritten',
  deleted: 'deleted',
  'deleted-with-directory': 'deleted',
  opaque: 'deleted',
}

/** A side's waste by the instructions that made it, largest first, then in the image's order. */
export function groupWaste({ contents }: MeasuredSide): readonly WasteGroup[] {
  const groups = new Map<string, WasteGroup>()
  for (const { path, sizeBytes, fileCount, addedBy, hiddenBy, reason } of contents.wasteGroups) {
    const manner = wasteManners[reason]
    const key = `${addedBy} ${hiddenBy} ${manner}`
    const known = groups.get(key) ?? { sizeBytes: 0, fileCount: 0, path }
    groups.set(key, {
      ...{ manner, addedBy, hiddenBy },
      path: known.path,
      sizeBytes: known.sizeBytes + sizeBytes,
      fileCount: known.fileCount + fileCount,
    })
  }
  return [...groups.values()].toSorted(
    (first, second) =>
      second.sizeBytes - first.sizeBytes ||
      first.hiddenBy - second.hiddenBy ||
      first.addedBy - second.addedBy ||
      (first.manner < second.manner ? -1 : 1),
  )
}

/** A package manager rewrites its database in every layer: what is below some times the noise is not worth a line. */
const worthSaying = 10

/** Waste of head that base does not have and that is worth a line; its bytes are what was added. Largest first. */
export function newWaste({ head, base, comparison }: ImageReport): readonly WasteGroup[] {
  if (head.state === 'missing' || base.state === 'missing' || comparison === null) return []
  const floor = noiseFloor(head.size.unpackedBytes) * worthSaying
  if (comparison.wasteChange < floor) return []
  const standing = new Map<string, number>()
  for (const group of groupWaste(base)) {
    const key = nameGroup(base, group)
    standing.set(key, (standing.get(key) ?? 0) + group.sizeBytes)
  }
  return groupWaste(head)
    .map((group) => subtract(group, standing.get(nameGroup(head, group)) ?? 0))
    .filter(({ sizeBytes }) => sizeBytes >= floor)
    .toSorted((first, second) => second.sizeBytes - first.sizeBytes)
}

function subtract(group: WasteGroup, sizeBytes: number): WasteGroup {
  return { ...group, sizeBytes: group.sizeBytes - sizeBytes }
}

/** Layers have other indices in the other image; their instructions are the same text. */
function nameGroup({ layers }: MeasuredSide, { addedBy, hiddenBy, manner }: WasteGroup): string {
  return JSON.stringify([manner, sign(layers[addedBy]?.origin), sign(layers[hiddenBy]?.origin)])
}

function sign(origin: Origin | undefined): readonly string[] {
  if (origin?.kind === 'instruction') return [origin.file, origin.stage, origin.text]
  return origin?.kind === 'base-image' ? [''] : []
}
