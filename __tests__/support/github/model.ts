/** What the GitHub double remembers, in its own words; `representations.ts` turns it into GitHub's JSON. */

export type Scope = 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses'
export type Access = 'none' | 'read' | 'write'
export type Permissions = Readonly<Partial<Record<Scope, Access>>>

export interface Account {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

/** Whom a token speaks for. Installation tokens (GITHUB_TOKEN among them) may not ask who they are. */
export interface Grant {
  readonly account: Account
  readonly kind: 'installation' | 'user'
  readonly permissions: Permissions
}

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly visibility: 'public' | 'private'
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
  /** Why it is hidden, as GraphQL names it; absent: it is not. */
  readonly minimized?: string
}

export interface StoredReaction {
  readonly id: number
  readonly comment: number
  readonly author: Account
  readonly content: string
  readonly createdAt: string
}

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly locked: boolean
  readonly author: Account
  readonly base: { readonly ref: string; readonly sha: string }
  /** `owner` differs from the repository's owner for a fork. */
  readonly head: { readonly ref: string; readonly sha: string; readonly owner: string }
  readonly labels: readonly string[]
  /** What it changes; nothing unless said otherwise. */
  readonly files?: readonly ChangedFile[]
}

/** A label that was set or taken away, as an event of the pull request. */
export interface LabelEvent {
  readonly id: number
  readonly pull: number
  readonly kind: 'labeled' | 'unlabeled'
  readonly label: string
  /** Null for an account that is gone. */
  readonly actor: Account | null
  readonly createdAt: string
}

export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed'
  readonly additions: number
  readonly deletions: number
  /** Hunks alone; absent for a file that is binary or too large. */
  readonly patch?: string
}

export interface Comparison {
  readonly base: string
  readonly head: string
  readonly mergeBase: string
  readonly commits: readonly string[]
  readonly files: readonly ChangedFile[]
}

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: Account
  readonly createdAt: string
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly status: string
  readonly conclusion: string | null
  readonly externalId: string
  readonly detailsUrl: string | null
  readonly startedAt: string
  readonly completedAt: string | null
  readonly output: Readonly<Record<string, unknown>>
  readonly annotationCount: number
}

export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: Account
  readonly body: string
  readonly commitSha: string
  readonly createdAt: string
}

export interface ReviewComment {
  readonly id: number
  readonly reviewId: number
  readonly pull: number
  readonly author: Account
  readonly body: string
  readonly path: string
  readonly startLine: number | null
  /** Null when it is outdated. */
  readonly line: number | null
  readonly commitSha: string
  readonly createdAt: string
}

export interface GitHubState {
  readonly repository: Repository
  readonly pulls: Map<number, PullRequest>
  readonly comments: Map<number, StoredComment>
  readonly reactions: Map<number, StoredReaction>
  readonly comparisons: Map<string, Comparison>
  readonly statuses: CommitStatus[]
  readonly checkRuns: Map<number, CheckRun>
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly labelEvents: LabelEvent[]
  /** Next id; ids grow across all kinds of records. */
  readonly nextId: () => number
  /** Next moment; every call is one second later, so that times are the same in every run. */
  readonly nextMoment: () => string
}

/** The identity behind GITHUB_TOKEN. */
export const actionsBot: Account = { login: 'github-actions[bot]', type: 'Bot' }

const firstId = 1_000_000_000
const firstMoment = Date.UTC(2026, 0, 1)

export function createState(repository: Repository): GitHubState {
  let id = firstId
  let seconds = 0
  return {
    repository,
    pulls: new Map(),
    comments: new Map(),
    reactions: new Map(),
    comparisons: new Map(),
    statuses: [],
    checkRuns: new Map(),
    reviews: [],
    reviewComments: [],
    labelEvents: [],
    nextId: () => id++,
    nextMoment: () => new Date(firstMoment + seconds++ * 1000).toISOString().replace('.000Z', 'Z'),
  }
}
