import type { Host, Ports } from './ports.js'
import { applyOverride } from './stages/apply-override.js'
import { composeImages } from './stages/compose-images.js'
import { composeReport } from './stages/compose.js'
import { prepareComment } from './stages/deliver-comment.js'
import { deliver, type Delivery } from './stages/deliver.js'
import { deliverBreakdown } from './stages/deliver-results.js'
import { describeRun, explainFailure } from './stages/describe-run.js'
import { freshMeasurements, keepRecords, type FreshMeasurement } from './stages/keep-records.js'
import { openLintAhead } from './stages/lint-ahead.js'
import { measureImages } from './stages/measure-images.js'
import { openPacking } from './stages/pack-contents.js'
import { planRun, type RunPlan } from './stages/plan-run.js'
import { collectSuggestions } from './stages/collect-suggestions.js'
import { proveFixes } from './stages/prove-fixes.js'
import type { ImageJob } from './stages/read-recipes.js'
import { reviewScripts } from './stages/review-scripts.js'
import { scanImages } from './stages/scan-images.js'
import { searchSiblings } from './stages/weigh-siblings.js'
import { withoutSecrets } from './stages/without-secrets.js'

/** How a run ended. */
export interface Outcome {
  /** Why the step fails; null when it does not. */
  readonly failure: string | null
}

/**
 * The whole job: the result, then everywhere it is said. Its plan may have been begun before. Fails with an ActionError
 * when there is no result to report.
 */
export async function run(ports: Ports, planned?: Promise<RunPlan>): Promise<Outcome> {
  const { runner } = ports
  const onBuilding = (of: Pick<Delivery, 'config' | 'event'>): void => {
    prepareComment(of, ports)
  }
  const result = await assess({ host: runner, ...ports, onBuilding }, planned).catch(
    async (error: unknown) => {
      await deliverBreakdown(error, ports).catch(() => undefined)
      throw error
    },
  )
  runner.signal.throwIfAborted()
  if (result.fresh.length === 0) ports.records?.close()
  // Gigabytes take a while, and GitHub takes a while to answer.
  const removed = result.removeImages()
  await deliver(result, ports)
  await keepRecords(result.fresh, { records: ports.records, host: runner })
  await removed
  return { failure: explainFailure(result.report) }
}

/** What there is to say, and to keep for later runs. */
export interface Result extends Delivery {
  readonly fresh: readonly FreshMeasurement[]
  /** Removes what was built; everything that is said and kept has been read. Never fails. */
  readonly removeImages: () => Promise<void>
}

/** What a result comes from: the outside world, but for where results go. */
export type Sources = Omit<Ports, 'runner' | 'comments' | 'results' | 'reviews' | 'reportPage'> & {
  readonly host: Host
  /** Called, more than once, when an image is being built or need not be: there is time for other work. */
  readonly onBuilding?: (of: Pick<Delivery, 'config' | 'event'>) => void
}

/** The way to the result, one line a stage; the same at a terminal. Fails with an ActionError when there is none. */
export async function assess(
  { host, builder, onBuilding, ...tools }: Sources,
  planned = planRun({ host, builder, ...tools }),
): Promise<Result> {
  const { hashing, images, scanners, scratch, labels } = tools
  const plan = await planned
  const { config, configuration, event, jobs, plans, records, secrets, sides } = plan
  const asked = config.baseImageAdvice ? tools.registries : undefined
  const siblings = searchSiblings({ jobs, registries: asked, host })
  const linting = openLintAhead(jobs, configuration.lint)
  const pack = await openPacking(config)
  const meanwhile = (): void => {
    siblings.begin()
    linting.begin()
    onBuilding?.({ config, event })
  }
  const means = { builder, host, hashing, records, images, pack, onBuilding: meanwhile }
  const [measured, review] = await Promise.all([
    measureImages({ jobs, sides }, means),
    reviewScripts(recipesOf(jobs), tools.shellcheck),
  ])
  const scanned = await scanImages(measured.images, { scanners, host, ...config.vulnerabilities })
  const composed = composeImages(measured.images, {
    lint: linting.lint,
    review,
    siblingsOf: await siblings.settle(),
    vulnerabilities: scanned.vulnerabilities,
  })
  const proving = { ...measured, scratch, sides, host, budgetMs: config.fixBudgetMs }
  const { reports, ...proven } = await proveFixes({ ...measured, reports: composed }, proving)
  const judged = await applyOverride(reports, { policy: config.override, host, event, labels })
  const told = composeReport(judged.images, {
    subject: describeRun({ job: host.job, event, sides }),
    reportOnly: config.reportOnly,
    notes: [...measured.notes, ...review.notes, ...scanned.notes, ...proven.notes, ...judged.notes],
    override: judged.override,
  })
  const report = withoutSecrets(told, secrets)
  return {
    contents: measured.images.map(({ contents }) => contents),
    ...{ report, config, event, plans },
    suggestions: collectSuggestions(report, { jobs, config, offers: proven.offers }),
    fresh: freshMeasurements(measured.images, { sides, event }),
    removeImages: measured.removeImages,
  }
}

function recipesOf(jobs: readonly Pick<ImageJob, 'recipes'>[]) {
  return jobs.flatMap(({ recipes }) => [recipes.head, recipes.base])
}
