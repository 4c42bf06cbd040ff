import { parseConfig, settleConfig, type Config } from '../config.js'
import type { Host, Ports, Records } from '../ports.js'
import { readEvent, type Event } from '../sources/event.js'
import { expectRecords } from './expect-records.js'
import { searchSides, type Sides } from './find-sides.js'
import { hideAllSecrets, hideSecrets } from './hide-secrets.js'
import type { ImagePlan } from './image-plan.js'
import { planImages } from './plan-images.js'
import { readConfiguration, type Configuration } from './read-configuration.js'
import { readRecipes, type ImageJob } from './read-recipes.js'

/** Everything that is known before the first image is built. */
export interface RunPlan {
  readonly event: Event
  readonly config: Config
  readonly configuration: Configuration
  readonly sides: Sides
  readonly plans: readonly ImagePlan[]
  /** Of the plans, in their order. */
  readonly jobs: readonly ImageJob[]
  /** Every text that is masked. */
  readonly secrets: readonly string[]
  /** Those of base are being looked for. */
  readonly records: Records | undefined
}

/**
 * Reads what is to be done: inputs, event, configuration and both sides' recipes. Docker, the remote and the cache are
 * asked as soon as a question is known. Fails with an ActionError, all mistakes at once.
 */
export async function planRun({
  host,
  repository,
  builder,
  records,
  secretSources,
}: Pick<Ports, 'builder' | 'records' | 'repository' | 'secretSources'> & {
  readonly host: Host
}): Promise<RunPlan> {
  const inputs = parseConfig(host.inputs, host.job.workspace)
  hideSecrets(inputs.build, host)
  const event = readEvent(host.job.event)
  if (inputs.head === null || inputs.base === null) builder.probe(inputs.build.builder)

  const search = await searchSides({ repository, host, event, baseRef: inputs.baseRef })
  const configuration = await readConfiguration(repository, search.head)
  const config = settleConfig(inputs, configuration.lint)
  const plans = await planImages({ config, configuration, head: search.head, repository, builder })
  const secrets = await hideAllSecrets(plans, { host, sources: secretSources })
  const expected = records && expectRecords(plans, { records, baseCommit: search.baseCommit })
  const settling = search.settle()
  const jobs = await readRecipes({ repository, head: search.head, sides: settling, plans })
  const sides = await settling
  return { event, config, configuration, sides, plans, jobs, secrets, records: expected }
}
