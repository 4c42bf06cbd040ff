/** Ways in which the double misbehaves on request. */

export type FaultEffect =
  /** Answers this. `handled` says whether the request took effect all the same. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
      readonly handled?: true
    }
  /** Never answers; the connection stays open until the double is closed. */
  | { readonly kind: 'hang'; readonly handled?: true }
  /** Closes the connection without an answer. */
  | { readonly kind: 'drop'; readonly handled?: true }
  /** Takes effect, and answers with the right status and half of the JSON. */
  | { readonly kind: 'invalid-json'; readonly handled: true }
  /** Takes effect and answers rightly, later. */
  | { readonly kind: 'delay'; readonly delayMs: number; readonly handled: true }

export interface Fault {
  readonly method?: string
  /** A part of the path below the API's base address. */
  readonly path?: string | RegExp
  /** How many requests it meets; 1 unless said otherwise. */
  readonly times?: number
  readonly effect: FaultEffect
}

export interface FaultPlan {
  readonly add: (fault: Fault) => void
  /** The effect for this request, counting it against the fault's `times`. */
  readonly take: (method: string, path: string) => FaultEffect | undefined
}

function meets(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false
  if (fault.path === undefined) return true
  return typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path)
}

export function createFaultPlan(): FaultPlan {
  const pending: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => void pending.push({ fault, left: fault.times ?? 1 }),
    take: (method, path) => {
      const next = pending.find(({ fault, left }) => left > 0 && meets(fault, method, path))
      if (!next) return undefined
      next.left -= 1
      return next.fault.effect
    },
  }
}

/** The page GitHub's edge shows when a backend is away: HTML, not JSON. */
export function badGateway(): FaultEffect {
  const body = '<html><head><title>502 Bad Gateway</title></head><body>Unicorn!</body></html>'
  return { kind: 'answer', status: 502, body, headers: { 'content-type': 'text/html' } }
}

/** The request took effect, but the answer says it did not. */
export function handledButBadGateway(): FaultEffect {
  return { kind: 'answer', status: 502, body: { message: 'Server Error' }, handled: true }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function secondaryRateLimit(limit: {
  readonly status: 403 | 429
  readonly retryAfterSeconds?: number
}): FaultEffect {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const documentation_url =
    'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  const body = { documentation_url, message }
  if (limit.retryAfterSeconds === undefined) return { kind: 'answer', status: limit.status, body }
  const headers = { 'retry-after': String(limit.retryAfterSeconds) }
  return { kind: 'answer', status: limit.status, body, headers }
}

/** The hourly allowance is used up until `resetSeconds` (seconds since 1970). */
export function primaryRateLimit(resetSeconds: number): FaultEffect {
  const body = { message: 'API rate limit exceeded for installation ID 1.', status: '403' }
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(resetSeconds),
  }
  return { kind: 'answer', status: 403, body, headers }
}
