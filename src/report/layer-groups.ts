import type { Origin } from '../analysis/origin-model.js'
import type { Cause } from '../compare/attribution.js'
import type { LayerChangeKind, MeasuredLayer } from '../compare/comparison.js'
import type { DirectoryChange } from '../compare/directories.js'
import { findEditedRows, type EditedRows } from './edited-rows.js'
import type { ImageSize } from '../image/image.js'
import type { ExplainedComparison, ExplainedLayer } from '../compare/explain.js'

/**
 * Layers that changed together: one instruction's layer, before and after an edit where it has been `edited`, or all
 * layers of the base image.
 */
export interface LayerGroup {
  readonly kind: Exclude<LayerChangeKind, 'same' | 'moved'> | 'edited'
  readonly baseOrigin: Origin | null
  readonly headOrigin: Origin | null
  readonly baseLayers: number
  readonly headLayers: number
  readonly compressedChange: number
  readonly unpackedChange: number
  readonly cause: Cause
  /** Where in it most bytes moved, heaviest first. */
  readonly inside: readonly DirectoryChange[]
  /** The only row of the group, when there is one; head's of an edited instruction. */
  readonly row: ExplainedLayer | null
}

/**
 * What changed, largest change first (either direction), then in the image's order. A base image is one group:
 * another base image replaces all of its layers, and no single one of them tells anything.
 */
export function changedGroups(comparison: ExplainedComparison): readonly LayerGroup[] {
  const rows = comparison.layers.filter(isChange)
  const own = rows.filter((row) => !isBaseImage(row))
  const edited = findEditedRows(own)
  const single = own.filter(
    (row) => !edited.some((pair) => row === pair.removed || row === pair.added),
  )
  const groups = [
    ...groupBaseImage(comparison, rows.filter(isBaseImage)),
    ...[...edited.map(groupEdited), ...single.map(groupRow)].toSorted(
      (first, second) => placeOf(own, first) - placeOf(own, second),
    ),
  ]
  return groups.toSorted(
    (first, second) =>
      Math.abs(second.compressedChange) - Math.abs(first.compressedChange) ||
      Math.abs(second.unpackedChange) - Math.abs(first.unpackedChange),
  )
}

/** By how much a group moves a figure. */
export function changeOf(group: LayerGroup, figure: keyof ImageSize): number {
  if (figure === 'layerCount') return group.headLayers - group.baseLayers
  return figure === 'compressedBytes' ? group.compressedChange : group.unpackedChange
}

/** Rows whose layer is in both images; moved ones stand at another place. */
export function keptRows(comparison: ExplainedComparison): readonly ExplainedLayer[] {
  return comparison.layers.filter((row) => !isChange(row))
}

/** The origin as a reader of head finds it; base's when head has none. */
export function shownOrigin(group: LayerGroup): Origin {
  return group.headOrigin ?? group.baseOrigin ?? { kind: 'unknown' }
}

/** The base image that base was built on, when head is built on another one; else null. */
export function replacedReference({ baseOrigin, headOrigin }: LayerGroup): string | null {
  if (baseOrigin?.kind !== 'base-image' || headOrigin?.kind !== 'base-image') return null
  return baseOrigin.reference === headOrigin.reference ? null : baseOrigin.reference
}

function isChange(row: ExplainedLayer): boolean {
  return row.kind !== 'same' && row.kind !== 'moved'
}

function isBaseImage(row: ExplainedLayer): boolean {
  return (row.head ?? row.base)?.origin.kind === 'base-image'
}

function placeOf(rows: readonly ExplainedLayer[], { row }: LayerGroup): number {
  return row === null ? -1 : rows.indexOf(row)
}

function groupEdited({ removed, added }: EditedRows): LayerGroup {
  return {
    ...groupRow(added),
    kind: 'edited',
    baseOrigin: removed.base?.origin ?? null,
    baseLayers: 1,
    compressedChange: removed.compressedChange + added.compressedChange,
    unpackedChange: removed.unpackedChange + added.unpackedChange,
    inside: heaviestFirst([...removed.inside, ...added.inside]),
  }
}

function heaviestFirst(places: readonly DirectoryChange[]): readonly DirectoryChange[] {
  return places.toSorted((first, second) => second.movedBytes - first.movedBytes)
}

function groupRow(row: ExplainedLayer): LayerGroup {
  return {
    kind: kindOf(row.base !== null, row.head !== null),
    baseOrigin: row.base?.origin ?? null,
    headOrigin: row.head?.origin ?? null,
    baseLayers: row.base === null ? 0 : 1,
    headLayers: row.head === null ? 0 : 1,
    compressedChange: row.compressedChange,
    unpackedChange: row.unpackedChange,
    cause: row.cause,
    inside: row.inside,
    row,
  }
}

function groupBaseImage(
  comparison: ExplainedComparison,
  rows: readonly ExplainedLayer[],
): readonly LayerGroup[] {
  const [only, ...more] = rows
  if (only === undefined) return []
  const baseOrigin = baseImageOrigin(comparison.layers.flatMap((row) => row.base ?? []))
  const headOrigin = baseImageOrigin(comparison.layers.flatMap((row) => row.head ?? []))
  return [
    {
      kind: kindOf(baseOrigin !== null, headOrigin !== null),
      baseOrigin,
      headOrigin,
      baseLayers: rows.filter((row) => row.base !== null).length,
      headLayers: rows.filter((row) => row.head !== null).length,
      compressedChange: sum(rows.map((row) => row.compressedChange)),
      unpackedChange: sum(rows.map((row) => row.unpackedChange)),
      cause: 'base-image',
      inside: heaviestFirst(rows.flatMap((row) => row.inside)),
      row: more.length === 0 ? only : null,
    },
  ]
}

function baseImageOrigin(layers: readonly MeasuredLayer[]): Origin | null {
  return layers.find((layer) => layer.origin.kind === 'base-image')?.origin ?? null
}

function kindOf(inBase: boolean, inHead: boolean): LayerGroup['kind'] {
  if (inBase && inHead) return 'changed'
  return inHead ? 'added' : 'removed'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
