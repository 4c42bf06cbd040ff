import { pace, pollMs } from '../delivery/pace.js'
import type { RetryClock } from './github-retry.js'
import type { CommentSession } from './github-session.js'

/**
 * A lock on a comment: the account's reaction to it. GitHub answers 201 to the one request that makes it and 200 to
 * all others, so that of jobs with one account one gets it; deleting it by its id gives it back.
 * https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue-comment
 */
export interface Lock {
  /** When it was taken, on the clock's own time. */
  readonly since: number
  /** Gives it back. False when it was no longer ours, or was taken from somebody who may still be writing. */
  readonly release: () => Promise<boolean>
}

export interface LockRequest {
  readonly commentId: number
  /** The account whose reaction counts. */
  readonly login: string
  readonly clock: RetryClock
  /** Time on the clock after which it is no longer waited for. */
  readonly until: number
}

/** Waits for the lock. Null when there is none to be had: reactions are refused, or it took too long. */
export async function acquireLock(
  session: CommentSession,
  request: LockRequest,
): Promise<Lock | null> {
  try {
    return await takeTurns(session, request)
  } catch {
    return null
  }
}

/** A reaction that is not ours, and since when it is seen. */
interface Holder {
  readonly reactionId: number
  readonly since: number
}

async function takeTurns(session: CommentSession, request: LockRequest): Promise<Lock | null> {
  const { client, retrier } = session
  const { commentId, clock } = request
  let holder: Holder | null = null
  let hasBroken = false
  for (;;) {
    const { reactionId, isNew } = await retrier.repeat(() => client.react(commentId))
    if (isNew) return makeLock(session, { ...request, reactionId, hasBroken })
    const end = await awaitRelease(session, {
      ...request,
      holder: seen(holder, reactionId, clock.now()),
    })
    if (end.kind === 'late') return null
    holder = end.holder
    if (end.kind === 'stale') hasBroken = true
  }
}

type WaitEnd =
  { readonly kind: 'free' | 'stale'; readonly holder: Holder } | { readonly kind: 'late' }

/** Looks until the reaction is gone. One that stays for too long is taken away: its job was killed. */
async function awaitRelease(
  { client, retrier }: CommentSession,
  { commentId, login, clock, until, ...found }: LockRequest & { readonly holder: Holder },
): Promise<WaitEnd> {
  let { holder } = found
  for (;;) {
    if (clock.now() - holder.since >= pace.stale) {
      await client.unreact(commentId, holder.reactionId).catch(() => undefined)
      return { kind: 'stale', holder }
    }
    if (clock.now() >= until) return { kind: 'late' }
    await clock.sleep(pollMs(clock.chance?.() ?? 0))
    const reactions = await retrier.repeat(() => client.listReactions(commentId))
    const held = reactions.find((each) => each.login === login)
    if (held === undefined) return { kind: 'free', holder }
    holder = seen(holder, held.reactionId, clock.now())
  }
}

function seen(known: Holder | null, reactionId: number, now: number): Holder {
  return known?.reactionId === reactionId ? known : { reactionId, since: now }
}

function makeLock(
  { client }: CommentSession,
  {
    commentId,
    reactionId,
    clock,
    hasBroken,
  }: LockRequest & { readonly reactionId: number; readonly hasBroken: boolean },
): Lock {
  return {
    since: clock.now(),
    release: async () => {
      try {
        await client.unreact(commentId, reactionId)
        return !hasBroken
      } catch {
        return false
      }
    },
  }
}
