import {
  findOwn,
  type Author,
  type OwnComment,
  type PostedComment,
} from '../delivery/comment-plan.js'
import { addMarker, compareRuns, type CommentMarker } from '../delivery/marker.js'
import { holdsLeg, joinLegs, pruneLegs } from '../delivery/merge-legs.js'
import { pace } from '../delivery/pace.js'
import type { CommentOutcome, SharedCommentRequest } from '../ports.js'
import { readLegs } from '../report/legs/leg-marker.js'
import type { Leg } from '../report/legs/leg.js'
import type { RetryClock } from './github-retry.js'
import { listComments, type CommentSession } from './github-session.js'

export interface SharedDelivery extends CommentSession {
  readonly request: SharedCommentRequest
  readonly clock: RetryClock
}

/** What a delivery knows, and has done. */
export interface State {
  author: Author
  /** All sections ever seen. */
  seen: readonly Leg[]
  last: Turn | null
  created: PostedComment | null
  hasWritten: boolean
  /** Null: no lock was tried yet. */
  hasLock: boolean | null
  /** Whether another job of this run has a section with the own key. */
  hasTwin: boolean
  /** The comment of an earlier run that makes way for a new one. */
  before: string | null
  /** What became of earlier comments, where the user should know. */
  remark: string | undefined
}

/** How a turn ended. */
export interface Turn {
  /** Whether nobody else can have written during the turn. */
  readonly isLocked: boolean
  /** The comment at its end. */
  readonly comment: PostedComment
}

export type Run = Pick<CommentMarker, 'runId' | 'runAttempt'>

/** The comments as they stand, and what should stand there. */
export interface View {
  readonly kept: PostedComment
  /** The run that its marker names. */
  readonly keptRun: Run
  readonly duplicates: readonly PostedComment[]
  readonly found: readonly Leg[]
  readonly wanted: readonly Leg[]
}

export function openState(author: Author): State {
  return {
    author,
    seen: [],
    last: null,
    created: null,
    hasWritten: false,
    hasLock: null,
    hasTwin: false,
    before: null,
    remark: undefined,
  }
}

/** A comment that no other job of the run writes to needs neither lock nor second look. */
export function isAlone({ jobs }: SharedCommentRequest): boolean {
  return jobs?.total === 1
}

/** Whether the comment of an earlier run makes way for a new one. */
export function isReplacing({ placing }: SharedCommentRequest): boolean {
  return placing !== undefined && placing !== 'update'
}

/** Null where there is no comment yet, or only those that make way for a new one. */
export async function look(delivery: SharedDelivery, state: State): Promise<View | null> {
  const { request } = delivery
  const posted = await listComments(delivery)
  const own = inOrder(findOwn(posted, { author: state.author, marker: request }), request)
  const [first, ...others] = own
  if (first === undefined) return null
  const duplicates = others.map(({ comment }) => comment)
  const view = compareWith(first.comment, { keptRun: first.marker, duplicates, delivery, state })
  const isEarlier = compareRuns(first.marker, request) < 0
  const makesWay = isReplacing(request) && request.ifAbsent === 'create' && isEarlier
  if (makesWay) state.before = first.comment.body
  return makesWay ? null : view
}

/** The comment that stays, first: that with the lowest id, of the latest run where a run makes its own. */
function inOrder(own: readonly OwnComment[], request: SharedCommentRequest): readonly OwnComment[] {
  if (!isReplacing(request)) return own
  return own.toSorted((a, b) => compareRuns(b.marker, a.marker))
}

/** Adds what stands in the comments to what was seen, and works out what should stand there. */
export function compareWith(
  kept: PostedComment,
  {
    keptRun,
    duplicates,
    delivery: { request },
    state,
  }: {
    readonly keptRun: Run
    readonly duplicates: readonly PostedComment[]
    readonly delivery: SharedDelivery
    readonly state: State
  },
): View {
  const found = readLegs(kept.body)
  const others = duplicates.map(({ body }) => readLegs(body))
  state.hasTwin ||= !state.hasWritten && [found, ...others].some((legs) => hasTwin(legs, request))
  state.seen = joinLegs([request.leg], state.seen, found, ...others)
  const legs = pruneLegs(state.seen, request.jobs?.total ?? null)
  return { kept, keptRun, duplicates, found, wanted: legs }
}

/** Same key, run and attempt, other text: another job's, because this one has not written yet. */
function hasTwin(legs: readonly Leg[], { leg: own }: SharedCommentRequest): boolean {
  return legs.some(
    ({ facts, text }) =>
      facts.key === own.facts.key && compareRuns(facts, own.facts) === 0 && text !== own.text,
  )
}

/** The outcome when nothing is left to do, or to be hoped for. */
export function judge(
  { kept, duplicates, found, wanted }: View,
  {
    delivery: { request },
    state,
    isLate,
  }: { readonly delivery: SharedDelivery; readonly state: State; readonly isLate: boolean },
): CommentOutcome | null {
  const { leg } = request
  const superseded = !wanted.some(({ facts }) => facts === leg.facts)
  if (superseded) return outcomeOf(kept, state)
  const isThere = holdsLeg(found, leg)
  if (!isThere && !holdsLeg(readLegs(request.write(wanted, kept.body)), leg)) {
    return { kind: 'failed', message: 'The shared comment has no room for another section.' }
  }
  const { last } = state
  const hasLasted = last !== null && (last.isLocked || isSame(last.comment, kept))
  if (isThere && (isLate || (hasLasted && duplicates.length === 0))) return outcomeOf(kept, state)
  if (!isLate) return null
  const seconds = pace.patience / 1000
  const message = `Other jobs were writing the shared comment for ${seconds} s; this job's section is not in it.`
  return { kind: 'failed', message }
}

/** Whether nobody has written in between; a text that was overwritten and put back has another time. */
function isSame(one: PostedComment, other: PostedComment): boolean {
  return one.body === other.body && one.updatedAt === other.updatedAt
}

export function outcomeOf(kept: PostedComment, state: State): CommentOutcome {
  const kind =
    state.created?.id === kept.id ? 'created' : state.hasWritten ? 'updated' : 'unchanged'
  const twin =
    'This section is not in it: another job of this run has written one with the same key; give each its own `comment-key`.'
  const remark = state.hasTwin ? twin : state.remark
  return { kind, url: kept.url, ...(remark === undefined ? {} : { remark }) }
}

/**
 * The body as it is sent. Its marker is of the latest run that wrote a section; where each run makes its own comment, of
 * the run that made this one.
 */
export function print(
  request: SharedCommentRequest,
  {
    legs,
    madeBy,
    previous,
  }: {
    readonly legs: readonly Leg[]
    readonly madeBy: Run
    /** The comment it takes the place of; null: none. */
    readonly previous: string | null
  },
): string {
  const { key, write } = request
  const writers = isReplacing(request) ? [madeBy] : legs.map(({ facts }) => facts)
  const { runId = 0, runAttempt = 0 } = writers.toSorted(compareRuns).at(-1) ?? {}
  return addMarker({ key, runId, runAttempt }, write(legs, previous))
}
