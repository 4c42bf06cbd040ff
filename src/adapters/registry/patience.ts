import { setTimeout as wait } from 'node:timers/promises'

import { decideWait, type FailureKind, type RetryUse } from '../../delivery/retry.js'
import { WireError, type Answer } from './answer.js'

/** Time, for waiting between tries. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Fails at once with the signal's reason when that is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await wait(ms, undefined, { signal }).catch(() => undefined)
    signal.throwIfAborted()
  },
}

/** Who waits: the clock it looks at, and what calls it away. */
export interface Waiting {
  readonly clock: Clock
  readonly signal: AbortSignal
}

const transientStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

/**
 * Sends until there is an answer that another try would not change, within the limits of `decideWait`; `Retry-After` is
 * heeded. When the tries are used up the last answer is returned, or its `WireError` thrown.
 */
export async function sendPatiently(
  send: () => Promise<Answer>,
  { clock, signal }: Waiting,
): Promise<Answer> {
  let use: RetryUse = { retries: 0, waitedMs: 0 }
  for (;;) {
    const result = await send().catch((error: unknown) => {
      if (error instanceof WireError) return error
      throw error
    })
    const waitMs = decideWait(classify(result, clock.now()), use)
    if (waitMs === undefined) {
      if (result instanceof WireError) throw result
      return result
    }
    if (!(result instanceof WireError)) result.discard()
    use = { retries: use.retries + 1, waitedMs: use.waitedMs + waitMs }
    await clock.sleep(waitMs, signal)
  }
}

function classify(result: Answer | WireError, nowMs: number): FailureKind {
  if (result instanceof WireError) return { kind: result.isFinal ? 'rejected' : 'transient' }
  if (!transientStatuses.has(result.status)) return { kind: 'rejected' }
  const waitMs = retryAfterMs(result, nowMs)
  return waitMs === null ? { kind: 'transient' } : { kind: 'rate-limited', waitMs }
}

/** How long an answer asks to wait, in seconds or until a date; null when it does not say. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
export function retryAfterMs({ headers }: Answer, nowMs: number): number | null {
  const text = headers['retry-after']?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}
