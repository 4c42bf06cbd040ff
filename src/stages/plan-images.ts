import type { Config } from '../config.js'
import { failure } from '../errors.js'
import type { ImageEntry } from '../images/image-entry.js'
import { nearestName } from '../lint/suggest.js'
import type { ImagePlan, PlanQuestion } from './image-plan.js'
import { findScanMistakes, planScans } from './plan-scans.js'

/**
 * The images of a run, in the order of the report: the targets of bake files, the images that `.dockweigh.yml` lists,
 * or the one that the inputs describe. Fails with `invalid-inputs`, `bake-failed` or `bake-unsupported`.
 */
export async function planImages(question: PlanQuestion): Promise<readonly ImagePlan[]> {
  const plans = await listImages(question)
  const mistakes = findScanMistakes(plans, question.config)
  if (mistakes.length > 0) refuse(mistakes)
  return plans
}

async function listImages(question: PlanQuestion): Promise<readonly ImagePlan[]> {
  const { config, configuration } = question
  const { images } = config
  const entries = configuration.images
  if (images.bakeFiles.length > 0) {
    const { planBakedImages } = await import('./plan-baked-images.js')
    return requireOneTarget(await planBakedImages(question), config)
  }
  const isListed = images.names.length > 0 || (entries.length > 0 && !images.isDescribed)
  if (!isListed) return [planDescribed(config)]
  const plans = chooseEntries(images.names, entries).map((entry) => planEntry(entry, config))
  return requireOneTarget(plans, config)
}

function planDescribed({ build, policy, head, base, vulnerabilities }: Config): ImagePlan {
  const scans = planScans(vulnerabilities, vulnerabilities.reports)
  return { name: build.file, listedAs: null, build, policy, head, base, scans }
}

function chooseEntries(
  names: readonly string[],
  entries: readonly ImageEntry[],
): readonly ImageEntry[] {
  const known = entries.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) refuse(unknown.map((name) => `- ${unknownWords(name, known)}`))
  return names.length === 0 ? entries : entries.filter(({ name }) => names.includes(name))
}

function unknownWords(name: string, known: readonly string[]): string {
  const words = `\`images\` names \`${name}\`, which \`.dockweigh.yml\` does not list`
  if (known.length === 0) return `${words}; it lists no image.`
  const nearest = nearestName(name, known)
  const hint = nearest === null ? '' : `; did you mean \`${nearest}\`?`
  return `${words}${hint === '' ? '.' : hint} It lists ${known.map((each) => `\`${each}\``).join(', ')}.`
}

/** What an entry does not say is as the inputs have it. */
function planEntry(entry: ImageEntry, config: Config): ImagePlan {
  const { name, build, budget } = entry
  return {
    name,
    listedAs: name,
    build: { ...config.build, ...withoutNulls(build) },
    policy: { ...config.policy, ...withoutNulls(budget) },
    head: entry.head ?? config.head,
    base: entry.base ?? config.base,
    scans: planScans(config.vulnerabilities, {
      ...config.vulnerabilities.reports,
      ...withoutNulls(entry.reports),
    }),
  }
}

type Known<T> = { readonly [Key in keyof T]?: NonNullable<T[Key]> }

function withoutNulls<T extends object>(values: T): Known<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null),
  ) as Known<T>
}

/** Inputs that say where an image is found or goes mean one image. */
function requireOneTarget(plans: readonly ImagePlan[], config: Config): readonly ImagePlan[] {
  if (plans.length === 1) return plans
  const { tags, outputs } = config.build.shipping
  const rest = `one image, and there are ${plans.length} to weigh; leave`
  const given = [
    ...(config.head === null ? [] : [`\`head\` means ${rest} it out`]),
    ...(config.base === null ? [] : [`\`base\` means ${rest} it out`]),
    ...(tags.length + outputs.length === 0
      ? []
      : [`\`tags\`, \`push\`, \`load\` and \`outputs\` mean ${rest} them out`]),
  ]
  if (given.length > 0) refuse(given.map((words) => `- ${words}, or name one image in \`images\`.`))
  return plans
}

function refuse(mistakes: readonly string[]): never {
  throw failure('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') })
}
