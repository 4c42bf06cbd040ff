import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { imageKey } from '../dockerfile/reference.js'
import { rangeOf } from '../dockerfile/source.js'
import { globalArguments, lineageOf, type Stage } from '../dockerfile/stages.js'
import { variableUses } from '../dockerfile/variables.js'

/** The image that a Dockerfile's final stage stands on. */
export interface BaseImage {
  /** As the Dockerfile has it, the defaults of its arguments filled in. */
  readonly reference: string
  readonly file: string
  /** Of the FROM, 1-based. */
  readonly line: number
}

/** What can put another image in its place. */
export interface BaseImageInputs {
  /** Null: the last stage. */
  readonly target: string | null
  /** `NAME=value` or `NAME`. */
  readonly buildArgs: readonly string[]
  readonly buildContexts: readonly { readonly name: string }[]
}

/**
 * Finds the image below the final stage. Null where it is `scratch`, another build context, not known, or named by
 * build arguments that the run was given: their values are in no report.
 */
export function findBaseImage(dockerfile: Dockerfile, inputs: BaseImageInputs): BaseImage | null {
  const target = targetStage(dockerfile, inputs.target)
  const lowest = target && [...lineageOf(target)].at(-1)
  const reference = lowest?.imageName ?? null
  if (lowest?.image == null || reference === null) return null
  if (reference === 'scratch' || isReplaced(reference, inputs)) return null
  const isVariable = variableUses(lowest.image.value, dockerfile.escape).length > 0
  if (isVariable && changesDefaults(dockerfile, inputs.buildArgs)) return null
  const { line } = rangeOf(dockerfile.source, lowest.from)
  return { reference, file: dockerfile.file, line }
}

function targetStage({ stages }: Dockerfile, target: string | null): Stage | undefined {
  if (target === null) return stages.at(-1)
  const index = /^\d+$/.test(target) ? Number(target) : -1
  return stages.findLast(({ name }) => name === target.toLowerCase()) ?? stages[index]
}

function isReplaced(reference: string, { buildContexts }: BaseImageInputs): boolean {
  const key = imageKey(reference)
  return buildContexts.some(({ name }) => imageKey(name) === key)
}

/** Whether an ARG before the first FROM is given another value; of one from the environment that is not known. */
function changesDefaults(
  { preamble, escape }: Dockerfile,
  buildArgs: BaseImageInputs['buildArgs'],
): boolean {
  const lookup = globalArguments(preamble, escape)
  return buildArgs.some((text) => {
    const [name = '', ...value] = text.split('=')
    const standard = lookup(name)
    return standard !== undefined && (value.length === 0 || value.join('=') !== standard)
  })
}
