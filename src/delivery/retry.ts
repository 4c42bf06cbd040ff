/** When a failed request to GitHub is worth another try, and after how long. */

/** A request that did not succeed, reduced to what the decision needs. */
export interface RequestFailure {
  /** HTTP status; undefined when no usable answer came. */
  readonly status: number | undefined
  readonly message: string
  /** Response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

export type FailureKind =
  /** The server or the way to it failed; whether the request took effect is unknown. */
  | { readonly kind: 'transient' }
  /** GitHub asks to come back later; the request took no effect. */
  | { readonly kind: 'rate-limited'; readonly waitMs: number }
  /** The token may not do this, or not see it. */
  | { readonly kind: 'refused'; readonly status: 403 | 404 }
  /** Trying again would give the same answer. */
  | { readonly kind: 'rejected' }

/** Retries and waiting that one delivery has used so far. */
export interface RetryUse {
  readonly retries: number
  readonly waitedMs: number
}

/** One delivery retries at most this often, over all of its requests. */
export const mostRetries = 3
/** One delivery waits at most this long, over all of its retries. */
export const longestWaitMs = 60_000
/** GitHub asks for this pause after a secondary rate limit that names none. */
const defaultPauseMs = 60_000
const firstBackoffMs = 1000

function readSeconds(value: string | number | undefined): number | undefined {
  const text = String(value ?? '')
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined
}

function isRateLimit(failure: RequestFailure): boolean {
  if (failure.status === 429) return true
  if (failure.status !== 403) return false
  if (failure.headers['retry-after'] !== undefined) return true
  if (String(failure.headers['x-ratelimit-remaining']) === '0') return true
  return /secondary rate limit|rate limit exceeded/i.test(failure.message)
}

/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
function findPause(failure: RequestFailure, nowMs: number): number {
  const seconds = readSeconds(failure.headers['retry-after'])
  if (seconds !== undefined) return seconds * 1000
  const reset = readSeconds(failure.headers['x-ratelimit-reset'])
  const exhausted = String(failure.headers['x-ratelimit-remaining']) === '0'
  if (exhausted && reset !== undefined) return Math.max(0, reset * 1000 - nowMs)
  return defaultPauseMs
}

/** `nowMs`: milliseconds since 1970, to read the time at which an allowance is renewed. */
export function classifyFailure(failure: RequestFailure, nowMs: number): FailureKind {
  const { status } = failure
  if (isRateLimit(failure)) return { kind: 'rate-limited', waitMs: findPause(failure, nowMs) }
  if (status === 403 || status === 404) return { kind: 'refused', status }
  if (status === undefined || status === 408 || status >= 500) return { kind: 'transient' }
  return { kind: 'rejected' }
}

/** Milliseconds to wait before the next try, or undefined when there should be none. */
export function decideWait(kind: FailureKind, use: RetryUse): number | undefined {
  if (kind.kind !== 'transient' && kind.kind !== 'rate-limited') return undefined
  if (use.retries >= mostRetries) return undefined
  const waitMs = kind.kind === 'transient' ? firstBackoffMs * 2 ** use.retries : kind.waitMs
  return use.waitedMs + waitMs > longestWaitMs ? undefined : waitMs
}
