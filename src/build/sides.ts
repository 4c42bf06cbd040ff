import type { BuildConfig } from '../config.js'
import { failure } from '../errors.js'
import type { Digest } from '../image/digest.js'
import type { BuildEnd, Builder, BuilderChoice, LazyTree } from '../ports.js'
import { buildArguments, secretEnvironment, type BuildOutput } from './arguments.js'
import type { CachePlan } from './cache.js'
import { imageDigest } from './metadata.js'
import { describeEvent, holdLog, type HeldLog, type StepNames } from './log.js'
import {
  countSteps,
  failureTail,
  hasCacheError,
  isOwnFailure,
  isWaitingForCache,
} from './outcome.js'
import { explainFailure, type FailedStep } from './failed-step.js'
import { findOutsideCause } from './outside-causes.js'
import { readProgress, type Progress } from './progress.js'
import { timeSteps, type TimedStep } from './timed-steps.js'
import type { BuildWarning } from './warnings.js'

/** `fixed` is head with fixes: it is only ever weighed. */
export type SideName = 'head' | 'base' | 'fixed'

/** A side whose image is in the layout. */
export interface BuiltSide {
  readonly kind: 'built'
  readonly digest: Digest
  /** BuildKit's metadata file, untrusted. */
  readonly metadata: unknown
  readonly durationMs: number
  readonly stepsBuilt: number
  readonly stepsCached: number
  /** Instructions that were run, in order. */
  readonly steps: readonly TimedStep[]
  readonly cache: 'imported' | 'not-used' | 'failed'
  readonly warnings: readonly BuildWarning[]
}

/** A side that does not build. */
export interface FailedSide {
  readonly kind: 'failed'
  readonly message: string
  readonly log: readonly string[]
  /** The instruction that failed, and how, as the rest of a sentence; absent where it cannot be told. */
  readonly step?: FailedStep
}

export interface BuildPlan {
  readonly config: BuildConfig
  readonly choice: BuilderChoice
  readonly cache: CachePlan
  readonly layout: string
  /** Where metadata files may be written. */
  readonly folder: string
  /** Begins the names of files, so that images of one run do not share any. */
  readonly id: string
  /** What the image is called in the log; null: it is the only one. */
  readonly name: string | null
  /** Null when it is not built. */
  readonly head: BuildTree | null
  readonly base: BuildTree | null
  /** Settled when these builds may export and print, as other images' builds go before; null: at once. */
  readonly turn: Promise<void> | null
  readonly signal: AbortSignal
}

/** A tree to build, and the words for its steps. */
export interface BuildTree extends Pick<LazyTree, 'openFolder'> {
  readonly names: StepNames
}

/** What the orchestration needs of the outside. */
export interface BuildTools {
  readonly builder: Builder
  readonly now: () => number
  print(lines: readonly string[]): void
  chapter<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Called when a build is under way. */
  onBuilding?(): void
}

/**
 * Builds the sides that are to be built. The builds overlap, so that BuildKit runs a step they share once; the exports follow one
 * another, because two exports into one layout race. Base, and head where another image's exports go before, is built
 * without an export meanwhile, and exported from the builder's cache when its time has come.
 */
export async function buildSides(
  plan: BuildPlan,
  tools: BuildTools,
): Promise<{
  readonly head: BuiltSide | FailedSide | null
  readonly base: BuiltSide | FailedSide | null
}> {
  const stop = new AbortController()
  const signal = AbortSignal.any([plan.signal, stop.signal])
  const begin = (name: SideName, tree: BuildTree, isWarmed: boolean): BegunSide => {
    const log = holdLog((lines) => {
      tools.print(lines)
    })
    const side: SideBuild = { name, tree, log, plan, tools, signal }
    const warming = isWarmed && !plan.config.noCache ? warm(side) : null
    // Its failure is met where it is awaited, which may be never when head fails first.
    warming?.catch(() => undefined)
    return { side, warming }
  }
  const isWaiting = plan.turn !== null
  const begunBase = plan.base && begin('base', plan.base, isWaiting || plan.head !== null)
  const begunHead = plan.head && begin('head', plan.head, isWaiting)
  await plan.turn
  try {
    const head = begunHead && (await finish(begunHead, plan.cache.headTo))
    if (head?.kind === 'failed' || begunBase === null) return { head, base: null }
    return { head, base: await finish(begunBase, plan.cache.baseTo) }
  } finally {
    stop.abort()
    await begunBase?.warming?.catch(() => undefined)
  }
}

/** A side whose build may have been begun without an export. */
interface BegunSide {
  readonly side: SideBuild
  readonly warming: Promise<Warmed | FailedSide> | null
}

/** Exports a side. What it leaves in the cache it leaves only when it had to build something: the rest is there. */
function finish(
  { side, warming }: BegunSide,
  cacheTo: readonly string[],
): Promise<BuiltSide | FailedSide> {
  const { name, tools, plan } = side
  const title = plan.name === null ? `Build ${name}` : `Build ${name} of ${plan.name}`
  return tools.chapter(title, async () => {
    side.log.release()
    const warmed = await warming
    if (warmed?.kind === 'failed') return warmed
    const leavesCache = warmed === null || warmed.stepsBuilt > 0
    const exported = await exportSide(side, leavesCache ? cacheTo : [])
    return exported.kind === 'built' && warmed !== null ? addWarmUp(exported, warmed) : exported
  })
}

/** One side under way. */
export interface SideBuild {
  readonly name: SideName
  readonly tree: BuildTree
  readonly log: HeldLog
  readonly plan: BuildPlan
  readonly tools: BuildTools
  readonly signal: AbortSignal
}

interface Attempt {
  readonly end: BuildEnd
  readonly progress: Progress
  readonly durationMs: number
}

type Warmed = Pick<BuiltSide, 'durationMs' | 'stepsBuilt' | 'stepsCached' | 'steps' | 'cache'> & {
  readonly kind: 'warmed'
}

async function warm(side: SideBuild): Promise<Warmed | FailedSide> {
  const attempt = await attemptWithRetry(side, { kind: 'cache-only' }, [])
  const failed = failedSide(side, attempt)
  return failed ?? { kind: 'warmed', ...summarize(attempt, side.tree.names) }
}

/** Builds a side into the layout. */
export async function exportSide(
  side: SideBuild,
  cacheTo: readonly string[],
): Promise<BuiltSide | FailedSide> {
  const { plan } = side
  const kind = side.name === 'head' ? 'shipped' : 'layout'
  const attempt = await attemptWithRetry(side, { kind, folder: plan.layout }, cacheTo)
  const failed = failedSide(side, attempt)
  if (failed !== null) return failed
  const metadata = await side.tools.builder.readMetadata(metadataFile(side))
  const digest = imageDigest(metadata)
  if (digest === null) {
    throw failure('image-invalid', {
      what: 'The build metadata',
      detail: `no \`containerimage.digest\` for ${side.name}`,
    })
  }
  const warnings = attempt.progress.warnings()
  return { kind: 'built', digest, metadata, warnings, ...summarize(attempt, side.tree.names) }
}

/** A build that failed with a cache, for a reason that may be the cache's, is tried once more without it. */
async function attemptWithRetry(
  side: SideBuild,
  output: BuildOutput,
  cacheTo: readonly string[],
): Promise<Attempt & { readonly cacheFailed: boolean }> {
  const cache = { from: side.plan.cache.from, to: cacheTo }
  const first = await attemptBuild(side, output, cache)
  if (!deservesRetry(first, cache.from.length + cache.to.length)) {
    return { ...first, cacheFailed: hasCacheError(first.progress) }
  }
  const why =
    first.end.kind === 'cache-stalled' ? 'the cache service does not answer' : 'the build failed'
  side.log.write(`Building ${side.name} once more without the cache: ${why}.`)
  for (const line of failureTail(first.progress)) side.log.write(`  │ ${line}`)
  return { ...(await attemptBuild(side, output, { from: [], to: [] })), cacheFailed: true }
}

function deservesRetry(attempt: Attempt, cacheEntries: number): boolean {
  if (cacheEntries === 0) return false
  if (attempt.end.kind === 'cache-stalled') return true
  return attempt.end.kind === 'exited' && attempt.end.code !== 0 && !isOwnFailure(attempt.progress)
}

async function attemptBuild(
  side: SideBuild,
  output: BuildOutput,
  cache: { readonly from: readonly string[]; readonly to: readonly string[] },
): Promise<Attempt> {
  const { plan, tools } = side
  const folder = await side.tree.openFolder()
  const progress = readProgress()
  const startedMs = tools.now()
  const end = await tools.builder.build({
    arguments: buildArguments({
      config: plan.config,
      builder: plan.choice.name,
      output,
      metadataFile: metadataFile(side),
      cacheFrom: cache.from,
      cacheTo: cache.to,
    }),
    folder,
    environment: { ...secretEnvironment(plan.config), BUILDX_METADATA_PROVENANCE: 'max' },
    metadataFile: metadataFile(side),
    timeoutMs: plan.config.buildTimeoutMs,
    signal: side.signal,
    isCacheStalled: (idleMs) => idleMs > plan.config.cacheTimeoutMs && isWaitingForCache(progress),
    onStarted: () => tools.onBuilding?.(),
    onLine: (line) => {
      for (const event of progress.read(line)) {
        const text = describeEvent(event, side.tree.names)
        if (text !== null) side.log.write(text)
      }
    },
  })
  return { end, progress, durationMs: tools.now() - startedMs }
}

function failedSide(side: SideBuild, { end, progress }: Attempt): FailedSide | null {
  // A build that was stopped from outside says nothing about the image.
  side.plan.signal.throwIfAborted()
  if (end.kind === 'exited' && end.code === 0) return null
  if (end.kind === 'timed-out' || end.kind === 'cache-stalled') {
    const minutes = Math.round(side.plan.config.buildTimeoutMs / 60_000)
    const { message } = failure('build-timeout', { side: side.name, limit: `${minutes} min` })
    return { kind: 'failed', message, log: failureTail(progress) }
  }
  const outside = side.name === 'fixed' ? null : findOutsideCause(side.name, progress)
  if (outside !== null) throw outside
  return {
    kind: 'failed',
    ...explainFailure({ ...side, file: side.plan.config.file }, progress),
    log: failureTail(progress),
  }
}

function summarize(
  attempt: Attempt & { readonly cacheFailed: boolean },
  names: StepNames,
): Omit<Warmed, 'kind'> {
  const steps = countSteps(attempt.progress)
  const cache = attempt.cacheFailed ? 'failed' : steps.cached > 0 ? 'imported' : 'not-used'
  return {
    durationMs: attempt.durationMs,
    stepsBuilt: steps.built,
    stepsCached: steps.cached,
    steps: timeSteps(attempt.progress, names),
    cache,
  }
}

/** The export finds every step in the builder's cache; what the build really cost is what the warm-up did. */
function addWarmUp(exported: BuiltSide, warmed: Warmed): BuiltSide {
  const { stepsBuilt, stepsCached, steps, cache } = warmed
  const durationMs = exported.durationMs + warmed.durationMs
  return { ...exported, durationMs, stepsBuilt, stepsCached, steps, cache }
}

function metadataFile(side: SideBuild): string {
  return `${side.plan.folder}/${side.plan.id}${side.name}-metadata.json`
}
