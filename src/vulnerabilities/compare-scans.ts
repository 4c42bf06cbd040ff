import { compareTexts } from '../image/path.js'
import { compareSeverities, type Vulnerability } from './vulnerability.js'

/** What one image has and the other has not, worst first. */
export interface VulnerabilityDelta {
  /** Of head. */
  readonly introduced: readonly Vulnerability[]
  /** Of base. */
  readonly fixed: readonly Vulnerability[]
  /** How many are in both. */
  readonly standing: number
}

/**
 * Compares the vulnerabilities of two images. One is the same on both sides when a package of the same type and name has
 * it, under the same id or an alias of it: neither another version nor another path makes it new. A package may be
 * there several times; each time counts. Swapping the sides swaps introduced and fixed.
 */
export function compareScans(
  base: readonly Vulnerability[],
  head: readonly Vulnerability[],
): VulnerabilityDelta {
  const groups = groupPackages(withoutRepeats(base), withoutRepeats(head))
  const deltas = groups.flatMap(splitByNames).map(matchGroup)
  return {
    introduced: deltas.flatMap(({ head: rest }) => rest).toSorted(byRank),
    fixed: deltas.flatMap(({ base: rest }) => rest).toSorted(byRank),
    standing: deltas.reduce((sum, { standing }) => sum + standing, 0),
  }
}

/** A total order: worst first, then by package, id, version and place. */
export function byRank(left: Vulnerability, right: Vulnerability): number {
  return (
    compareSeverities(left.severity, right.severity) ||
    compareTexts(left.packageName, right.packageName) ||
    compareTexts(left.id, right.id) ||
    byPlace(left, right)
  )
}

function byPlace(left: Vulnerability, right: Vulnerability): number {
  return (
    compareTexts(left.version, right.version) ||
    compareTexts(left.path, right.path) ||
    compareTexts(left.packageType, right.packageType) ||
    compareTexts(left.id, right.id) ||
    compareTexts(left.layer ?? '', right.layer ?? '') ||
    compareSeverities(left.severity, right.severity) ||
    compareLists(left.fixedIn, right.fixedIn) ||
    compareLists(left.aliases, right.aliases)
  )
}

/** One vulnerability of many packages has one list, which is not looked through. */
function compareLists(left: readonly string[], right: readonly string[]): number {
  if (left === right) return 0
  const at = left.findIndex((text, index) => text !== right[index])
  return at < 0 ? left.length - right.length : compareTexts(left[at] ?? '', right[at] ?? '')
}

interface Group {
  readonly base: readonly Vulnerability[]
  readonly head: readonly Vulnerability[]
}

/** Scanners name a package once for each list that it is on. */
function withoutRepeats(list: readonly Vulnerability[]): readonly Vulnerability[] {
  const seen = new Map<string, Vulnerability>()
  for (const one of list.toSorted(byRank)) {
    const { id, packageType, packageName, version, path } = one
    const key = JSON.stringify([id, packageType, packageName, version, path])
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

function groupPackages(
  base: readonly Vulnerability[],
  head: readonly Vulnerability[],
): readonly Group[] {
  const groups = new Map<string, { base: Vulnerability[]; head: Vulnerability[] }>()
  const groupOf = ({ packageType, packageName }: Vulnerability) => {
    const key = JSON.stringify([packageType, packageName])
    const group = groups.get(key) ?? { base: [], head: [] }
    groups.set(key, group)
    return group
  }
  for (const one of base) groupOf(one).base.push(one)
  for (const one of head) groupOf(one).head.push(one)
  return [...groups.values()]
}

/** Parts a package's vulnerabilities into those that share a name, directly or through others. */
function splitByNames({ base, head }: Group): readonly Group[] {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    for (let at = name; ;) {
      const up = parents.get(at)
      if (up === undefined) return at
      const above = parents.get(up)
      if (above === undefined) return up
      // Each walk halves the way for those that follow.
      parents.set(at, above)
      at = above
    }
  }
  for (const { id, aliases } of [...base, ...head]) {
    for (const alias of aliases) {
      const [left, right] = [rootOf(id), rootOf(alias)]
      if (left !== right) parents.set(left, right)
    }
  }
  const parts = new Map<string, { base: Vulnerability[]; head: Vulnerability[] }>()
  const partOf = ({ id }: Vulnerability) => {
    const root = rootOf(id)
    const part = parts.get(root) ?? { base: [], head: [] }
    parts.set(root, part)
    return part
  }
  for (const one of base) partOf(one).base.push(one)
  for (const one of head) partOf(one).head.push(one)
  return [...parts.values()]
}

interface Matched extends Group {
  readonly standing: number
}

/** Pairs what is alike: in place and version, then in place, then in version, then the rest in order. */
function matchGroup(group: Group): Matched {
  const keys: readonly ((one: Vulnerability) => string)[] = [
    ({ path, version }) => JSON.stringify([path, version]),
    ({ path }) => path,
    ({ version }) => version,
    () => '',
  ]
  return keys.reduce<Matched>(
    ({ base, head, standing }, keyOf) => {
      const left = pair({ base, head }, keyOf)
      return { ...left, standing: standing + base.length - left.base.length }
    },
    { base: group.base.toSorted(byPlace), head: group.head.toSorted(byPlace), standing: 0 },
  )
}

/** What is left of both sides when as many of each key are taken away as the shorter has. */
function pair({ base, head }: Group, keyOf: (one: Vulnerability) => string): Group {
  const count = (list: readonly Vulnerability[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
    return counts
  }
  const [inBase, inHead] = [count(base), count(head)]
  const rest = (list: readonly Vulnerability[], others: ReadonlyMap<string, number>) => {
    const seen = new Map<string, number>()
    return list.filter((one) => {
      const place = seen.get(keyOf(one)) ?? 0
      seen.set(keyOf(one), place + 1)
      return place >= (others.get(keyOf(one)) ?? 0)
    })
  }
  return { base: rest(base, inHead), head: rest(head, inBase) }
}
