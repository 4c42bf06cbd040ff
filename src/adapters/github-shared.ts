import { joinLegs, pruneLegs } from '../delivery/merge-legs.js'
import { confirmMs, creationMs, pace, pollMs } from '../delivery/pace.js'
import type { CommentOutcome } from '../ports.js'
import { isQuietLeg } from '../report/legs/leg.js'
import type { RetryClock } from './github-retry.js'
import { actionsBot, findAuthor, removeIfPossible, tryCreate } from './github-session.js'
import { takeTurn } from './github-turn.js'
import {
  isAlone,
  judge,
  look,
  openState,
  outcomeOf,
  print,
  type SharedDelivery,
  type State,
  type Turn,
} from './github-view.js'

/**
 * Puts one section into a comment that other jobs write to at the same time. A turn reads the comment, joins what is
 * there with all sections ever seen and the own one, and writes; a later look tells whether it has lasted. Turns are
 * taken under a lock; where GitHub refuses one, a section counts as written when nobody has written after it for
 * longer than a turn takes, because every later writer has then read it. Of several comments the one with the lowest
 * id stays. Throws what the client throws.
 */
export async function shareComment(delivery: SharedDelivery): Promise<CommentOutcome> {
  const state = openState(await findAuthor(delivery))
  const outcome = await putSection(delivery, state)
  const isGone = 'url' in outcome && (await deleteIfQuiet(delivery, state))
  return isGone ? { kind: 'deleted' } : outcome
}

/** Deletes the comment when that is wanted and all jobs of the run have said that they have nothing to say. */
async function deleteIfQuiet(delivery: SharedDelivery, state: State): Promise<boolean> {
  const { request } = delivery
  const { runId, jobs, ifAbsent, ifUnwanted } = request
  if (ifAbsent !== 'skip' || ifUnwanted !== 'delete' || jobs === null) return false
  const view = await look(delivery, state)
  if (view === null) return false
  const { kept, found } = view
  const isWhole = found.length >= jobs.total && found.every(({ facts }) => facts.runId === runId)
  if (!isWhole || !found.every(isQuietLeg)) return false
  // Two jobs may find so at the same time.
  await removeIfPossible(delivery, kept.id)
  return true
}

async function putSection(delivery: SharedDelivery, state: State): Promise<CommentOutcome> {
  const { request, clock } = delivery
  const since = clock.now()
  const until = since + pace.patience
  for (let turn = 0; ; turn += 1) {
    const view = await look(delivery, state)
    if (view === null) {
      const outcome = await begin(delivery, { state, isLate: clock.now() >= until })
      if (outcome !== null) return outcome
      continue
    }
    const end = judge(view, { delivery, state, isLate: clock.now() >= until })
    if (end !== null) return end
    state.last = await takeTurn(delivery, { state, view, since })
    if (isAlone(request)) return outcomeOf(view.kept, state)
    if (state.last !== null) await clock.sleep(pauseFor(state.last, { turn, clock }))
  }
}

/** Where no comment is found. An own one that a listing does not show yet is waited for. */
async function begin(
  delivery: SharedDelivery,
  { state, isLate }: { readonly state: State; readonly isLate: boolean },
): Promise<CommentOutcome | null> {
  const { request, clock } = delivery
  if (state.created !== null) {
    await clock.sleep(pollMs(clock.chance?.() ?? 0))
    return isLate ? outcomeOf(state.created, state) : null
  }
  if (request.ifAbsent === 'skip') return { kind: 'absent' }
  if (!isAlone(request)) {
    await clock.sleep(creationMs(request.jobs?.index ?? null, clock.chance?.() ?? 0))
    if ((await look(delivery, state)) !== null) return null
  }
  await createFirst(delivery, state)
  return null
}

async function createFirst(delivery: SharedDelivery, state: State): Promise<void> {
  const { request } = delivery
  const seen = joinLegs([request.leg], state.seen)
  const legs = pruneLegs(seen, request.jobs?.total ?? null)
  const created = await tryCreate(
    delivery,
    print(request, { legs, madeBy: request, previous: state.before }),
  )
  if (created === undefined) return
  state.created = created
  // An app's token cannot ask for its account; its comment tells.
  state.author = created.author ?? actionsBot
  state.hasWritten = true
}

function pauseFor(
  { isLocked }: Turn,
  { turn, clock }: { readonly turn: number; readonly clock: RetryClock },
): number {
  return confirmMs({ isLocked, turn, chance: clock.chance?.() ?? 0 })
}
