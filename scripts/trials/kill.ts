import { setTimeout as wait } from 'node:timers/promises'

import type { RunningAction } from '../../__tests__/support/runner.js'
import type { Chance } from '../fuzz/chance.js'
import { leg, type Scene } from './scene.js'

/** How a run is ended: by the signal alone, as the runner cancels it, or killed, with the step after the job to follow. */
export const endings = ['SIGTERM', 'cancel', 'SIGKILL'] as const
export type Ending = (typeof endings)[number]

/** A run that nothing disturbed. */
export interface WholeRun {
  /** Of its log. */
  readonly lines: number
  /** Its comment, alone and as one of a matrix. */
  readonly bodies: Readonly<Record<Manner, string>>
}

/** Whether the job has a comment of its own or shares one. */
export type Manner = 'own' | 'shared'

export interface Trial {
  readonly ending: Ending
  readonly manner: Manner
  /** There is a comment of an earlier run. */
  readonly hasComment: boolean
  /** The moment: so many lines of the log, and so much later. */
  readonly afterLines: number
  readonly plusMs: number
}

export interface TrialResult extends Trial {
  /** The last line of the log before the end. */
  readonly lastLine: string
  /** Whether the run had ended by itself. */
  readonly wasOver: boolean
  readonly comment: 'earlier' | 'new' | 'none'
  readonly faults: readonly string[]
}

const longestPauseMs = 300
const lookMs = 10
const earlierRun = 1
const laterRun = 2

/** Runs the action to its end, twice, and keeps what it wrote. */
export async function runWhole(scene: Scene): Promise<WholeRun> {
  const bodies: Record<Manner, string> = { own: '', shared: '' }
  let lines = 0
  for (const manner of ['own', 'shared'] as const) {
    const site = await scene.prepare(1)
    const action = await scene.start(site, { runId: earlierRun, ...jobOf(manner) })
    const run = await action.result
    lines = Math.max(lines, run.log.length)
    const log = run.log.map(({ text }) => text).join('\n')
    if (run.exitCode !== 0) throw new Error(`The undisturbed run failed:\n${log}`)
    const faults = await scene.faults(site)
    if (faults.length > 0) throw new Error(`The undisturbed run left:\n${faults.join('\n')}`)
    bodies[manner] = scene.comments(1).join('\n---\n')
    await scene.remove(site)
  }
  return { lines, bodies }
}

/** Draws a trial: every ending as often as the others, at any moment of a run. */
export function drawTrial(number: number, chance: Chance, { lines }: WholeRun): Trial {
  return {
    ending: endings[number % endings.length] ?? 'SIGTERM',
    manner: chance.below(4) === 0 ? 'shared' : 'own',
    hasComment: chance.below(2) === 0,
    afterLines: chance.below(lines),
    plusMs: chance.below(longestPauseMs),
  }
}

/** Ends a run at that moment, does what the runner does then, and looks what is left. */
export async function runTrial(scene: Scene, trial: Trial, whole: WholeRun): Promise<TrialResult> {
  const site = await scene.prepare(1)
  const earlier = whole.bodies[trial.manner]
  if (trial.hasComment) scene.seedComment(site.number, earlier)
  const job = { runId: laterRun, ...jobOf(trial.manner) }
  const action = await scene.start(site, job)
  const ended = new AbortController()
  const over = action.result.then(() => {
    ended.abort()
    return true
  })
  const wasOver = await Promise.race([over, reach(action, trial, ended.signal)])
  if (trial.ending === 'cancel') action.cancel()
  else if (!wasOver) process.kill(action.pid ?? 0, trial.ending)
  const { state, log } = await action.result
  const before = trial.ending === 'SIGTERM' ? await scene.faults(site) : []
  const post = await (await scene.start(site, { ...job, phase: 'post', state })).result
  const comments = scene.comments(site.number)
  const faults = [
    ...before,
    ...(await scene.faults(site)).map((fault) => `after the post step: ${fault}`),
    ...(post.exitCode === 0 ? [] : [`the post step ended with ${post.exitCode ?? 'a signal'}`]),
    ...post.annotations.map(({ message }) => `the post step says: ${message}`),
    ...findHalfComments(comments, earlier),
  ]
  const comment = describeComment(comments, earlier)
  await scene.remove(site)
  return { ...trial, lastLine: log.at(-1)?.text ?? '', wasOver, comment, faults }
}

async function reach(
  action: RunningAction,
  { afterLines, plusMs }: Trial,
  ended: AbortSignal,
): Promise<boolean> {
  while (action.log().length < afterLines) {
    if (ended.aborted) return true
    await wait(lookMs)
  }
  return wait(plusMs, false)
}

function jobOf(manner: Manner): { readonly leg?: typeof leg } {
  return manner === 'shared' ? { leg } : {}
}

/**
 * Two whole comments of one change have the same ends and as many lines. What stands in the lines depends on the moment:
 * times, digests, and what of a build was cached.
 */
function shapeOf(body: string): string {
  const lines = body.trimEnd().split('\n')
  const ends = [lines[0] ?? '', lines.at(-1) ?? ''].map((line) => line.replace(/[\da-f]+/g, '#'))
  return [...ends, lines.length].join('\n')
}

function findHalfComments(comments: readonly string[], earlier: string): readonly string[] {
  const half = comments.filter((body) => shapeOf(body) !== shapeOf(earlier))
  return [
    ...(comments.length > 1 ? [`${comments.length} comments`] : []),
    ...half.map((body) => `a comment that is not whole: ${shapeOf(body)}`),
  ]
}

function describeComment(comments: readonly string[], earlier: string): TrialResult['comment'] {
  const [body] = comments
  if (body === undefined) return 'none'
  return body === earlier ? 'earlier' : 'new'
}
