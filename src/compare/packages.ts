import type {
  InstalledPackage,
  PackageInventory,
  PackageType,
} from '../analysis/packages/package-model.js'
import { compareTexts } from '../image/path.js'

/** What became of a package: `updated` has another version, `resized` the same version and another size. */
export type PackageChangeKind = 'added' | 'removed' | 'updated' | 'resized'

/** A package that differs between base and head. */
export interface PackageChange {
  readonly kind: PackageChangeKind
  readonly type: PackageType
  readonly name: string
  /** Null for added packages. */
  readonly baseVersion: string | null
  /** Null for removed packages. */
  readonly headVersion: string | null
  /** Head minus base; null when a size is not known. */
  readonly sizeChange: number | null
}

/**
 * Compares two package lists. A package may be installed several times: equal versions are matched first, then what is
 * left in order of versions; one-sided rests were added or removed. Types that are not wholly known on both sides are not
 * compared. Largest change first, then by type, name, version.
 */
export function comparePackages(
  base: PackageInventory,
  head: PackageInventory,
): readonly PackageChange[] {
  const groups = new Map<string, { base: InstalledPackage[]; head: InstalledPackage[] }>()
  const groupOf = ({ type, name }: InstalledPackage) => {
    const key = `${type} ${name}`
    const group = groups.get(key) ?? { base: [], head: [] }
    groups.set(key, group)
    return group
  }
  const unread = new Set([...base.unreadTypes, ...head.unreadTypes])
  const known = ({ packages }: PackageInventory): readonly InstalledPackage[] =>
    packages.filter(({ type }) => !unread.has(type))
  for (const one of known(base)) groupOf(one).base.push(one)
  for (const one of known(head)) groupOf(one).head.push(one)
  return [...groups.values()].flatMap(compareGroup).sort(byWeight)
}

function compareGroup(group: {
  readonly base: readonly InstalledPackage[]
  readonly head: readonly InstalledPackage[]
}): readonly PackageChange[] {
  const base = [...group.base]
  const rest: InstalledPackage[] = []
  const changes: PackageChange[] = []
  for (const one of group.head) {
    const at = base.findIndex(({ version }) => version === one.version)
    if (at === -1) {
      rest.push(one)
      continue
    }
    const [same] = base.splice(at, 1)
    if (same && same.sizeBytes !== one.sizeBytes)
      changes.push(change('resized', { base: same, head: one }))
  }
  rest.forEach((one, index) => {
    const before = base[index]
    changes.push(change(before ? 'updated' : 'added', { base: before ?? null, head: one }))
  })
  return [
    ...changes,
    ...base.slice(rest.length).map((one) => change('removed', { base: one, head: null })),
  ]
}

type Sides =
  | { readonly base: InstalledPackage | null; readonly head: InstalledPackage }
  | { readonly base: InstalledPackage; readonly head: null }

function change(kind: PackageChangeKind, { base, head }: Sides): PackageChange {
  const { type, name } = head ?? base
  return {
    kind,
    type,
    name,
    baseVersion: base?.version ?? null,
    headVersion: head?.version ?? null,
    sizeChange: difference(bytesOf(base), bytesOf(head)),
  }
}

/** A package that is not there takes up nothing; of one that is, the size may not be known. */
function bytesOf(one: InstalledPackage | null): number | null {
  return one === null ? 0 : one.sizeBytes
}

function difference(base: number | null, head: number | null): number | null {
  return base === null || head === null ? null : head - base
}

function byWeight(left: PackageChange, right: PackageChange): number {
  return (
    Math.abs(right.sizeChange ?? 0) - Math.abs(left.sizeChange ?? 0) ||
    compareTexts(left.type, right.type) ||
    compareTexts(left.name, right.name) ||
    compareTexts(left.headVersion ?? '', right.headVersion ?? '') ||
    compareTexts(left.baseVersion ?? '', right.baseVersion ?? '')
  )
}
