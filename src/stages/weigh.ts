import { findSavings, type Saving } from '../advice/savings.js'
import type { AnalysedImage } from '../analysis/contents.js'
import type { BuildWarning } from '../build/warnings.js'
import type { TimedStep } from '../build/timed-steps.js'
import { findTouched } from '../analysis/touched.js'
import { explainImages, type ExplainedComparison } from '../compare/explain.js'
import type { PackedContents } from '../html/image-contents.js'
import type { Side } from '../report/report.js'
import type { Acquired } from './acquired.js'
import type { PackContents } from './pack-contents.js'
import type { Recipes } from './read-recipes.js'
import type { HeadStart } from './weigh-ahead.js'
import {
  refuseOtherPlatform,
  weighSide,
  type Measurement,
  type Scales,
  type Scannable,
  type Weighed,
} from './weigh-side.js'

export interface WeighRequest {
  readonly head: Acquired
  readonly base: Acquired
  readonly recipes: Recipes
  readonly target: string | null
  /** Null: the only one that an image has. */
  readonly platform: string | null
  /** Null when nobody wants the contents. */
  readonly pack: PackContents | null
  /** What was weighed while head was built. */
  readonly headStart?: HeadStart
}

/** What the scales say: both sides, and why they differ. */
export interface WeighedSides {
  readonly head: Side
  readonly base: Side
  /** Null unless both sides were measured. */
  readonly comparison: ExplainedComparison | null
  /** What could go from the images; nothing of a side that was not measured. */
  readonly savings: SideSavings
  /** What is in both images; null when nobody wants it, or head was not measured. */
  readonly contents: PackedContents | null
  /** What head's build warned of. */
  readonly warnings: readonly BuildWarning[]
  /** What head's build ran. */
  readonly steps: readonly TimedStep[]
  /** What was read of images that were built here. */
  readonly measurements: {
    readonly head: Measurement | null
    readonly base: Measurement | null
  }
  /** The images, as far as they are at hand. */
  readonly scannable: {
    readonly head: Scannable | null
    readonly base: Scannable | null
  }
}

/** What could go from either side's image. */
export interface SideSavings {
  readonly head: readonly Saving[]
  readonly base: readonly Saving[]
}

/** Weighs both images and compares them, or says why one has no figures. */
export async function weighSides(
  { head: acquiredHead, base: acquiredBase, recipes, headStart, ...request }: WeighRequest,
  means: Pick<Scales, 'layerCache' | 'look'>,
): Promise<WeighedSides> {
  const { target, platform, pack } = request
  const scales = { ...means, target, platform }
  const head = await weighSide(acquiredHead, scales)
  const weighedBase = isSameRecord(acquiredHead, acquiredBase)
    ? atCommit(head, acquiredBase.recorded.record.commit)
    : (weighedAhead(acquiredBase, headStart) ?? (await weighSide(acquiredBase, scales)))
  const base = refuseOtherPlatform(weighedBase, head)
  return {
    head: head.side,
    base: base.side,
    comparison: compare(base.image, head.image, recipes),
    savings: findSideSavings(base.image, head.image, headStart),
    contents: pack?.({ base: base.image, head: head.image }) ?? null,
    warnings: head.warnings,
    steps: head.steps,
    measurements: { head: head.measurement, base: base.measurement },
    scannable: { head: head.scannable, base: base.scannable },
  }
}

function weighedAhead(acquired: Acquired, headStart: HeadStart | undefined): Weighed | null {
  return acquired.kind === 'recorded' ? (headStart?.weighed(acquired.recorded) ?? null) : null
}

/** Looks through both images, or the one that there is. */
export function findSideSavings(
  base: AnalysedImage | null,
  head: AnalysedImage | null,
  headStart?: HeadStart,
): SideSavings {
  const find = (image: AnalysedImage): readonly Saving[] =>
    headStart?.savings(image) ?? findSavings(image)
  const found = head === null ? [] : find(head)
  if (base === null || base === head) return { head: found, base: base === null ? [] : found }
  return { head: found, base: find(base) }
}

type RecordedSide = Extract<Acquired, { kind: 'recorded' }>

function isSameRecord(head: Acquired, base: Acquired): base is RecordedSide {
  return (
    head.kind === 'recorded' &&
    base.kind === 'recorded' &&
    head.recorded.record === base.recorded.record
  )
}

function atCommit(weighed: Weighed, commit: string): Weighed {
  return { ...weighed, side: { ...weighed.side, commit } }
}

function compare(
  base: AnalysedImage | null,
  head: AnalysedImage | null,
  recipes: Recipes,
): ExplainedComparison | null {
  if (base === null || head === null) return null
  // Without both recipes nobody can say whether the pull request had a hand in a layer.
  if (recipes.head === null || recipes.base === null) return explainImages(base, head, () => null)
  const touched = findTouched({
    head: recipes.head.dockerfile,
    base: recipes.base.dockerfile,
    changedFiles: recipes.changedFiles,
  })
  return explainImages(base, head, (change) => (change.head ? touched(change.head.origin) : true))
}
