import type { PackageType } from '../analysis/packages/package-model.js'
import type { PlaceKind } from '../compare/tree.js'
import type { PackageChangeKind } from '../compare/packages.js'
import type { WasteManner } from '../report/waste-groups.js'

/**
 * The contents of one image as the page is given them: a list is kept in columns, one value a row, so that 200,000
 * rows are read at once. Texts of a column are joined: names by `/`, which none of them has, others by NUL.
 */
export interface ContentColumns {
  readonly tree: TreeColumns
  readonly packages: PackageColumns
  readonly waste: WasteColumns
}

/** Places in the order of `overlayTrees`, the root first. */
export interface TreeColumns {
  readonly names: string
  readonly depths: readonly number[]
  /** One of `placeMarks` a place. */
  readonly kinds: string
  readonly headBytes: readonly number[]
  /** Head minus base. */
  readonly changes: readonly number[]
  /** -1 for directories. */
  readonly layers: readonly number[]
}

/** Head's packages and those that are gone. */
export interface PackageColumns {
  readonly types: readonly PackageType[]
  readonly names: string
  readonly kinds: readonly (PackageChangeKind | 'same')[]
  /** Empty where there is none. */
  readonly baseVersions: string
  readonly headVersions: string
  /** Head's size, of what is gone null; null, too, when it is not known. */
  readonly headBytes: readonly (number | null)[]
  readonly changes: readonly (number | null)[]
}

/** Files that no container sees, the largest first. */
export interface WasteColumns {
  readonly paths: string
  readonly sizes: readonly number[]
  readonly addedBy: readonly number[]
  readonly hiddenBy: readonly number[]
  readonly manners: readonly WasteManner[]
  /** All there are; the columns may hold fewer. */
  readonly total: number
}

/** How a place's kind is written in a column: a character each. */
export const placeMarks: Readonly<Record<PlaceKind, string>> = {
  directory: '/',
  same: '=',
  added: '+',
  removed: '-',
  grown: '>',
  shrunk: '<',
  rewritten: '~',
  attributes: '@',
}

/** The kind that a mark stands for. */
export function kindOfMark(mark: string | undefined): PlaceKind {
  const kinds = Object.keys(placeMarks) as PlaceKind[]
  return kinds.find((kind) => placeMarks[kind] === mark) ?? 'same'
}

/** What parts the texts of a column. */
export const separator = '\0'
