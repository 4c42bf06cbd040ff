import type { Origin } from '../analysis/origin-model.js'
import type {
  Comparison,
  LayerChange,
  LayerChangeKind,
  MeasuredLayer,
} from '../compare/comparison.js'

/** Layers that changed together: one instruction's layer, or all layers of the base image. */
export interface LayerGroup {
  readonly kind: Exclude<LayerChangeKind, 'same' | 'moved'>
  readonly baseOrigin: Origin | null
  readonly headOrigin: Origin | null
  readonly baseLayers: number
  readonly headLayers: number
  readonly compressedChange: number
  readonly unpackedChange: number
  /** The only row of the group, when there is one. */
  readonly row: LayerChange | null
}

/**
 * What changed, largest change first (either direction), then in the image's order. A base image is one group:
 * another base image replaces all of its layers, and no single one of them tells anything.
 */
export function changedGroups(comparison: Comparison): readonly LayerGroup[] {
  const rows = comparison.layers.filter(isChange)
  const own = rows.filter((row) => !isBaseImage(row)).map(groupRow)
  const groups = [...groupBaseImage(comparison, rows.filter(isBaseImage)), ...own]
  return groups.toSorted(
    (first, second) =>
      Math.abs(second.compressedChange) - Math.abs(first.compressedChange) ||
      Math.abs(second.unpackedChange) - Math.abs(first.unpackedChange),
  )
}

/** Rows whose layer is in both images; moved ones stand at another place. */
export function keptRows(comparison: Comparison): readonly LayerChange[] {
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

function isChange(row: LayerChange): boolean {
  return row.kind !== 'same' && row.kind !== 'moved'
}

function isBaseImage(row: LayerChange): boolean {
  return (row.head ?? row.base)?.origin.kind === 'base-image'
}

function groupRow(row: LayerChange): LayerGroup {
  return {
    kind: kindOf(row.base !== null, row.head !== null),
    baseOrigin: row.base?.origin ?? null,
    headOrigin: row.head?.origin ?? null,
    baseLayers: row.base === null ? 0 : 1,
    headLayers: row.head === null ? 0 : 1,
    compressedChange: row.compressedChange,
    unpackedChange: row.unpackedChange,
    row,
  }
}

function groupBaseImage(
  comparison: Comparison,
  rows: readonly LayerChange[],
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
