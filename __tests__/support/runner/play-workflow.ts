/** Plays the jobs of a workflow file as GitHub does: matrices, conditions, expressions, what one step hands to the next. */
import {
  fillIn,
  isMet,
  type ExpressionContexts,
  type Matrix,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from './workflow-file.js'

/** The job's place in its matrix. */
export interface Leg {
  readonly matrix: Readonly<Record<string, unknown>>
  readonly index: number
  readonly total: number
}

/** A step whose condition is met, with its expressions filled in. */
export interface StepCall {
  /** The first one of its job, which begins on a fresh machine. */
  readonly isFirst: boolean
  /** Null outside a matrix. */
  readonly leg: Leg | null
  /** Name of the action without its version; null for a script. */
  readonly action: string | null
  readonly script: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

export interface StepEnd {
  readonly conclusion: 'failure' | 'success'
  readonly outputs?: Readonly<Record<string, string>>
}

export type Result = 'failure' | 'skipped' | 'success'

/** What plays a step. */
export type Actor = (call: StepCall) => Promise<StepEnd>

/** Plays all jobs, each leg of a matrix after the other, and returns how each job ended. */
export async function playWorkflow(
  workflow: Workflow,
  contexts: ExpressionContexts,
  act: Actor,
): Promise<Readonly<Record<string, Result>>> {
  const results: Record<string, Result> = {}
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries(
      Object.entries(results).map(([needed, result]) => [needed, { result }]),
    )
    const hasFailed = job.needs !== undefined && results[job.needs] !== 'success'
    results[name] = isMet(job.if, { ...contexts, needs }, hasFailed)
      ? await playJob(job, { ...contexts, needs }, act)
      : 'skipped'
  }
  return results
}

async function playJob(
  job: WorkflowJob,
  contexts: ExpressionContexts,
  act: Actor,
): Promise<Result> {
  const ends: Result[] = []
  for (const leg of legsOf(job)) {
    const steps: Record<string, unknown> = {}
    const known = { ...contexts, steps, matrix: leg?.matrix ?? {} }
    let isFirst = true
    let hasFailed = false
    for (const step of job.steps) {
      if (!isMet(step.if, known, hasFailed)) continue
      const end = await act({ isFirst, leg, ...fillInStep(step, known) })
      isFirst = false
      if (step.id !== undefined) steps[step.id] = { outputs: end.outputs ?? {} }
      hasFailed ||= end.conclusion === 'failure' && step['continue-on-error'] !== true
    }
    ends.push(hasFailed ? 'failure' : 'success')
  }
  return ends.includes('failure') ? 'failure' : 'success'
}

function legsOf({ strategy }: WorkflowJob): readonly (Leg | null)[] {
  if (strategy === undefined) return [null]
  const legs = expand(strategy.matrix)
  return legs.map((matrix, index) => ({ matrix, index, total: legs.length }))
}

/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
function expand({ include, ...axes }: Matrix): readonly Readonly<Record<string, unknown>>[] {
  const none: readonly Readonly<Record<string, unknown>>[] = [{}]
  const combined = Object.entries(axes).reduce(
    (legs, [name, values]) =>
      legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value }))),
    none,
  )
  return include === undefined ? combined : (include as typeof none)
}

type FilledIn = Pick<StepCall, 'action' | 'env' | 'inputs' | 'script'>

function fillInStep(step: WorkflowStep, contexts: ExpressionContexts): FilledIn {
  const fill = (values: WorkflowStep['with']): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => [name, fillIn(String(value), contexts)]),
    )
  return {
    action: step.uses?.replace(/@(?:v\d+|[0-9a-f]{40})$/, '') ?? null,
    script: fillIn(step.run ?? '', contexts),
    inputs: fill(step.with),
    env: fill(step.env),
  }
}
