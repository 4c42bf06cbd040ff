import { parseConfig } from './config.js'
import type { Ports } from './ports.js'
import { readEvent } from './sources/event.js'
import { buildImages } from './stages/build-images.js'
import { composeImage, composeReport } from './stages/compose.js'
import { deliver } from './stages/deliver.js'
import { describeRun, explainFailure } from './stages/describe-run.js'
import { findSides } from './stages/find-sides.js'
import { hideSecrets } from './stages/hide-secrets.js'
import { lintRecipes } from './stages/lint-recipes.js'
import { readRecipes } from './stages/read-recipes.js'
import { weighSides } from './stages/weigh.js'

/** How a run ended. */
export interface Outcome {
  /** Why the step fails; null when it does not. */
  readonly failure: string | null
}

/** The whole job, one line a stage. Fails with an ActionError when there is no result to report. */
export async function run({ runner, repository, builder, comments }: Ports): Promise<Outcome> {
  const config = parseConfig(runner.inputs, runner.job.workspace)
  hideSecrets(config.build, runner)
  const event = readEvent(runner.job.event)

  const sides = await findSides({ repository, runner, event, baseRef: config.baseRef })
  const recipes = await readRecipes({ repository, sides, config: config.build })
  const built = await buildImages({ config: config.build, sides, recipes }, { builder, runner })
  const weighed = await weighSides({ sides, recipes, built, config: config.build })
  const lint = lintRecipes(recipes)

  const image = composeImage({ ...weighed, lint }, config)
  const report = composeReport([image], {
    subject: describeRun({ job: runner.job, event, sides }),
    reportOnly: config.reportOnly,
    notes: built?.notes ?? [],
  })
  runner.signal.throwIfAborted()
  await deliver({ report, config, event }, { runner, comments })
  return { failure: explainFailure(report) }
}
