import { ActionError } from '../../src/errors.js'
import { startChance } from './chance.js'
import type { Target } from './target.js'

export interface FuzzOptions {
  /** Of all targets together. */
  readonly inputs: number
  readonly seed: number
  /** The number of one input to be made alone; null: all. */
  readonly at: number | null
}

/** An input that did what none may. */
export interface Fault {
  readonly at: number
  readonly message: string
}

export interface TargetReport {
  readonly name: string
  readonly inputs: number
  /** Inputs that ended with an ActionError. */
  readonly refused: number
  readonly slowestMs: number
  readonly seconds: number
  readonly faults: readonly Fault[]
}

const longestMs = 5000
const mostFaults = 20

/** Gives inputs to each target by its share, and tells of one after the other what came of it. */
export async function* fuzz(
  targets: readonly Target[],
  { inputs: total, seed, at }: FuzzOptions,
): AsyncGenerator<TargetReport, void, undefined> {
  const shares = targets.reduce((sum, { share }) => sum + share, 0)
  for (const target of targets) {
    const inputs = Math.ceil((total * target.share) / shares)
    const [from, to] = at === null ? [0, inputs] : [at, at + 1]
    yield await fuzzTarget(target, { from, to, seed })
  }
}

async function fuzzTarget(
  target: Target,
  { from, to, seed }: { readonly from: number; readonly to: number; readonly seed: number },
): Promise<TargetReport> {
  const faults: Fault[] = []
  const begin = performance.now()
  let refused = 0
  let slowestMs = 0
  for (let at = from; at < to && faults.length < mostFaults; at += 1) {
    const start = performance.now()
    const problem = await attempt(target, Math.imul(seed, 0x9e3779b1) + at)
    const tookMs = performance.now() - start
    slowestMs = Math.max(slowestMs, tookMs)
    if (problem === 'refused') refused += 1
    else if (problem !== null) faults.push({ at, message: problem })
    else if (tookMs > longestMs) faults.push({ at, message: `${tookMs.toFixed(0)} ms` })
  }
  const seconds = (performance.now() - begin) / 1000
  return { name: target.name, inputs: to - from, refused, slowestMs, seconds, faults }
}

async function attempt(target: Target, seed: number): Promise<string | null> {
  try {
    await target.attempt(startChance(seed))
    return null
  } catch (error) {
    if (error instanceof ActionError) return 'refused'
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
