import type { FileSystem } from '../image/filesystem.js'
import type { ImageSettings, ImageSize } from '../image/image.js'
import type { Layer } from '../image/layer.js'
import { findLeftovers, type Leftover } from './leftovers.js'
import { sumSizes, type MeasuredImage } from './measure.js'
import type { PackageInventory, PackageType, UnreadDatabase } from './packages/package-model.js'
import { readPackages } from './packages/read-packages.js'
import { findWaste, type Waste, type WastedFile, type WasteGroup } from './waste.js'
import {
  distinctFiles,
  findDuplicates,
  largestFiles,
  weighDirectories,
  type DirectoryWeight,
  type DistinctFile,
  type DuplicateGroup,
  type FileWeight,
} from './weight.js'

/** The first rows of a list that may be long, and how many rows it has in all. */
export interface Excerpt<T> {
  readonly rows: readonly T[]
  readonly total: number
}

/** A directory of the tree without what is in it. */
export type DirectorySize = Omit<DirectoryWeight, 'directories'>

/** What is in an image, as far as a report shows it. Sizes are unpacked bytes unless said otherwise. */
export interface ImageContents {
  /** What a container sees. */
  readonly visibleBytes: number
  readonly fileCount: number
  /** The part that comes from the base image; zeros when that is not known. */
  readonly baseImage: ImageSize
  readonly wastedBytes: number
  /** 1 − wasted bytes ÷ unpacked bytes. */
  readonly efficiency: number
  readonly wastedFiles: Excerpt<WastedFile>
  /** All wasted files by the layers that carry and hide them; they add up to `wastedBytes`. */
  readonly wasteGroups: readonly WasteGroup[]
  /** Directories that hold the most, none of them inside another. */
  readonly directories: readonly DirectorySize[]
  readonly largestFiles: readonly FileWeight[]
  readonly duplicates: Excerpt<DuplicateGroup>
  readonly duplicateBytes: number
  readonly leftovers: readonly Leftover[]
  readonly packageCounts: Readonly<Partial<Record<PackageType, number>>>
  readonly unreadPackages: readonly UnreadDatabase[]
}

/** An image that was looked into: what a report shows of it, and what a comparison needs. */
export interface AnalysedImage extends MeasuredImage {
  readonly settings: ImageSettings
  readonly files: FileSystem
  readonly waste: Waste
  readonly packages: PackageInventory
  readonly contents: ImageContents
}

/** What is in an image, whatever its layers come from. */
export interface Insides extends Pick<AnalysedImage, 'files' | 'waste' | 'packages'> {
  readonly contents: Omit<ImageContents, 'baseImage'>
}

/** Looks into layers, oldest first. */
export type Look = (layers: readonly Layer[]) => Insides

const longestExcerpt = 100
const shownFiles = 20
const shownDirectories = 12

export interface Analysis {
  readonly layers: readonly Layer[]
  readonly settings: ImageSettings
  readonly look?: Look
}

/** Looks into a measured image; see `lookInside`. */
export function analyseImage(
  measured: MeasuredImage,
  { layers, settings, look = lookInside }: Analysis,
): AnalysedImage {
  const { contents, ...insides } = look(layers)
  const fromBase = measured.layers.filter(({ origin }) => origin.kind === 'base-image')
  return {
    ...measured,
    settings,
    ...insides,
    contents: { ...contents, baseImage: sumSizes(fromBase) },
  }
}

/** Finds merged files, waste, weight, leftovers and packages. The layers must have been read with `packageFiles`. */
export function lookInside(layers: readonly Layer[]): Insides {
  const { files, waste } = findWaste(layers)
  const distinct = [...distinctFiles(files)]
  const root = weighDirectories(files, distinct)
  const packages = readPackages(files, root)
  const contents = describeContents({ files, waste, packages, distinct, root })
  return { files, waste, packages, contents }
}

/** Images that are weighed at the same time have no more sides. */
const mostRemembered = 4

/** A look with a memory. */
export interface RememberingLook {
  readonly look: Look
  /** Gives the memory of what was looked into free. */
  readonly forget: () => void
}

/** A look that remembers its last answers: layers that were looked into early are not looked into again. */
export function rememberLooks(look: Look = lookInside): RememberingLook {
  let known: readonly { readonly layers: readonly Layer[]; readonly insides: Insides }[] = []
  return {
    look: (layers) => {
      const found = known.find((one) => isSameList(one.layers, layers))
      if (found !== undefined) return found.insides
      const insides = look(layers)
      known = [...known, { layers, insides }].slice(-mostRemembered)
      return insides
    },
    forget: () => {
      known = []
    },
  }
}

function isSameList(one: readonly Layer[], other: readonly Layer[]): boolean {
  return one.length === other.length && one.every((layer, index) => layer === other[index])
}

/** The first rows of a list. */
export function excerptOf<T>(list: readonly T[], limit = longestExcerpt): Excerpt<T> {
  return { rows: list.slice(0, limit), total: list.length }
}

/** What has been found out of an image. */
interface Found extends Pick<AnalysedImage, 'files' | 'waste' | 'packages'> {
  /** Listed once, as everybody looks through it. */
  readonly distinct: readonly DistinctFile[]
  readonly root: DirectoryWeight
}

function describeContents({ files, waste, packages, distinct, root }: Found): Insides['contents'] {
  const duplicates = findDuplicates(files, distinct)
  return {
    visibleBytes: root.sizeBytes,
    fileCount: root.fileCount,
    wastedBytes: waste.wastedBytes,
    efficiency: waste.efficiency,
    wastedFiles: excerptOf(waste.files),
    wasteGroups: waste.groups,
    directories: heaviestDirectories(root),
    largestFiles: largestFiles(distinct, shownFiles),
    duplicates: excerptOf(duplicates.groups, shownFiles),
    duplicateBytes: duplicates.removableBytes,
    leftovers: findLeftovers(distinct),
    packageCounts: countByType(packages),
    unreadPackages: packages.unread,
  }
}

/** Opens the heaviest directory again and again, as long as what is in it explains most of it. */
function heaviestDirectories(root: DirectoryWeight): readonly DirectorySize[] {
  let open = heavyParts(root)
  for (;;) {
    const room = shownDirectories - open.length + 1
    const next = open.find((one) => isWorthOpening(one) && heavyParts(one).length <= room)
    if (next === undefined) break
    open = open.flatMap((one) => (one === next ? heavyParts(one) : [one])).toSorted(byWeight)
  }
  return open
    .filter(({ sizeBytes }) => sizeBytes > 0)
    .slice(0, shownDirectories)
    .map(({ path, sizeBytes, fileCount }) => ({ path, sizeBytes, fileCount }))
}

/** The directories inside that hold a hundredth of it or more: a system's root has many that hold next to nothing. */
function heavyParts({ directories, sizeBytes }: DirectoryWeight): readonly DirectoryWeight[] {
  return directories.filter((one) => one.sizeBytes >= Math.max(1, sizeBytes / 100))
}

function isWorthOpening(directory: DirectoryWeight): boolean {
  const inside = heavyParts(directory).reduce((sum, one) => sum + one.sizeBytes, 0)
  return inside > directory.sizeBytes * 0.8
}

function byWeight(left: DirectoryWeight, right: DirectoryWeight): number {
  return right.sizeBytes - left.sizeBytes || (left.path < right.path ? -1 : 1)
}

function countByType({ packages }: PackageInventory): ImageContents['packageCounts'] {
  const counts: Partial<Record<PackageType, number>> = {}
  for (const { type } of packages) counts[type] = (counts[type] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
