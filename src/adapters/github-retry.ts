import { setTimeout as wait } from 'node:timers/promises'
import {
  classifyFailure,
  decideWait,
  type FailureKind,
  type RequestFailure,
  type RetryUse,
} from '../delivery/retry.js'

export interface RetryClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<unknown>
  /** From 0 to 1; by chance unless said otherwise. */
  readonly chance?: () => number
}

export const systemClock: RetryClock = { now: Date.now, sleep: wait, chance: Math.random }

/** Repeats requests within the limits of one delivery. */
export interface Retrier {
  /** Calls until it succeeds; throws its last error. For requests that may safely arrive twice. */
  readonly repeat: <T>(call: () => Promise<T>) => Promise<T>
  /** Waits for the time that this failure asks for; throws the error again when there should be no other try. */
  readonly pause: (error: unknown) => Promise<void>
}

interface AnsweredError extends Error {
  readonly status: number
  readonly response: { readonly headers: RequestFailure['headers']; readonly data: unknown }
}

const longestMessage = 200

/** Octokit gives its errors for lost connections a status too; only those with a response were answered. */
function isAnswered(error: unknown): error is AnsweredError {
  return error instanceof Error && 'response' in error && error.response !== undefined
}

function shorten(text: string): string {
  const line = (text.split(/[\r\n]/, 1)[0] ?? '').trim().replace(/\.$/, '')
  return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line
}

function readExplanation(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return 'no explanation'
  const details = 'errors' in data ? ` ${JSON.stringify(data.errors)}` : ''
  return shorten(`${String(data.message)}${details}`)
}

/** Reduces whatever a request threw to one short line and what the retry decision needs. */
export function describeFailure(error: unknown): RequestFailure {
  if (isAnswered(error)) {
    const { headers, data } = error.response
    return { status: error.status, message: readExplanation(data), headers }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { status: undefined, message: shorten(message), headers: {} }
}

/** `nowMs` matters only to how long a rate limit lasts. */
export function classifyError(error: unknown, nowMs = 0): FailureKind {
  return classifyFailure(describeFailure(error), nowMs)
}

export function createRetrier(clock: RetryClock, signal: AbortSignal | undefined): Retrier {
  let use: RetryUse = { retries: 0, waitedMs: 0 }
  const pause = async (error: unknown): Promise<void> => {
    const waitMs = decideWait(classifyError(error, clock.now()), use)
    if (waitMs === undefined || signal?.aborted === true) throw error
    use = { retries: use.retries + 1, waitedMs: use.waitedMs + waitMs }
    await clock.sleep(waitMs)
  }
  const repeat = async <T>(call: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await call()
      } catch (error) {
        await pause(error)
      }
    }
  }
  return { pause, repeat }
}
