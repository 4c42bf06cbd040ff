import { describe, expect, it } from '@jest/globals'
import {
  classifyFailure,
  decideWait,
  longestWaitMs,
  mostRetries,
  type RequestFailure,
} from '../../src/delivery/retry.js'

const now = Date.UTC(2026, 0, 1)
const unused = { retries: 0, waitedMs: 0 }

function failure(
  status: number | undefined,
  headers: RequestFailure['headers'] = {},
  message = '',
): RequestFailure {
  return { status, headers, message }
}

describe('classifyFailure', () => {
  it.each([undefined, 408, 500, 502, 503, 504])('takes %s for transient', (status) => {
    expect(classifyFailure(failure(status), now)).toEqual({ kind: 'transient' })
  })

  it.each([400, 401, 409, 410, 422])('takes %s for final', (status) => {
    expect(classifyFailure(failure(status), now)).toEqual({ kind: 'rejected' })
  })

  it.each([403, 404] as const)('takes a plain %s for a refusal', (status) => {
    const headers = { 'x-ratelimit-remaining': '999', 'x-ratelimit-reset': '1' }
    const message = 'Resource not accessible by integration'
    expect(classifyFailure(failure(status, headers, message), now)).toEqual({
      kind: 'refused',
      status,
    })
  })

  it.each([403, 429])('waits as long as retry-after says on %s', (status) => {
    expect(classifyFailure(failure(status, { 'retry-after': '7' }), now)).toEqual({
      kind: 'rate-limited',
      waitMs: 7000,
    })
  })

  it('waits until the allowance is renewed', () => {
    const reset = String(now / 1000 + 25)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    expect(classifyFailure(failure(403, headers), now)).toMatchObject({ waitMs: 25_000 })
    expect(classifyFailure(failure(403, headers), now + 90_000)).toMatchObject({ waitMs: 0 })
  })

  it.each([
    ['a documented message', failure(403, {}, 'You have exceeded a secondary rate limit.')],
    ['429 alone', failure(429)],
    ['a retry-after that is not a number', failure(429, { 'retry-after': 'soon' })],
  ])('waits a minute after %s', (_, given) => {
    expect(classifyFailure(given, now)).toEqual({ kind: 'rate-limited', waitMs: 60_000 })
  })
})

describe('decideWait', () => {
  it('doubles the pause of a transient failure, and stops', () => {
    const waits = [0, 1, 2, 3].map((retries) =>
      decideWait({ kind: 'transient' }, { retries, waitedMs: 0 }),
    )
    expect(waits).toEqual([1000, 2000, 4000, undefined])
    expect(mostRetries).toBe(3)
  })

  it('waits a whole minute once, and not longer in total', () => {
    const minute = { kind: 'rate-limited', waitMs: longestWaitMs } as const
    expect(decideWait(minute, unused)).toBe(60_000)
    expect(decideWait(minute, { retries: 1, waitedMs: 1 })).toBeUndefined()
    expect(decideWait({ kind: 'rate-limited', waitMs: 3_600_000 }, unused)).toBeUndefined()
  })

  it.each([{ kind: 'refused', status: 403 }, { kind: 'rejected' }] as const)(
    'does not repeat what was $kind',
    (kind) => {
      expect(decideWait(kind, unused)).toBeUndefined()
    },
  )
})
