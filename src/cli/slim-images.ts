import { hashInThreads } from '../adapters/layer-hashing.js'
import { scratchIn } from '../adapters/scratch.js'
import type { LocalCheckout } from '../adapters/local-checkout.js'
import { parseConfig, settleConfig } from '../config.js'
import type { Host } from '../ports.js'
import type { ChangedFile } from '../proof/recipe-files.js'
import type { Report } from '../report/report.js'
import { composeImages } from '../stages/compose-images.js'
import { composeReport } from '../stages/compose.js'
import { describeRun } from '../stages/describe-run.js'
import type { Sides } from '../stages/find-sides.js'
import { hideSecrets } from '../stages/hide-secrets.js'
import type { ImagePlan } from '../stages/image-plan.js'
import { openLintAhead } from '../stages/lint-ahead.js'
import { measureImages } from '../stages/measure-images.js'
import { proveFixes } from '../stages/prove-fixes.js'
import { readConfiguration } from '../stages/read-configuration.js'
import { readRecipes } from '../stages/read-recipes.js'
import { reviewScripts } from '../stages/review-scripts.js'
import { builderOf, localInputs, openTree, repositoryAt, type OpenTree } from './compare-commits.js'
import { hostOf } from './host.js'
import { shellcheckOf, type Session } from './session.js'
import type { SlimInvocation } from './slim-arguments.js'

/** What building the working tree with fixes has shown, and the files that would change. */
export interface SlimmedImages {
  readonly report: Report
  readonly files: readonly ChangedFile[]
}

/** Builds the images of the working tree, and builds them again with fixes. Fails with `invalid-inputs` and as builds do. */
export async function slimImages(
  slim: SlimInvocation,
  { session, checkout }: { readonly session: Session; readonly checkout: LocalCheckout },
): Promise<SlimmedImages> {
  const tree = await openTree(null, checkout)
  const repository = repositoryAt(tree, session)
  const configuration = await readConfiguration(repository, tree)
  const plans = slim.contexts.map((context) => {
    const inputs = localInputs(
      { ...slim.inputs, context, 'verify-fixes': 'true' },
      checkout,
      session,
    )
    return settleConfig(parseConfig(inputs, checkout.top), configuration.lint)
  })
  const jobs = await readRecipes({
    repository,
    ...{ head: tree, sides: Promise.resolve(sidesOf(tree)) },
    plans: plans.map(({ build, policy }): ImagePlan => {
      hideSecrets(build, session.progress)
      const sides = { head: null, base: null }
      return { name: build.file, listedAs: null, build, policy, ...sides, scans: sides }
    }),
  })
  const host = hostFor(tree, { session, checkout })
  const linting = openLintAhead(jobs, configuration.lint)
  const measured = await measureImages(
    { jobs, sides: sidesOf(tree) },
    {
      ...{ builder: builderOf(session), host, hashing: hashInThreads() },
      ...{ records: undefined, images: undefined, pack: null, onBuilding: linting.begin },
    },
  )
  const scripts = jobs.map(({ recipes }) => recipes.head)
  const review = await reviewScripts(scripts, shellcheckOf(session))
  const reports = composeImages(measured.images, {
    lint: linting.lint,
    review,
    siblingsOf: () => [],
  })
  const proven = await proveFixes(
    { images: measured.images, reports },
    {
      ...{ openWorkshop: measured.openWorkshop, layerCache: measured.layerCache },
      ...{ scratch: scratchIn(session.folder), sides: sidesOf(tree), host },
      budgetMs: plans[0]?.fixBudgetMs ?? null,
    },
  )
  const report = composeReport(proven.reports, {
    subject: describeRun({
      job: host.job,
      event: { kind: 'terminal', headSha: tree.shown, base: null },
      sides: sidesOf(tree),
    }),
    reportOnly: true,
    notes: [...tree.notes, ...measured.notes, ...proven.notes],
  })
  return { report, files: proven.files }
}

/** The working tree alone. */
function sidesOf(tree: OpenTree): Sides {
  return { head: tree, headShown: tree.shown, base: null, baseWhy: 'nothing' }
}

function hostFor(
  tree: OpenTree,
  { session, checkout }: { readonly session: Session; readonly checkout: LocalCheckout },
): Host {
  return hostOf(session, {
    inputs: {},
    job: {
      event: { name: 'terminal', ref: '', payload: {} },
      workspace: tree.folder,
      repository: checkout.repository,
    },
  })
}
