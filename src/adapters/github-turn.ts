import type { PostedComment } from '../delivery/comment-plan.js'
import { holdsLeg } from '../delivery/merge-legs.js'
import { pace } from '../delivery/pace.js'
import { readLegs } from '../report/legs/leg-marker.js'
import type { Leg } from '../report/legs/leg.js'
import { acquireLock, type Lock } from './github-lock.js'
import { classifyError, describeFailure } from './github-retry.js'
import { retireComments } from './github-retire.js'
import {
  compareWith,
  isAlone,
  print,
  type SharedDelivery,
  type State,
  type Turn,
  type View,
} from './github-view.js'

export interface TurnStart {
  readonly state: State
  readonly view: View
  /** When the delivery began, on its clock. */
  readonly since: number
}

/** Reads the comment, joins the section in, and writes it. Null: it came to nothing and is to be tried again. */
export async function takeTurn(delivery: SharedDelivery, start: TurnStart): Promise<Turn | null> {
  const { request, clock } = delivery
  if (isAlone(request)) return write(delivery, { ...start, lock: null, readAt: clock.now() })
  const lock = await tryLock(delivery, start)
  try {
    const turn = await readAndWrite(delivery, { ...start, lock })
    const isLocked = (await lock?.release()) ?? false
    return turn && { ...turn, isLocked }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/** Whom a lock was refused once, it is refused again. */
async function tryLock(
  delivery: SharedDelivery,
  { state, view, since }: TurnStart,
): Promise<Lock | null> {
  if (state.hasLock === false) return null
  const lock = await acquireLock(delivery, {
    commentId: view.kept.id,
    login: state.author.login,
    clock: delivery.clock,
    until: since + pace.lockPatience,
  })
  state.hasLock = lock !== null
  return lock
}

interface Hold extends TurnStart {
  readonly lock: Lock | null
}

async function readAndWrite(delivery: SharedDelivery, hold: Hold): Promise<Turn | null> {
  const { client, retrier, clock } = delivery
  const { state, view } = hold
  const readAt = clock.now()
  const kept = await unlessGone(() => retrier.repeat(() => client.read(view.kept.id)))
  if (kept === null) return null
  const { keptRun, duplicates } = view
  const fresh = compareWith(kept, { keptRun, duplicates, delivery, state })
  return write(delivery, { ...hold, view: fresh, readAt })
}

async function write(
  delivery: SharedDelivery,
  { state, view, lock, readAt }: Hold & { readonly readAt: number },
): Promise<Turn | null> {
  const { request, clock } = delivery
  const { kept, duplicates } = view
  const body = print(request, {
    legs: view.wanted,
    madeBy: view.keptRun,
    previous: kept.body,
  })
  let now = kept
  if (!isUpToDate(view, readLegs(body))) {
    const heldMs = clock.now() - (lock?.since ?? readAt)
    if (!isAlone(request) && heldMs > (lock ? pace.lease : pace.window)) return null
    const updated = await update(delivery, { kept, body, isLocked: lock !== null })
    if (updated === null) return null
    state.hasWritten = true
    now = updated
  }
  // Their sections have been joined into the comment that stays.
  state.remark = (await retireComments(delivery, duplicates, request)) ?? state.remark
  return { isLocked: false, comment: now }
}

function isUpToDate({ found }: View, wanted: readonly Leg[]): boolean {
  return found.length === wanted.length && wanted.every((leg) => holdsLeg(found, leg))
}

/** A write that failed is not repeated as it is: others may have written since. */
async function update(
  { client, retrier, request }: SharedDelivery,
  {
    kept,
    body,
    isLocked,
  }: { readonly kept: PostedComment; readonly body: string; readonly isLocked: boolean },
): Promise<PostedComment | null> {
  if (isAlone(request)) return unlessGone(() => retrier.repeat(() => client.update(kept.id, body)))
  const limitMs = isLocked ? pace.lockedWrite : pace.openWrite
  try {
    return await unlessGone(() => client.update(kept.id, body, limitMs))
  } catch (error) {
    await retrier.pause(error)
    return null
  }
}

/** Null when another job has deleted the comment in the meantime. */
async function unlessGone<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (classifyError(error).kind === 'refused' && describeFailure(error).status === 404)
      return null
    throw error
  }
}
