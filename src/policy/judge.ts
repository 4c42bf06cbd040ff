import type { Comparison } from '../compare/comparison.js'
import type { ImageSize } from '../image/image.js'
import { severities, type Finding, type Severity } from '../lint/finding.js'
import type { GrowthLimit, Measure, Policy } from './limits.js'
import type { Check, Status, Verdict } from './verdict.js'
import { checkVulnerabilities, type VulnerabilityEvidence } from './vulnerability-limit.js'

/** What is judged: the facts of one image. */
export interface Evidence extends VulnerabilityEvidence {
  /** Null when head was not measured. */
  readonly head: ImageSize | null
  /** Null when base was not measured. */
  readonly base: ImageSize | null
  readonly sizeChange: Comparison['sizeChange'] | null
  /** Unpacked bytes; null when head was not measured. */
  readonly wastedBytes: number | null
  /** Null when there was nothing to compare. */
  readonly wasteChange: number | null
  /** Why head has no image; null when it has one. */
  readonly headProblem: string | null
  /** Why there is nothing to compare with; null when there is. */
  readonly baseProblem: string | null
  readonly findings: readonly Finding[]
}

/**
 * Judges one image by every limit that is set; no check stops another from being made.
 * A limit is kept when the actual equals it. What could not be measured is skipped, never taken for zero.
 */
export function judge(evidence: Evidence, policy: Policy): Verdict {
  const checks = [
    checkBuild(evidence),
    checkSize(evidence, policy),
    checkIncrease(evidence, policy),
    checkLayers(evidence, policy),
    checkLayerIncrease(evidence, policy),
    checkWaste(evidence, policy),
    checkWasteIncrease(evidence, policy),
    checkVulnerabilities(evidence, policy.maxNewVulnerabilities),
    checkFindings(evidence, policy),
  ].filter((check) => check !== null)
  return { status: worst(checks.map((check) => check.status)), checks }
}

/** The status that stands for several: a failure outweighs a warning, a warning a pass, a pass a skip. */
export function worst(statuses: readonly Status[]): Status {
  const order: readonly Status[] = ['fail', 'warn', 'pass', 'skip']
  return order.find((status) => statuses.includes(status)) ?? 'skip'
}

function checkBuild({ headProblem }: Evidence): Check {
  return {
    id: 'build',
    status: headProblem === null ? 'pass' : 'fail',
    actual: null,
    limit: null,
    reason: headProblem ?? 'The image builds.',
  }
}

function checkSize({ head, headProblem }: Evidence, { maxSize }: Policy): Check | null {
  if (maxSize === null) return null
  const limit = maxSize.text
  if (head === null) return skipped('max-size', limit, headProblem)
  const value = pick(head, maxSize.measure)
  return {
    id: 'max-size',
    status: value > maxSize.bytes ? 'fail' : 'pass',
    actual: { value, unit: 'bytes' },
    limit,
    reason: `The ${maxSize.measure} size is ${value > maxSize.bytes ? 'over' : 'within'} the limit.`,
  }
}

function checkIncrease(evidence: Evidence, { maxIncrease }: Policy): Check | null {
  if (maxIncrease === null) return null
  const limit = maxIncrease.text
  const { base, sizeChange } = evidence
  if (base === null || sizeChange === null)
    return skipped('max-increase', limit, whyNotCompared(evidence))
  const value = pick(sizeChange, maxIncrease.measure)
  const isOver = exceeds(value, pick(base, maxIncrease.measure), maxIncrease)
  return {
    id: 'max-increase',
    status: isOver ? 'fail' : 'pass',
    actual: { value, unit: 'bytes' },
    limit,
    reason: `The growth in ${maxIncrease.measure} size is ${isOver ? 'over' : 'within'} the limit.`,
  }
}

function checkLayers({ head, headProblem }: Evidence, { maxLayers }: Policy): Check | null {
  if (maxLayers === null) return null
  const limit = String(maxLayers)
  if (head === null) return skipped('max-layers', limit, headProblem)
  const isOver = head.layerCount > maxLayers
  return {
    id: 'max-layers',
    status: isOver ? 'fail' : 'pass',
    actual: { value: head.layerCount, unit: 'layers' },
    limit,
    reason: `The number of layers is ${isOver ? 'over' : 'within'} the limit.`,
  }
}

function checkLayerIncrease(evidence: Evidence, { maxLayerIncrease }: Policy): Check | null {
  if (maxLayerIncrease === null) return null
  const limit = String(maxLayerIncrease)
  const { sizeChange } = evidence
  if (sizeChange === null) return skipped('max-layer-increase', limit, whyNotCompared(evidence))
  const isOver = sizeChange.layerCount > maxLayerIncrease
  return {
    id: 'max-layer-increase',
    status: isOver ? 'fail' : 'pass',
    actual: { value: sizeChange.layerCount, unit: 'layers' },
    limit,
    reason: `The number of added layers is ${isOver ? 'over' : 'within'} the limit.`,
  }
}

function checkWaste(
  { head, headProblem, wastedBytes }: Evidence,
  { maxWaste }: Policy,
): Check | null {
  if (maxWaste === null) return null
  const limit = maxWaste.text
  if (head === null || wastedBytes === null) return skipped('max-waste', limit, headProblem)
  const isOver = exceeds(wastedBytes, head.unpackedBytes, maxWaste)
  return {
    id: 'max-waste',
    status: isOver ? 'fail' : 'pass',
    actual: { value: wastedBytes, unit: 'bytes' },
    limit,
    reason: `The waste is ${isOver ? 'over' : 'within'} the limit.`,
  }
}

function checkWasteIncrease(evidence: Evidence, { maxWasteIncrease }: Policy): Check | null {
  if (maxWasteIncrease === null) return null
  const limit = maxWasteIncrease.text
  const { wasteChange } = evidence
  if (wasteChange === null) return skipped('max-waste-increase', limit, whyNotCompared(evidence))
  const isOver = wasteChange > maxWasteIncrease.bytes
  return {
    id: 'max-waste-increase',
    status: isOver ? 'fail' : 'pass',
    actual: { value: wasteChange, unit: 'bytes' },
    limit,
    reason: `The added waste is ${isOver ? 'over' : 'within'} the limit.`,
  }
}

/**
 * With the scope `new`, findings that base has too do not count: they are not this pull request's doing. Without a base
 * to compare with, all are.
 */
function checkFindings({ findings }: Evidence, { lintThreshold, lintScope }: Policy): Check | null {
  if (lintThreshold === 'never') return null
  const counted = findings.filter(({ introduced }) => lintScope === 'all' || introduced !== false)
  const failing = counted.filter((finding) => isAtLeast(finding.severity, lintThreshold))
  const notable = counted.filter((finding) => isAtLeast(finding.severity, 'warning'))
  const status = failing.length > 0 ? 'fail' : notable.length > 0 ? 'warn' : 'pass'
  const [many, one] =
    lintScope === 'all' ? ['Findings', 'finding'] : ['New findings', 'new finding']
  return {
    id: 'lint-threshold',
    status,
    actual: { value: failing.length, unit: 'findings' },
    limit: lintThreshold,
    reason: {
      fail: `${many} of severity ${lintThreshold} or above.`,
      warn: `${many}, all below severity ${lintThreshold}.`,
      pass: `No ${one} of severity ${lintThreshold} or above.`,
    }[status],
  }
}

function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

/** Growth fails only when every part of the limit is exceeded; any growth from an empty base exceeds a percentage. */
function exceeds(
  growth: number,
  base: number,
  limit: Pick<GrowthLimit, 'percent' | 'bytes'>,
): boolean {
  if (growth <= 0) return false
  // Compared by products, so that a growth of exactly the limit is never lost to rounding.
  const overPercent = limit.percent === null || growth * 100 > base * limit.percent
  const overBytes = limit.bytes === null || growth > limit.bytes
  return overPercent && overBytes
}

function pick(size: ImageSize, measure: Measure): number {
  return measure === 'compressed' ? size.compressedBytes : size.unpackedBytes
}

function whyNotCompared({ headProblem, baseProblem }: Evidence): string | null {
  return headProblem ?? baseProblem
}

function skipped(id: Check['id'], limit: string, why: string | null): Check {
  return { id, status: 'skip', actual: null, limit, reason: why ?? 'Not measured.' }
}
