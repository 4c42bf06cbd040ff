import {
  findOwn,
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
import type { GitHubConnection } from './github-client.js'
import { openClientsEarly, type EarlyClient } from './github-early.js'
import { retireComments } from './github-retire.js'
import { refusalOf } from './github-refusal.js'
import { createRetrier, systemClock, type RetryClock } from './github-retry.js'
import {
  actionsBot,
  findAuthor,
  listComments,
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
  const clients = openClientsEarly(connection)
  const open = (request: AnyRequest, work: Work): Promise<CommentOutcome> =>
    openSession({ connection, clients, clock, request }, work)
  return {
    prepare: (pull) => {
      clients.prepare(pull)
    },
    upsert: (request) => open(request, (session) => deliver({ ...session, request })),
    share: (request) => open(request, (session) => shareComment({ ...session, request, clock })),
  }
}

type AnyRequest = CommentRequest | SharedCommentRequest
type Work = (session: CommentSession) => Promise<CommentOutcome>

async function openSession(
  {
    connection,
    clients,
    clock,
    request,
  }: {
    readonly connection: GitHubConnection
    readonly clients: EarlyClient
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
    return await work({ client: await clients.open(request), retrier })
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
  const { ifAbsent, ifUnwanted } = delivery.request
  if (ifAbsent === 'skip' && ifUnwanted === 'delete') return deleteUnwanted(delivery, author)
  for (let attempts = 0; ; attempts += 1) {
    const plan = await makePlan(delivery, author)
    if (plan.kind !== 'create') return carryOut(delivery, plan, attempts)
    if (ifAbsent === 'skip') return { kind: 'absent' }
    const created = await tryCreate(delivery, addMarker(delivery.request, plan.text))
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
  const { key, runId, runAttempt, body, continueFrom, ifAbsent, placing } = delivery.request
  const posted = await listComments(delivery)
  const isReplaced = ifAbsent === 'create' && placing !== undefined && placing !== 'update'
  return planComment(posted, {
    author,
    marker: { key, runId, runAttempt },
    text: body,
    ...(continueFrom === undefined ? {} : { continueFrom }),
    earlier: isReplaced ? 'replace' : 'rewrite',
  })
}

/** Deletes the comment of this run or of earlier ones; that of a newer run stays. */
async function deleteUnwanted(delivery: Delivery, author: Author): Promise<CommentOutcome> {
  const { client, retrier, request } = delivery
  const own = findOwn(await listComments(delivery), { author, marker: request })
  const newer = own.find(({ marker }) => compareRuns(marker, request) > 0)
  if (newer !== undefined) return { kind: 'unchanged', url: newer.comment.url }
  for (const { comment } of own) await retrier.repeat(() => client.remove(comment.id))
  return { kind: own.length === 0 ? 'absent' : 'deleted' }
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
    await retrier.repeat(() => client.update(id, addMarker(request, plan.text)))
  }
  const remark = await retireComments(delivery, plan.deletions, request)
  const said = remark === undefined ? {} : { remark }
  if (plan.kind === 'update') return { kind: 'updated', url, ...said }
  const marker = readMarker(body)
  const own = attempts > 0 && marker !== undefined && compareRuns(marker, request) === 0
  return { kind: own ? 'created' : 'unchanged', url, ...said }
}
