import type { ImageContents } from '../../src/analysis/contents.js'
import type { Leftover } from '../../src/analysis/leftovers.js'
import { sumSizes, type MeasuredLayer } from '../../src/analysis/measure.js'
import type { Origin } from '../../src/analysis/origin-model.js'
import type { PackageType } from '../../src/analysis/packages/package-model.js'
import type { WastedFile, WasteReason } from '../../src/analysis/waste.js'
import type { DirectoryChange } from '../../src/compare/directories.js'
import type { ExplainedComparison } from '../../src/compare/explain.js'
import type { FileChange, FileChangeKind } from '../../src/compare/files.js'
import type { PackageChange } from '../../src/compare/packages.js'
import type { SettingChange, SettingName } from '../../src/compare/settings.js'

const MB = 1_000_000

function toBytes(megabytes: number): number {
  return Math.round(megabytes * MB)
}

/** What a story says of an image's inside; layers are named by their origins. */
export interface ContentsStory {
  readonly wasted?: readonly WastedStory[]
  readonly leftovers?: readonly LeftoverStory[]
  readonly directories?: ImageContents['directories']
  readonly largestFiles?: readonly { readonly path: string; readonly megabytes: number }[]
  readonly duplicates?: readonly {
    readonly paths: readonly string[]
    readonly megabytes: number
  }[]
  readonly packageCounts?: ImageContents['packageCounts']
  readonly unreadPackages?: ImageContents['unreadPackages']
}

/** Bytes that one instruction brought and another hid. */
export interface WastedStory {
  readonly path: string
  readonly megabytes: number
  readonly broughtBy: Origin
  readonly hiddenBy: Origin
  readonly reason: WasteReason
}

/** What an instruction left behind. */
export interface LeftoverStory {
  readonly path: string
  readonly what: string
  readonly megabytes: number
  readonly broughtBy: Origin
}

/** What a story says of two images' insides. */
export type ChangesStory = Partial<
  Pick<ExplainedComparison, 'directories' | 'fileCounts' | 'settings'>
> & {
  readonly files?: readonly FileChange[]
  readonly packages?: readonly PackageChange[]
}

/** A place whose bytes moved by so many megabytes. */
export function place(path: string, megabytes: number, fileCount = 1): DirectoryChange {
  const sizeChange = toBytes(megabytes)
  return { path, sizeChange, movedBytes: Math.abs(sizeChange), fileCount }
}

/** A file that came, went or changed; megabytes on base and head. */
export function file(
  path: string,
  kind: FileChangeKind,
  [base, head]: readonly [number, number],
): FileChange {
  const [baseBytes, headBytes] = [toBytes(base), toBytes(head)]
  return {
    path,
    kind,
    baseBytes,
    headBytes,
    sizeChange: headBytes - baseBytes,
    baseLayer: kind === 'added' ? null : 1,
    headLayer: kind === 'removed' ? null : 1,
  }
}

/** A package whose version moved; null where it is not installed. */
export function packageChange(
  [type, name]: readonly [PackageType, string],
  [base, head]: readonly [string | null, string | null],
  megabytes: number | null,
): PackageChange {
  const kind =
    base === null ? 'added' : head === null ? 'removed' : base === head ? 'resized' : 'updated'
  const sizeChange = megabytes === null ? null : toBytes(megabytes)
  return { kind, type, name, baseVersion: base, headVersion: head, sizeChange }
}

/** A setting that exists once; null where it is not set. */
export function setting(
  name: SettingName,
  [base, head]: readonly [string | null, string | null],
): SettingChange {
  const kind = base === null ? 'added' : head === null ? 'removed' : 'changed'
  return { setting: name, kind, key: '', base, head }
}

/** A variable, port, volume or label that came, went or changed. */
export function namedSetting(
  name: SettingName,
  key: string,
  kind: SettingChange['kind'],
): SettingChange {
  return { setting: name, kind, key, base: null, head: null }
}

/** The contents of an image of these layers. */
export function makeContents(
  layers: readonly MeasuredLayer[],
  story: ContentsStory = {},
): ImageContents {
  const { unpackedBytes } = sumSizes(layers)
  const wasted = (story.wasted ?? []).map((one) => makeWasted(layers, one))
  const wastedBytes = wasted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const duplicates = (story.duplicates ?? []).map(makeDuplicates)
  return {
    visibleBytes: unpackedBytes - wastedBytes,
    fileCount: 4200,
    baseImage: sumSizes(layers.filter(({ origin }) => origin.kind === 'base-image')),
    wastedBytes,
    efficiency: unpackedBytes === 0 ? 1 : 1 - wastedBytes / unpackedBytes,
    wastedFiles: { rows: wasted, total: wasted.length },
    wasteGroups: wasted.map((one) => ({ ...one, fileCount: 1 })),
    directories: story.directories ?? [],
    largestFiles: (story.largestFiles ?? []).map(({ path, megabytes }) => ({
      path,
      sizeBytes: toBytes(megabytes),
      layer: 0,
    })),
    duplicates: { rows: duplicates, total: duplicates.length },
    duplicateBytes: duplicates.reduce((sum, { removableBytes }) => sum + removableBytes, 0),
    leftovers: (story.leftovers ?? []).map((one) => makeLeftover(layers, one)),
    packageCounts: story.packageCounts ?? {},
    unreadPackages: story.unreadPackages ?? [],
  }
}

function makeWasted(layers: readonly MeasuredLayer[], story: WastedStory): WastedFile {
  return {
    path: story.path,
    sizeBytes: toBytes(story.megabytes),
    addedBy: layerOf(layers, story.broughtBy),
    hiddenBy: layerOf(layers, story.hiddenBy),
    reason: story.reason,
  }
}

function makeLeftover(layers: readonly MeasuredLayer[], story: LeftoverStory): Leftover {
  return {
    path: story.path,
    what: story.what,
    sizeBytes: toBytes(story.megabytes),
    fileCount: 12,
    layers: [layerOf(layers, story.broughtBy)],
  }
}

function makeDuplicates({
  paths,
  megabytes,
}: {
  readonly paths: readonly string[]
  readonly megabytes: number
}): ImageContents['duplicates']['rows'][number] {
  const sizeBytes = toBytes(megabytes)
  return {
    files: paths.map((path) => ({ path, sizeBytes, layer: 0 })),
    sizeBytes,
    removableBytes: sizeBytes * (paths.length - 1),
  }
}

function layerOf(layers: readonly MeasuredLayer[], origin: Origin): number {
  const wanted = JSON.stringify(origin)
  const index = layers.findIndex((layer) => JSON.stringify(layer.origin) === wanted)
  if (index === -1) throw new Error(`The story has no layer of ${wanted}.`)
  return index
}
