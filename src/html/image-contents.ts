import { deflateRawSync } from 'node:zlib'

import type { AnalysedImage } from '../analysis/contents.js'
import type { InstalledPackage } from '../analysis/packages/package-model.js'
import type { WastedFile } from '../analysis/waste.js'
import { comparePackages, type PackageChange } from '../compare/packages.js'
import { overlayTrees } from '../compare/tree.js'
import { wasteManners } from '../report/waste-groups.js'
import {
  placeMarks,
  separator,
  type ContentColumns,
  type PackageColumns,
  type TreeColumns,
  type WasteColumns,
} from './columns.js'

/** What both sides of an image hold; null for a side that was not measured. */
export interface ImagePair {
  readonly base: AnalysedImage | null
  readonly head: AnalysedImage | null
}

/** An image's contents as a text that can stand in a page: columns as JSON, deflated (RFC 1951), in base64. */
export type PackedContents = string & { readonly packedContents: unique symbol }

/** A list that nobody reads to its end need not be whole. */
const longestWaste = 10_000

/**
 * Packs all that the page shows of an image's contents; the JSON report has only excerpts. Linear in the number of
 * files, sorting aside; 200,000 files make about 2 MB.
 */
export function packContents(pair: ImagePair): PackedContents {
  const json = JSON.stringify(columnsOf(pair))
  return deflateRawSync(json, { level: 6 }).toString('base64') as PackedContents
}

/** The columns before they are packed. */
export function columnsOf({ base, head }: ImagePair): ContentColumns {
  return {
    tree: treeColumns(base, head),
    packages: packageColumns(base, head),
    waste: wasteColumns(head?.waste.files ?? []),
  }
}

function treeColumns(base: AnalysedImage | null, head: AnalysedImage | null): TreeColumns {
  const names: string[] = []
  const columns = {
    depths: [] as number[],
    kinds: [] as string[],
    headBytes: [] as number[],
    changes: [] as number[],
    layers: [] as number[],
  }
  for (const place of overlayTrees(base?.files ?? null, head?.files ?? null)) {
    names.push(place.name)
    columns.depths.push(place.depth)
    columns.kinds.push(placeMarks[place.kind])
    columns.headBytes.push(place.headBytes)
    columns.changes.push(place.headBytes - place.baseBytes)
    columns.layers.push(place.layer ?? -1)
  }
  return { names: names.join('/'), ...columns, kinds: columns.kinds.join('') }
}

interface PackageRow {
  readonly type: InstalledPackage['type']
  readonly name: string
  readonly kind: PackageColumns['kinds'][number]
  readonly baseVersion: string
  readonly headVersion: string
  readonly headBytes: number | null
  readonly change: number | null
}

function packageColumns(base: AnalysedImage | null, head: AnalysedImage | null): PackageColumns {
  const changes = base && head ? comparePackages(base.packages, head.packages) : []
  const rows = [
    ...matchPackages(head?.packages.packages ?? [], changes),
    ...changes.filter(({ kind }) => kind === 'removed').map(removedRow),
  ]
  const texts = (pick: (row: PackageRow) => string): string => rows.map(pick).join(separator)
  return {
    types: rows.map(({ type }) => type),
    names: texts(({ name }) => name),
    kinds: rows.map(({ kind }) => kind),
    baseVersions: texts(({ baseVersion }) => baseVersion),
    headVersions: texts(({ headVersion }) => headVersion),
    headBytes: rows.map(({ headBytes }) => headBytes),
    changes: rows.map(({ change }) => change),
  }
}

/** Each change belongs to one installed package, even where a version is installed several times. */
function matchPackages(
  packages: readonly InstalledPackage[],
  changes: readonly PackageChange[],
): readonly PackageRow[] {
  const waiting = new Map<string, PackageChange[]>()
  for (const change of changes) {
    const key = keyOf(change.type, change.name, change.headVersion)
    waiting.set(key, [...(waiting.get(key) ?? []), change])
  }
  return packages.map(({ type, name, version, sizeBytes }) => {
    const change = waiting.get(keyOf(type, name, version))?.shift()
    return {
      ...{ type, name },
      kind: change?.kind ?? 'same',
      baseVersion: change ? (change.baseVersion ?? '') : version,
      headVersion: version,
      headBytes: sizeBytes,
      change: change ? change.sizeChange : 0,
    }
  })
}

function removedRow({ type, name, kind, baseVersion, sizeChange }: PackageChange): PackageRow {
  const versions = { baseVersion: baseVersion ?? '', headVersion: '' }
  return { type, name, kind, ...versions, headBytes: null, change: sizeChange }
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts)
}

function wasteColumns(files: readonly WastedFile[]): WasteColumns {
  const shown = files.slice(0, longestWaste)
  return {
    paths: shown.map(({ path }) => path).join(separator),
    sizes: shown.map(({ sizeBytes }) => sizeBytes),
    addedBy: shown.map(({ addedBy }) => addedBy),
    hiddenBy: shown.map(({ hiddenBy }) => hiddenBy),
    manners: shown.map(({ reason }) => wasteManners[reason]),
    total: files.length,
  }
}
