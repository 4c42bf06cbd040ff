/**
 * A stand-in for GitHub's runner around one JavaScript action step: the variables, files and signals a step gets, and
 * what the runner makes of its lines and files. Only the steps of the action run; there is no container and no network.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  findPostEntry,
  resolveInputs,
  type Contexts,
  type ResolvedInputs,
} from './runner/action-metadata.js'
import { describeJob, toStateVariables, type JobFacts } from './runner/environment.js'
import type { WorkflowEvent } from './runner/events.js'
import { createFileCommands, readFileCommands } from './runner/file-commands.js'
import {
  createInterpreter,
  type Annotation,
  type Interpretation,
  type Interpreter,
  type LogLine,
} from './runner/interpreter.js'
import { findRunnerNode } from './runner/node-binary.js'
import { runnerCancelPlan, startStep, type CancelPlan, type StepProcess } from './runner/process.js'

export interface ActionRun {
  /** Path of the bundle, such as `dist/index.js`. */
  readonly entry: string
  /** action.yml; beside the bundle's folder unless said otherwise. */
  readonly actionFile?: string
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: WorkflowEvent
  /** The checkout; the step's working directory. */
  readonly workspace: string
  readonly sha: string
  /** `owner/name`; `octo/shop` unless said otherwise. */
  readonly repository?: string
  /** GITHUB_REF; the event's unless said otherwise. */
  readonly ref?: string
  /** Value of `github.token`, masked in the log. */
  readonly token?: string
  /** Base address of the REST API; the GitHub double's `url`. */
  readonly apiUrl?: string
  /** Base address of the web pages; GitHub's own unless said otherwise. */
  readonly serverUrl?: string
  readonly runId?: number
  readonly runAttempt?: number
  /** The job's place in its matrix, when it has one. */
  readonly leg?: MatrixLeg
  /** What the job sets beyond the runner's own variables: `env:` of the workflow, DOCKER_HOST and the like. */
  readonly env?: Readonly<Record<string, string>>
  /** ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN and the like, when the job has a cache service. */
  readonly cacheEnv?: Readonly<Record<string, string>>
  /** RUNNER_TEMP; stays when given, else a folder that goes with the step. */
  readonly temporary?: string
  readonly phase?: 'main' | 'post'
  /** State that the main step saved, for `phase: 'post'`. */
  readonly state?: Readonly<Record<string, string>>
  /** Cancels the job as soon as a line of the log contains this. */
  readonly cancelAt?: string
  /** How long the runner waits between its signals; the real times unless said otherwise. */
  readonly cancelPlan?: CancelPlan
  /** Ends a step that does not end by itself; 120 s unless said otherwise. */
  readonly timeoutMs?: number
}

export interface RunResult extends Omit<Interpretation, 'outputs' | 'state'> {
  readonly exitCode: number | null
  /** The signal that ended the process, or null. */
  readonly signal: string | null
  /** `cancelled` when the job was cancelled, however the step ended. */
  readonly conclusion: 'cancelled' | 'failure' | 'success'
  readonly log: readonly LogLine[]
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Variables and paths for the steps after this one. */
  readonly env: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  readonly summary: string
  readonly masks: readonly string[]
  readonly durationMs: number
}

export interface RunningAction {
  readonly pid: number | undefined
  readonly result: Promise<RunResult>
  /** Lines so far. */
  readonly log: () => readonly LogLine[]
  /** Resolves when a line of the log contains the text; rejects when the step ends without it. */
  readonly waitFor: (text: string) => Promise<void>
  readonly cancel: () => void
}

export interface MatrixLeg {
  readonly matrix: Readonly<Record<string, unknown>>
  readonly index: number
  readonly total: number
}

const defaultTimeoutMs = 120_000
const defaultToken = 'ghs_tokenOfTheJob'
const runtimeToken = 'runtimeTokenOfTheJob'

interface Preparation {
  readonly run: ActionRun
  readonly entry: string
  readonly job: JobFacts
  readonly inputs: ResolvedInputs
  readonly env: Readonly<Record<string, string>>
}

async function prepare(run: ActionRun, temporary: string): Promise<Preparation> {
  const { event, workspace, sha } = run
  const eventPath = join(temporary, 'event.json')
  await writeFile(eventPath, JSON.stringify(event.payload))
  const job: JobFacts = {
    eventName: event.name,
    eventPath,
    repository: run.repository ?? 'octo/shop',
    ref: run.ref ?? event.ref,
    sha,
    baseRef: event.baseRef,
    headRef: event.headRef,
    workspace,
    temporary,
    apiUrl: run.apiUrl ?? 'http://127.0.0.1:9',
    serverUrl: run.serverUrl ?? 'https://github.com',
    runId: run.runId ?? 1_000_001,
    runAttempt: run.runAttempt ?? 1,
    files: await createFileCommands(temporary),
  }
  const actionFile = run.actionFile ?? join(dirname(run.entry), '../action.yml')
  const token = run.token ?? defaultToken
  const { repository, ref } = job
  const github = { token, workspace, repository, ref, sha, event_name: event.name }
  const contexts = { github, ...describeLeg(run.leg) }
  const inputs = await resolveInputs(actionFile, run.inputs ?? {}, contexts)
  const post = run.phase === 'post' ? await findPostEntry(actionFile) : null
  const env = assembleEnvironment(run, job, inputs)
  return { run, entry: post ?? run.entry, job, inputs, env }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#strategy-context */
function describeLeg(leg: MatrixLeg | undefined): Pick<Contexts, 'matrix' | 'strategy'> {
  const { matrix = null, index = 0, total = 1 } = leg ?? {}
  const strategy = {
    'fail-fast': true,
    'job-index': index,
    'job-total': total,
    'max-parallel': total,
  }
  return { matrix, strategy }
}

function assembleEnvironment(
  run: ActionRun,
  job: JobFacts,
  inputs: ResolvedInputs,
): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    ...run.env,
    ...describeJob(job),
    GITHUB_ACTION_PATH: dirname(dirname(run.entry)),
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    ...run.cacheEnv,
    ...inputs.env,
    ...toStateVariables(run.phase === 'post' ? (run.state ?? {}) : {}),
  }
}

function openInterpreter({ run, env, inputs }: Preparation): Interpreter {
  const token = run.token ?? defaultToken
  const interpreter = createInterpreter([token, env['ACTIONS_RUNTIME_TOKEN'] ?? ''])
  if (inputs.unexpected.length > 0) {
    const [given, valid] = [inputs.unexpected, inputs.declared].map((names) =>
      names.map((name) => `'${name}'`).join(', '),
    )
    interpreter.report(
      'warning',
      `Unexpected input(s) ${given ?? ''}, valid inputs are [${valid ?? ''}]`,
    )
  }
  return interpreter
}

interface Step {
  readonly preparation: Preparation
  readonly interpreter: Interpreter
  readonly process: StepProcess
  readonly startedAt: number
  readonly wasCancelled: () => boolean
}

async function finish(step: Step): Promise<RunResult> {
  const { exitCode, signal } = await step.process.exit
  const durationMs = Math.round(performance.now() - step.startedAt)
  const files = await readFileCommands(step.preparation.job.files)
  const { interpreter } = step
  for (const error of files.errors) interpreter.report('error', error)
  const read = interpreter.result()
  const failed = exitCode !== 0 || files.failsStep || read.refusedCommands.length > 0
  return {
    ...read,
    exitCode,
    signal,
    conclusion: step.wasCancelled() ? 'cancelled' : failed ? 'failure' : 'success',
    outputs: { ...read.outputs, ...files.outputs },
    state: { ...read.state, ...files.state },
    env: files.env,
    paths: files.paths,
    summary: interpreter.mask(files.summary),
    masks: interpreter.masks(),
    durationMs,
  }
}

interface Watcher {
  readonly text: string
  readonly found: () => void
}

/** Starts the step and returns at once. Its temporary folder is removed when it ends. */
export async function startAction(run: ActionRun): Promise<RunningAction> {
  const temporary = run.temporary ?? (await mkdtemp(join(tmpdir(), 'runner-')))
  const preparation = await prepare(run, temporary)
  const interpreter = openInterpreter(preparation)
  const log = (): readonly LogLine[] => interpreter.result().log
  const watchers: Watcher[] = []
  let cancelled = false
  const process = startStep({
    node: findRunnerNode(),
    entry: preparation.entry,
    workspace: run.workspace,
    env: preparation.env,
    onLine: (stream, line) => {
      interpreter.feed(stream, line)
      for (const { found } of watchers.filter(({ text }) => line.includes(text))) found()
    },
  })
  const cancel = (): void => {
    cancelled = true
    void process.cancel(run.cancelPlan ?? runnerCancelPlan)
  }
  if (run.cancelAt !== undefined) watchers.push({ text: run.cancelAt, found: cancel })
  const timer = setTimeout(cancel, run.timeoutMs ?? defaultTimeoutMs)
  const step: Step = {
    preparation,
    interpreter,
    process,
    startedAt: performance.now(),
    wasCancelled: () => cancelled,
  }
  const result = finish(step).finally(() => {
    clearTimeout(timer)
    return run.temporary === undefined && rm(temporary, { recursive: true, force: true })
  })
  const waitFor = async (text: string): Promise<void> => {
    if (log().some((line) => line.text.includes(text))) return
    const found = new Promise<void>((resolve) => watchers.push({ text, found: resolve }))
    const ended = result.then(() => {
      throw new Error(`The step ended without saying ${text}.`)
    })
    await Promise.race([found, ended])
  }
  return { pid: process.pid, result, log, waitFor, cancel }
}

/** Runs the step to its end. */
export async function runAction(run: ActionRun): Promise<RunResult> {
  return (await startAction(run)).result
}
