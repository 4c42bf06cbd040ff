import {
  planComment,
  type Author,
  type CommentPlan,
  type PostedComment,
} from '../delivery/comment-plan.js'
import { addMarker, compareRuns, isCommentKey, readMarker } from '../delivery/marker.js'
import type {
  CommentOutcome,
  CommentRequest,
  PullRequestComments,
  SharedCommentRequest,
} from '../ports.js'
import { openCommentClient, type GitHubConnection } from './github-client.js'
import { refusalOf } from './github-refusal.js'
import { createRetrier, systemClock, type RetryClock } from './github-retry.js'
import {
  actionsBot,
  findAuthor,
  listComments,
  removeIfPossible,
  tryCreate,
  type CommentSession,
} from './github-session.js'
import { shareComment } from './github-shared.js'

const permission = 'pull-requests: write'

interface Delivery extends CommentSession {
  readonly request: CommentRequest
}

/** Keeps one comment per key on a pull request. Refusals and failures are outcomes, never exceptions. */
export function connectComments(
  connection: GitHubConnection,
  clock: RetryClock = systemClock,
): PullRequestComments {
  const open = (request: AnyRequest, work: Work): Promise<CommentOutcome> =>
    openSession({ connection, clock, request }, work)
  return {
    upsert: (request) => open(request, (session) => deliver({ ...session, request })),
    share: (request) => open(request, (session) => shareComment({ ...session, request, clock })),
  }
}

type AnyRequest = CommentRequest | SharedCommentRequest
type Work = (session: CommentSession) => Promise<CommentOutcome>

async function openSession(
  {
    connection,
    clock,
    request,
  }: {
    readonly connection: GitHubConnection
    readonly clock: RetryClock
    readonly request: AnyRequest
  },
  work: Work,
): Promise<CommentOutcome> {
  if (!isCommentKey(request.key)) {
    return { kind: 'failed', message: `${request.key} cannot be the key of a comment.` }
  }
  const retrier = createRetrier(clock, connection.signal)
  try {
    return await work({ client: await openCommentClient(connection, request), retrier })
  } catch (error) {
    return refusalOf(error, { permission, purpose: 'a comment', nowMs: clock.now() })
  }
}

/**
 * Lists, then does what the list asks for. A creation whose fate is unknown is not repeated at once: the next listing
 * shows whether it took effect.
 */
async function deliver(delivery: Delivery): Promise<CommentOutcome> {
  const author = await findAuthor(delivery)
  for (let attempts = 0; ; attempts += 1) {
    const plan = await makePlan(delivery, author)
    if (plan.kind !== 'create') return carryOut(delivery, plan, attempts)
    if (delivery.request.ifAbsent === 'skip') return { kind: 'absent' }
    const created = await tryCreate(delivery, addMarker(delivery.request, delivery.request.body))
    if (created) return settle(delivery, created)
  }
}

/**
 * Lists once more after a creation, because another run may have created a comment at the same time. The answer also
 * tells the token's account, which an app's token cannot ask for.
 */
async function settle(delivery: Delivery, created: PostedComment): Promise<CommentOutcome> {
  const outcome: CommentOutcome = { kind: 'created', url: created.url }
  try {
    const plan = await makePlan(delivery, created.author ?? actionsBot)
    return plan.kind === 'create' ? outcome : await carryOut(delivery, plan, 1)
  } catch {
    return outcome
  }
}

async function makePlan(delivery: Delivery, author: Author): Promise<CommentPlan> {
  const { key, runId, runAttempt, body } = delivery.request
  const posted = await listComments(delivery)
  return planComment(posted, { author, marker: { key, runId, runAttempt }, text: body })
}

type Standing = Exclude<CommentPlan, { readonly kind: 'create' }>

async function carryOut(
  delivery: Delivery,
  plan: Standing,
  attempts: number,
): Promise<CommentOutcome> {
  const { client, retrier, request } = delivery
  const { url, id, body } = plan.comment
  if (plan.kind === 'update') {
    await retrier.repeat(() => client.update(id, addMarker(request, request.body)))
  }
  for (const { id: duplicate } of plan.deletions) await removeIfPossible(delivery, duplicate)
  if (plan.kind === 'update') return { kind: 'updated', url }
  const marker = readMarker(body)
  const own = attempts > 0 && marker !== undefined && compareRuns(marker, request) === 0
  return { kind: own ? 'created' : 'unchanged', url }
}
