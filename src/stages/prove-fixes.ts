import { readPackages } from '../analysis/packages/read-packages.js'
import type { LayerCache } from '../image/layer-cache.js'
import { stackLayers } from '../image/stack-layers.js'
import type { Host, Scratch, Tree } from '../ports.js'
import type { PlannedFix } from '../proof/fix.js'
import { planFixes } from '../proof/plan-fixes.js'
import { shippedInstructions } from '../proof/plan-scene.js'
import type { Proof } from '../proof/proof.js'
import { ignorePathOf, type ChangedFile, type FixableRecipe } from '../proof/recipe-files.js'
import { searchFixes, type Trial } from '../proof/search-fixes.js'
import type { OfferedFix } from '../proof/suggestion.js'
import type { ImageReport, Note } from '../report/report.js'
import { describeProof } from './describe-proof.js'
import type { FixedImage } from './fixed-image.js'
import type { WeighedImage } from './measure-image.js'
import type { Workshop } from './open-workshop.js'
import { startClock, type Clock } from './start-clock.js'
import { tryFixes, type TryingBench } from './try-fixes.js'
import type { Measurement } from './weigh-side.js'

/** What fixes are proven with, the same for all images. */
export interface ProvingMeans {
  readonly openWorkshop: () => Promise<Workshop>
  readonly layerCache: LayerCache
  /** Without it no fix is tried. */
  readonly scratch: Scratch | undefined
  readonly sides: { readonly head: Tree }
  readonly host: Pick<Host, 'elapsedMs' | 'signal'>
  /** How long all builds together may take; null: no fix is tried. */
  readonly budgetMs: number | null
}

/** Images, and what the report says of each so far, in the same order. */
export interface ProvableImages {
  readonly images: readonly ProvableImage['image'][]
  readonly reports: readonly ImageReport[]
}

interface ProvableImage {
  readonly image: Pick<WeighedImage, 'plan' | 'recipes' | 'platform' | 'measurements'>
  readonly report: ImageReport
}

/** All reports in their order, and what could not be done. */
export interface ProvenReports {
  readonly reports: readonly ImageReport[]
  /** Of all images. */
  readonly files: readonly ChangedFile[]
  /** Fixes of Dockerfiles that hold alone, too. */
  readonly offers: readonly OfferedFix[]
  readonly notes: readonly Note[]
}

/**
 * Builds each image with the fixes that a machine can make, and adds to its report what that saves. An image that was
 * not built in this run is left as it is, and so are all platforms of one but the first. Never fails for a fix.
 */
export async function proveFixes(
  { images, reports: given }: ProvableImages,
  means: ProvingMeans,
): Promise<ProvenReports> {
  const { scratch, budgetMs, host } = means
  const reports = [...given]
  if (scratch === undefined || budgetMs === null)
    return { reports, files: [], offers: [], notes: [] }
  const proving = { ...means, scratch, clock: startClock(budgetMs, host) }
  const files: ChangedFile[] = []
  const offers: OfferedFix[] = []
  const notes: Note[] = []
  for (const [index, image] of images.entries()) {
    const report = reports[index]
    // The platforms of one image have one recipe.
    const isFirst = images.findIndex(({ recipes }) => recipes === image.recipes) === index
    if (report === undefined || !isFirst) continue
    const proven = await proveImage({ image, report }, proving).catch(noteOf)
    if (proven === null) continue
    if ('message' in proven) notes.push(proven)
    else {
      reports[index] = proven.report
      files.push(...proven.files)
      offers.push(...proven.offers)
    }
  }
  host.signal.throwIfAborted()
  return { reports, files, offers, notes }
}

/** What cannot be built or read again says nothing about the image, which was weighed. */
function noteOf(error: unknown): Note {
  return { stage: 'build', message: `Fixes could not be tried: ${messageOf(error)}` }
}

type Proving = ProvingMeans & { readonly scratch: Scratch; readonly clock: Clock }

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function proveImage(
  { image, report }: ProvableImage,
  proving: Proving,
): Promise<({ readonly report: ImageReport } & Pick<ProvenReports, 'files' | 'offers'>) | null> {
  const {
    clock,
    host: { signal },
  } = proving
  const { plan, recipes, platform } = image
  const measurement = image.measurements.head
  if (measurement === null || recipes.head === null || report.head.state !== 'measured') return null
  const { dockerfile, context } = recipes.head
  const fixable = { dockerfile, ignoreFile: context.ignoreFile, context: plan.build.context }
  const fixes = planFixes({
    dockerfile,
    target: plan.build.target,
    layers: report.head.layers,
    advice: report.advice,
    findings: report.findings,
    ignorePath: ignorePathOf(fixable),
  })
  if (fixes.length === 0) return null
  const bench = await openBench(
    { image, recipe: recipes.head, measurement, fixable, platform },
    proving,
  )
  const trials = countTrials(bench, clock)
  const startedMs = clock.elapsedMs()
  const search = await searchFixes({
    fixes,
    attempt: trials.attempt,
    isWorth: ({ size }) => size.unpackedBytes < measuredSize(report),
  })
  signal.throwIfAborted()
  const proof = describeProof(search, {
    fixes,
    report,
    packages: packagesOf(bench),
    builds: trials.count(),
  })
  return {
    report: {
      ...report,
      proof: { ...proof, durationMs: Math.round(clock.elapsedMs() - startedMs) },
    },
    files: search.result?.files ?? [],
    offers: offersOf(search.kept, proof),
  }
}

/** What was only built together with others may not hold without them. */
function offersOf(kept: readonly PlannedFix[], { fixes }: Pick<Proof, 'fixes'>) {
  return kept.flatMap(({ file, code, summary, change }, index): readonly OfferedFix[] => {
    const saving = fixes[index]?.saving ?? null
    if (saving === null || change.file !== 'dockerfile') return []
    return [{ file, code, summary, saving, edits: change.edits }]
  })
}

function measuredSize({ head }: ImageReport): number {
  return head.state === 'measured' ? head.size.unpackedBytes : 0
}

async function openBench(
  {
    image: { plan },
    recipe,
    measurement,
    fixable,
    platform,
  }: {
    readonly image: Pick<WeighedImage, 'plan'>
    readonly recipe: TryingBench['recipe']
    readonly measurement: Measurement
    readonly fixable: FixableRecipe
    readonly platform: string | null
  },
  { openWorkshop, layerCache, scratch, sides, host }: Proving,
): Promise<TryingBench> {
  const build = platform === null ? plan.build : { ...plan.build, platforms: [platform] }
  return {
    plan: { ...plan, build },
    recipe,
    fixable,
    tree: sides.head,
    platform,
    head: {
      settings: measurement.image.settings,
      files: stackLayers(measurement.layers),
      origins: measurement.origins.origins,
    },
    headLayers: measurement.image.layers.map(({ digest }) => digest),
    instructions: shippedInstructions(fixable.dockerfile, plan.build.target),
    workshop: await openWorkshop(),
    layerCache,
    scratch,
    signal: host.signal,
  }
}

interface Trials {
  readonly attempt: (fixes: readonly PlannedFix[]) => Promise<Trial<FixedImage>>
  count(): number
}

/** A trial is begun when one that takes as long as the last would end in time; the first one always is. */
function countTrials(bench: TryingBench, clock: Clock): Trials {
  let builds = 0
  let lastMs = 0
  return {
    count: () => builds,
    async attempt(fixes) {
      bench.signal.throwIfAborted()
      const leftMs = clock.leftMs()
      if (leftMs <= lastMs) return { kind: 'untried', reason: 'There was no time left to try it.' }
      builds += 1
      const startedMs = clock.elapsedMs()
      const title =
        fixes.length === 1 ? `Try ${fixes[0]?.code ?? 'a fix'}` : `Try ${fixes.length} fixes`
      const request = { fixes, timeoutMs: Math.max(leftMs, 1000), title }
      const trial = await tryFixes(request, bench).catch((error: unknown): Trial<FixedImage> => {
        bench.signal.throwIfAborted()
        return { kind: 'broken', reason: `It could not be measured: ${messageOf(error)}` }
      })
      lastMs = clock.elapsedMs() - startedMs
      return trial
    },
  }
}

/** Type and name of head's packages. */
function packagesOf({ head }: TryingBench): ReadonlySet<string> {
  return new Set(readPackages(head.files).packages.map(({ type, name }) => `${type} ${name}`))
}
