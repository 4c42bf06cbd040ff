import { mostRetries } from '../delivery/retry.js'
import type { Refusal } from '../ports.js'
import { classifyError, describeFailure } from './github-retry.js'

/** What GitHub did not do, as a value; `purpose` is what the request was for, with its article. */
export function refusalOf(
  error: unknown,
  {
    permission,
    purpose,
    nowMs,
  }: { readonly permission: string; readonly purpose: string; readonly nowMs: number },
): Refusal {
  const { status, message } = describeFailure(error)
  const kind = classifyError(error, nowMs)
  if (kind.kind === 'refused') return { kind: 'refused', status: kind.status, permission, message }
  if (status === undefined) {
    return { kind: 'failed', message: `GitHub could not be reached (${message}).` }
  }
  if (kind.kind === 'rate-limited') {
    const seconds = Math.ceil(kind.waitMs / 1000)
    const advice = `it asks to wait ${seconds} s, longer than is spent on ${purpose}`
    return { kind: 'failed', message: `GitHub limits requests (${status}: ${message}); ${advice}.` }
  }
  const tries = kind.kind === 'transient' ? ` after ${mostRetries} retries` : ''
  return { kind: 'failed', message: `GitHub answered ${status}${tries}: ${message}.` }
}
