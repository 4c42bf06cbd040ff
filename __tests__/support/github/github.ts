/**
 * A stateful stand-in for the parts of GitHub's REST API that the action calls, on a loopback port.
 * `__tests__/contract` checks that what it answers has the form of GitHub's official description.
 */
import { createFaultPlan, type Fault } from './faults.js'
import {
  actionsBot,
  createState,
  type Account,
  type CheckRun,
  type CommitStatus,
  type Comparison,
  type GitHubState,
  type Grant,
  type Permissions,
  type PullRequest,
  type Review,
  type ReviewComment,
  type StoredComment,
} from './model.js'
import { closeServer, listen, type LoggedRequest } from './server.js'

export interface GitHubOptions {
  /** `owner/name`; `octo/shop` unless said otherwise. */
  readonly repository?: string
  readonly visibility?: 'public' | 'private'
  /** What GITHUB_TOKEN (`github.token`) may do; everything unless said otherwise. */
  readonly permissions?: Permissions
  /** Further tokens, for example a personal one. */
  readonly grants?: Readonly<Record<string, Grant>>
  /** Path before every route, `/api/v3` as on GitHub Enterprise Server. */
  readonly basePath?: string
  /** Milliseconds on the way to GitHub or back, drawn for each way of each request; 0 unless said otherwise. */
  readonly latency?: () => number
}

export interface CommentSeed {
  readonly pull: number
  readonly body: string
  readonly author?: Account
}

export interface ReviewCommentSeed {
  readonly pull: number
  readonly body: string
  readonly isOutdated?: true
}

export interface LabelSeed {
  readonly pull: number
  readonly label: string
  /** `mona` unless said otherwise; null: an account that is gone. */
  readonly actor?: Account | null
  /** ISO 8601. */
  readonly at?: string
}

export interface GitHubDouble {
  /** Value for GITHUB_API_URL. */
  readonly url: string
  readonly repository: { readonly owner: string; readonly name: string }
  /** A token with the rights of `options.permissions`, speaking as github-actions[bot]. */
  readonly token: string
  readonly requests: readonly LoggedRequest[]
  readonly seedPull: (pull: Partial<PullRequest> & { readonly number: number }) => PullRequest
  readonly seedComment: (seed: CommentSeed) => StoredComment
  /** Adds `count` comments by other people, `Comment 1` onwards. */
  readonly seedComments: (pull: number, count: number) => readonly StoredComment[]
  readonly seedComparison: (comparison: Comparison) => void
  /** Sets a label of a pull request, as somebody at some time. */
  readonly seedLabel: (seed: LabelSeed) => void
  readonly removeComment: (id: number) => void
  /** Comments of a pull request, lowest id first. */
  readonly commentsOn: (pull: number) => readonly StoredComment[]
  readonly reviews: () => readonly Review[]
  /** Remarks on a pull request's lines, lowest id first. */
  readonly reviewComments: (pull: number) => readonly ReviewComment[]
  /** Puts a remark on the first line of a file; outdated when it has no line. */
  readonly seedReviewComment: (seed: ReviewCommentSeed) => ReviewComment
  /** Takes the lines from under all remarks, as a push that changes them does. */
  readonly outdateReviewComments: () => void
  readonly pull: (number: number) => PullRequest | undefined
  readonly statuses: () => readonly CommitStatus[]
  readonly checkRuns: () => readonly CheckRun[]
  readonly inject: (fault: Fault) => void
  readonly close: () => Promise<void>
}

const tokenOfActions = 'ghs_tokenOfTheDouble'
const allPermissions: Permissions = {
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
}

function sha(digit: string): string {
  return digit.repeat(40)
}

function seedPull(state: GitHubState, seed: Parameters<GitHubDouble['seedPull']>[0]): PullRequest {
  const pull: PullRequest = {
    title: `Pull request ${seed.number}`,
    state: 'open',
    locked: false,
    author: { login: 'mona', type: 'User' },
    base: { ref: 'main', sha: sha('a') },
    head: { ref: 'feature', sha: sha('b'), owner: state.repository.owner },
    labels: [],
    ...seed,
  }
  state.pulls.set(pull.number, pull)
  return pull
}

function seedComment(state: GitHubState, seed: CommentSeed): StoredComment {
  const moment = state.nextMoment()
  const comment: StoredComment = {
    id: state.nextId(),
    issue: seed.pull,
    author: seed.author ?? { login: 'mona', type: 'User' },
    body: seed.body,
    createdAt: moment,
    updatedAt: moment,
  }
  state.comments.set(comment.id, comment)
  return comment
}

function seedComments(state: GitHubState, pull: number, count: number): readonly StoredComment[] {
  return Array.from({ length: count }, (_, i) =>
    seedComment(state, { pull, body: `Comment ${i + 1}` }),
  )
}

function seedLabel(state: GitHubState, { pull: number, label, ...seed }: LabelSeed): void {
  const pull = state.pulls.get(number)
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`)
  state.pulls.set(number, { ...pull, labels: [...pull.labels, label] })
  state.labelEvents.push({
    id: state.nextId(),
    pull: number,
    kind: 'labeled',
    label,
    actor: seed.actor === undefined ? { login: 'mona', type: 'User' } : seed.actor,
    createdAt: seed.at ?? state.nextMoment(),
  })
}

function seedReviewComment(
  state: GitHubState,
  { pull, body, isOutdated }: ReviewCommentSeed,
): ReviewComment {
  const comment: ReviewComment = {
    id: state.nextId(),
    reviewId: state.nextId(),
    pull,
    author: actionsBot,
    body,
    path: 'Dockerfile',
    startLine: null,
    line: isOutdated === true ? null : 1,
    commitSha: sha('b'),
    createdAt: state.nextMoment(),
  }
  state.reviewComments.push(comment)
  return comment
}

function openState(options: GitHubOptions): GitHubState {
  const [owner = '', name = ''] = (options.repository ?? 'octo/shop').split('/')
  return createState({ id: 4711, owner, name, visibility: options.visibility ?? 'private' })
}

function openGrants(options: GitHubOptions): ReadonlyMap<string, Grant> {
  const ofActions: Grant = {
    account: actionsBot,
    kind: 'installation',
    permissions: options.permissions ?? allPermissions,
  }
  return new Map([[tokenOfActions, ofActions], ...Object.entries(options.grants ?? {})])
}

/** Starts the double; close it after the test. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const state = openState(options)
  const faults = createFaultPlan()
  const requests: LoggedRequest[] = []
  const grants = openGrants(options)
  const basePath = options.basePath ?? ''
  const latency = options.latency ?? (() => 0)
  const { server, url } = await listen({ state, grants, faults, requests, basePath, latency })
  return {
    url,
    repository: { owner: state.repository.owner, name: state.repository.name },
    token: tokenOfActions,
    requests,
    seedPull: (seed) => seedPull(state, seed),
    seedComment: (seed) => seedComment(state, seed),
    seedComments: (pull, count) => seedComments(state, pull, count),
    seedComparison: (comparison) => {
      state.comparisons.set(`${comparison.base}...${comparison.head}`, comparison)
    },
    seedLabel: (seed) => {
      seedLabel(state, seed)
    },
    removeComment: (id) => void state.comments.delete(id),
    commentsOn: (pull) =>
      [...state.comments.values()]
        .filter((comment) => comment.issue === pull)
        .sort((a, b) => a.id - b.id),
    reviews: () => state.reviews,
    reviewComments: (pull) => state.reviewComments.filter((comment) => comment.pull === pull),
    seedReviewComment: (seed) => seedReviewComment(state, seed),
    outdateReviewComments: () => {
      const outdated = state.reviewComments.map((comment) => ({ ...comment, line: null }))
      state.reviewComments.splice(0, Infinity, ...outdated)
    },
    pull: (number) => state.pulls.get(number),
    statuses: () => state.statuses,
    checkRuns: () => [...state.checkRuns.values()],
    inject: (fault) => {
      faults.add(fault)
    },
    close: () => closeServer(server),
  }
}
