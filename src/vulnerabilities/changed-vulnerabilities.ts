import type { Excerpt } from '../analysis/contents.js'
import type { MeasuredLayer } from '../analysis/measure.js'
import type { ExplainedLayer } from '../compare/explain.js'
import type { Digest } from '../image/digest.js'
import { compareScans } from './compare-scans.js'
import {
  compareSeverities,
  vulnerabilitySeverities,
  type Scanner,
  type ScanReport,
  type Vulnerability,
  type VulnerabilitySeverity,
} from './vulnerability.js'

/** Who answers for a vulnerability that came or went: the pull request, nobody (drift), or it cannot be told. */
export type VulnerabilityCause = 'pull-request' | 'drift' | 'unknown'

/** A vulnerability that came or went. */
export interface VulnerabilityChange extends Omit<Vulnerability, 'layer'> {
  readonly cause: VulnerabilityCause
  /** Its layer's index, of head for one that came, of base for one that went; null when it is not known. */
  readonly layer: number | null
}

export type SeverityCounts = Readonly<Record<VulnerabilitySeverity, number>>

/** What became of an image's vulnerabilities, and which of them are listed. */
export interface ComparedVulnerabilities {
  readonly state: 'compared'
  /** Null when one scanner's report of both sides is not known: they have the same layers, and nothing was scanned. */
  readonly scanners: { readonly base: Scanner; readonly head: Scanner } | null
  /** The pull request's first, then the worst; those below the severity that is asked for are left out. */
  readonly introduced: Excerpt<VulnerabilityChange>
  readonly fixed: Excerpt<VulnerabilityChange>
  /** Of all, by severity. What nobody can be named for counts as the pull request's. */
  readonly counts: {
    readonly introduced: SeverityCounts
    readonly drifted: SeverityCounts
    readonly fixed: SeverityCounts
  }
  /** How many are in both images. */
  readonly standing: number
}

/** Why vulnerabilities were not compared; never counted as none. */
export interface UncomparedVulnerabilities {
  readonly state: 'missing'
  /** One sentence. */
  readonly message: string
  /** Whether base or head is missing anyway, which the report says of the images. */
  readonly isForImage: boolean
}

export type VulnerabilityComparison = ComparedVulnerabilities | UncomparedVulnerabilities

/** Which vulnerabilities are wanted. */
export interface VulnerabilityFilter {
  /** The weakest severity that is listed; those that nobody has judged are listed always. */
  readonly floor: VulnerabilitySeverity
  /** Whether those without a version that mends them are left out, of the counts, too. */
  readonly fixableOnly: boolean
}

/** The two images: their layers, oldest first, and how these were aligned. */
export interface ComparedLayers {
  readonly base: readonly MeasuredLayer[]
  readonly head: readonly MeasuredLayer[]
  readonly rows: readonly ExplainedLayer[]
}

const longestList = 200

/** Says which vulnerabilities came and went, and who answers for each. */
export function compareVulnerabilities(
  scans: { readonly base: ScanReport; readonly head: ScanReport },
  { layers, filter }: { readonly layers: ComparedLayers; readonly filter: VulnerabilityFilter },
): ComparedVulnerabilities {
  const delta = compareScans(scans.base.vulnerabilities, scans.head.vulnerabilities)
  const isWanted = ({ fixedIn }: Vulnerability): boolean =>
    !filter.fixableOnly || fixedIn.length > 0
  const attribute = (list: readonly Vulnerability[], side: 'base' | 'head') => {
    const placeOf = openPlaces({ side, layers })
    return list.filter(isWanted).map(({ layer, ...one }) => ({ ...one, ...placeOf(layer) }))
  }
  const introduced = attribute(delta.introduced, 'head')
  const fixed = attribute(delta.fixed, 'base')
  const drifted = introduced.filter(({ cause }) => cause === 'drift')
  const own = introduced.filter(({ cause }) => cause !== 'drift')
  const { floor } = filter
  return {
    state: 'compared',
    scanners: { base: scans.base.scanner, head: scans.head.scanner },
    introduced: listFrom([...own, ...drifted], floor),
    fixed: listFrom(fixed, floor),
    counts: {
      introduced: countSeverities(own),
      drifted: countSeverities(drifted),
      fixed: countSeverities(fixed),
    },
    standing: delta.standing,
  }
}

/** Of images that have the same layers. */
export const sameVulnerabilities: ComparedVulnerabilities = {
  state: 'compared',
  scanners: null,
  introduced: { rows: [], total: 0 },
  fixed: { rows: [], total: 0 },
  counts: {
    introduced: countSeverities([]),
    drifted: countSeverities([]),
    fixed: countSeverities([]),
  },
  standing: 0,
}

/** How many of them there are, of all severities. */
export function sumCounts(counts: SeverityCounts): number {
  return vulnerabilitySeverities.reduce((sum, severity) => sum + counts[severity], 0)
}

function countSeverities(list: readonly Pick<Vulnerability, 'severity'>[]): SeverityCounts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 }
  for (const { severity } of list) counts[severity] += 1
  return counts
}

function listFrom(
  list: readonly VulnerabilityChange[],
  floor: VulnerabilitySeverity,
): Excerpt<VulnerabilityChange> {
  const rows = list.filter(
    ({ severity }) => severity === 'unknown' || compareSeverities(severity, floor) <= 0,
  )
  return { rows: rows.slice(0, longestList), total: rows.length }
}

interface Attributed {
  readonly side: 'base' | 'head'
  readonly layers: ComparedLayers
}

type Attribution = Pick<VulnerabilityChange, 'cause' | 'layer'>

/** Says who answers for what a layer brought; a layer is looked at once. */
function openPlaces(attributed: Attributed): (named: Digest | null) => Attribution {
  const known = new Map<Digest | null, Attribution>()
  return (named) => {
    const place = known.get(named) ?? findPlace(named, attributed)
    known.set(named, place)
    return place
  }
}

function findPlace(named: Digest | null, { side, layers }: Attributed): Attribution {
  const index = layers[side].findIndex(({ diffId, digest }) => diffId === named || digest === named)
  const layer = named === null || index < 0 ? null : index
  return { cause: causeOf(layers[side][layer ?? -1] ?? null, { side, layers }), layer }
}

/** What cannot be laid at a layer's door is drift only where nothing else changed the image. */
function causeOf(layer: MeasuredLayer | null, { side, layers }: Attributed): VulnerabilityCause {
  const causes = layers.rows
    .filter(({ kind }) => kind !== 'same' && kind !== 'moved')
    .map((row) => [row, rowCause(row, layers)] as const)
  const own = causes.find(([row]) => layer !== null && row[side]?.diffId === layer.diffId)?.[1]
  if (own !== undefined && own !== 'unknown') return own
  const isAllDrift = causes.length > 0 && causes.every(([, cause]) => cause === 'drift')
  return isAllDrift ? 'drift' : 'unknown'
}

/** Another base image is the pull request's choice; another image of the same name is not. */
function rowCause(row: ExplainedLayer, layers: ComparedLayers): VulnerabilityCause {
  if (row.cause !== 'base-image') return row.cause
  const other = row.head === null ? layers.head : layers.base
  const origin = (row.head ?? row.base)?.origin
  const isSameName = other.some(
    (layer) =>
      layer.origin.kind === 'base-image' &&
      origin?.kind === 'base-image' &&
      layer.origin.reference === origin.reference,
  )
  return isSameName ? 'drift' : 'pull-request'
}
