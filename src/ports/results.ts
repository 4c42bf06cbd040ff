import type { CheckRun, CommitStatus } from '../report/commit-results.js'
import type { Refusal } from './refusal.js'

/** Where something is posted, and under which name. */
export interface ResultPlace {
  readonly repository: { readonly owner: string; readonly name: string }
  /** The pull request's last commit, not GitHub's test merge. */
  readonly commit: string
  readonly name: string
  /** Where its details link leads; null for nowhere. */
  readonly targetUrl: string | null
}

export interface StatusRequest extends ResultPlace {
  readonly status: CommitStatus
}

export interface CheckRunRequest extends ResultPlace {
  readonly check: CheckRun
}

export type PostOutcome = { readonly kind: 'posted'; readonly url: string } | Refusal

/** Statuses and check runs of commits. Refusals and failures are outcomes, never exceptions. */
export interface CommitResults {
  postStatus(request: StatusRequest): Promise<PostOutcome>
  postCheckRun(request: CheckRunRequest): Promise<PostOutcome>
}
