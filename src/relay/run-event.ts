import type { RawEvent } from '../sources/event.js'

/** The run that weighed, as GitHub describes it to a workflow on `workflow_run`. */
export interface EndedRun {
  /** The event that started it. */
  readonly event: string
  readonly conclusion: string
  readonly runId: number
  readonly runAttempt: number
  /** Of a pull request the last commit of its branch, not the test merge. */
  readonly headSha: string
  readonly headBranch: string
  /** Owner and name; null when the fork is gone. */
  readonly headRepository: string | null
}

/**
 * Reads the payload. Null when the workflow was started otherwise, or the payload is not as it should be.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run
 */
export function readEndedRun({ name, payload }: RawEvent): EndedRun | null {
  const run = record(record(payload)['workflow_run'])
  const { id, run_attempt: attempt, head_sha: sha } = run
  if (name !== 'workflow_run' || !isCount(id) || !isCount(attempt)) return null
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return null
  const repository = text(record(run['head_repository'])['full_name'])
  return {
    event: text(run['event']),
    conclusion: text(run['conclusion']),
    runId: id,
    runAttempt: attempt,
    headSha: sha,
    headBranch: text(run['head_branch']),
    headRepository: /^[^/]+\/[^/]+$/.test(repository) ? repository : null,
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}
