import type { Job, PullRequestComments, PullRequestLabels, Refusal, Runner } from '../ports.js'
import type { RawRelayInputs } from './inputs.js'

/** What putting another run's report on its pull request needs of the outside world. */
export interface RelayPorts {
  readonly inputs: RawRelayInputs
  readonly job: Job
  readonly log: Pick<Runner, 'say' | 'notice' | 'warn' | 'setOutputs'>
  readonly files: ReportFiles
  readonly pulls: PullRequestFinder
  readonly comments: PullRequestComments
  readonly labels: PullRequestLabels
  /** Says what of a document is not as docs/report-schema.json has it; null when all is. */
  readonly findFault: (document: unknown) => Promise<string | null>
}

/** Files that another run made; nothing about them can be relied on. */
export interface ReportFiles {
  /** Reads the reports in a folder, or one file, in the order of their names. */
  read(path: string): Promise<ReportReading>
}

/** `why` is the end of a sentence, and may quote what somebody else wrote. */
export type ReportReading =
  | { readonly kind: 'read'; readonly texts: readonly [string, ...string[]] }
  | { readonly kind: 'missing' | 'refused'; readonly why: string }

/** A pull request as GitHub describes it. */
export interface OpenPull {
  readonly number: number
  readonly headSha: string
  readonly headBranch: string
  /** Owner and name; null when the fork is gone. */
  readonly headRepository: string | null
}

export interface PullQuestion {
  readonly repository: { readonly owner: string; readonly name: string }
  /** Owner of the repository that the branch is in, and the branch. */
  readonly headOwner: string
  readonly headBranch: string
}

/** Finds pull requests by where they come from. */
export interface PullRequestFinder {
  /** Those that are open. */
  findOpen(question: PullQuestion): Promise<PullAnswer>
}

export type PullAnswer = { readonly kind: 'found'; readonly pulls: readonly OpenPull[] } | Refusal
