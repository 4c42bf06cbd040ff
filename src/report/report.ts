import type { Advice } from '../advice/advice.js'
import type { Hint } from '../advice/hint.js'
import type { OriginSource } from '../analysis/origin-model.js'
import type { ImageContents } from '../analysis/contents.js'
import type { MeasuredLayer } from '../compare/comparison.js'
import type { ExplainedComparison } from '../compare/explain.js'
import type { Digest } from '../image/digest.js'
import type { ImageSize } from '../image/image.js'
import type { Finding } from '../lint/finding.js'
import type { Override } from '../policy/override.js'
import type { Status, Verdict } from '../policy/verdict.js'
import type { Proof } from '../proof/proof.js'
import type { VulnerabilityComparison } from '../vulnerabilities/changed-vulnerabilities.js'

/** The report's format version; it changes when a field is removed or changes meaning. */
export const reportVersion = 1

/** The report's JSON Schema, `docs/report-schema.json` of the release series that writes this version. */
export const reportSchema =
  'https://raw.githubusercontent.com/dockweigh/dockweigh/v0/docs/report-schema.json'

/** How a build went: figures from BuildKit's own progress. */
export interface BuildSummary {
  readonly durationMs: number
  /** Dockerfile steps run and steps taken from the cache. */
  readonly stepsBuilt: number
  readonly stepsCached: number
  /** What became of the build cache, in words a reader can use. */
  readonly cache: 'imported' | 'not-used' | 'failed'
}

/** An image that was weighed. */
export interface MeasuredSide {
  readonly state: 'measured'
  /** Null for an image that was read from a file. */
  readonly commit: string | null
  readonly digest: Digest
  readonly platform: string
  readonly size: ImageSize
  readonly layers: readonly MeasuredLayer[]
  readonly originSource: OriginSource
  readonly contents: ImageContents
  /** Null for an image that was read from a file. */
  readonly build: BuildSummary | null
  /** The earlier run that measured it, when this one did not build it. */
  readonly recorded: RecordedRun | null
}

/** When an earlier run measured an image. */
export interface RecordedRun {
  /** ISO 8601, UTC. */
  readonly at: string
  /** How long that was before this run. */
  readonly ageMs: number
}

/** Why a side has no figures; never counted as zero. */
export type MissingReason =
  'no-commit' | 'no-dockerfile' | 'build-failed' | 'not-built' | 'other-platform'

/** A side without an image. */
export interface MissingSide {
  readonly state: 'missing'
  readonly commit: string | null
  readonly reason: MissingReason
  readonly message: string
  /** The last lines of the build's log, for `build-failed`. */
  readonly log: readonly string[]
}

export type Side = MeasuredSide | MissingSide

/** The recipe that was weighed. Paths are relative to the repository, POSIX. */
export interface ImageSubject {
  /** Shown when there are several images. */
  readonly name: string
  readonly dockerfile: string
  readonly context: string
  readonly target: string | null
}

/** Everything known about one image of the pull request. */
export interface ImageReport {
  readonly subject: ImageSubject
  readonly verdict: Verdict
  readonly head: Side
  readonly base: Side
  /** Null unless both sides were measured. */
  readonly comparison: ExplainedComparison | null
  readonly findings: readonly Finding[]
  /** Findings of base that head no longer has. */
  readonly findingsFixed: number
  /** What could go from head's image, secrets first, then the heaviest. */
  readonly advice: readonly Advice[]
  /** What else could be better; absent where nothing is known to be. */
  readonly hints?: readonly Hint[]
  /** What building it with fixes has shown; absent when nobody asked, or there was nothing to try. */
  readonly proof?: Proof
  /** What became of known vulnerabilities; absent when nobody asked. */
  readonly vulnerabilities?: VulnerabilityComparison
}

/** What was compared, and why that base. */
export interface RunSubject {
  readonly event: string
  readonly repository: string
  readonly pullRequest: number | null
  /** Null for an image that was read from a file. */
  readonly headCommit: string | null
  /** The commit a reader knows head by: the pull request's head, not the merge commit. */
  readonly headShown: string | null
  readonly baseCommit: string | null
  /** Completes the sentence “Compared with …”: which base, and why it. */
  readonly baseWhy: string
  readonly serverUrl: string
  readonly runUrl: string | null
}

/** A stage that could not do all of its work; the report says so instead of guessing. */
export interface Note {
  readonly stage: 'sources' | 'build' | 'image' | 'analysis' | 'lint' | 'delivery'
  readonly message: string
}

/** The whole result of a run: the JSON report, and the only source of every rendered text. */
export interface Report {
  readonly $schema: string
  readonly version: typeof reportVersion
  readonly tool: { readonly name: 'dockweigh'; readonly version: string }
  readonly subject: RunSubject
  readonly status: Status
  readonly reportOnly: boolean
  /** Set when a label let failed checks pass. */
  readonly override?: Override
  readonly images: readonly ImageReport[]
  readonly notes: readonly Note[]
}
