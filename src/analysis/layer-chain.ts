import { integer, list, record, type BuildStep, type Provenance } from './provenance.js'

/** What made one layer, or all layers of an image that the build started from. */
export interface ChainLink {
  readonly kind: 'layer' | 'image'
  readonly step: string
}

/**
 * Which steps made the layers of the result, oldest first, by walking the build graph: an exec or file step is exactly
 * one layer, a merge is its inputs one after the other, an image source is all layers of that image.
 * Null when the graph says something else, runs in a circle, or gives more than `limit` layers.
 */
export function traceChain(provenance: Provenance, limit: number): readonly ChainLink[] | null {
  const { steps, result } = provenance
  const links: ChainLink[] = []
  const open: Task[] = [{ output: result }]
  let budget = visitBudget(steps.size, limit)
  for (let task = open.pop(); task; task = open.pop()) {
    if ('link' in task) {
      links.push(task.link)
      continue
    }
    const step = stepOf(steps, task.output)
    const inputs = step && foundationsOf(step, task.output)
    if (!inputs || --budget < 0 || links.length > limit + 1) return null
    const link = ownLink(step)
    if (link) open.push({ link })
    for (const output of inputs.toReversed()) open.push({ output })
  }
  return links.length > limit + 1 ? null : links
}

/** Either an output whose layers are still to be found, or a layer whose predecessors have been. */
type Task = { readonly output: string } | { readonly link: ChainLink }

/** An honest graph is walked once; circles and merges that double without end run out of this. */
function visitBudget(stepCount: number, limit: number): number {
  return 2 * (stepCount + limit) + 16
}

function ownLink(step: BuildStep): ChainLink | null {
  if (step.op.source !== undefined) return { kind: 'image', step: step.id }
  return step.op.merge === undefined ? { kind: 'layer', step: step.id } : null
}

/** The outputs whose layers lie below those of an output; null for operations that cannot be followed. */
function foundationsOf(step: BuildStep, output: string): readonly string[] | null {
  const { op } = step
  const index = Number(output.slice(output.indexOf(':') + 1))
  if (op.source !== undefined) return []
  if (op.exec !== undefined) return execFoundation(step, index)
  if (op.file !== undefined) return fileFoundation(step, index)
  return op.merge === undefined ? null : mergeFoundations(step)
}

/** The mount that gave the output, as a rule the root file system. */
function execFoundation(step: BuildStep, output: number): readonly string[] | null {
  const mounts = list(record(step.op.exec).mounts).map(record)
  const mount = mounts.find((candidate) => integer(candidate.output, 0) === output)
  return mount ? inputAt(step, integer(mount.input, 0)) : null
}

/** Follows a file step's actions back to the input they started from. */
function fileFoundation(step: BuildStep, output: number): readonly string[] | null {
  const actions = list(record(step.op.file).actions).map(record)
  let action = actions.find(
    (candidate) => integer(candidate.Output ?? candidate.output, 0) === output,
  )
  for (let hops = 0; action && hops <= actions.length; hops++) {
    const input = integer(action.input, 0)
    if (input < step.inputs.length) return inputAt(step, input)
    action = actions[input - step.inputs.length]
  }
  return null
}

function mergeFoundations(step: BuildStep): readonly string[] | null {
  const inputs = list(record(step.op.merge).inputs).map((input) =>
    step.inputs.at(integer(record(input).input, 0)),
  )
  return inputs.every((input) => input !== undefined) ? inputs : null
}

/** A negative index stands for an empty file system. */
function inputAt(step: BuildStep, index: number): readonly string[] | null {
  if (index < 0) return []
  const input = step.inputs[index]
  return input === undefined ? null : [input]
}

function stepOf(steps: Provenance['steps'], output: string): BuildStep | undefined {
  return steps.get(output.slice(0, output.indexOf(':')))
}
