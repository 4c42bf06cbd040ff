import { failure } from '../errors.js'
import type { Event, TerminalEvent } from './event.js'

/** The commit that is checked out. */
export interface Checkout {
  readonly sha: string
  /** Parents as the commit object names them, also where a shallow clone lacks them. */
  readonly parents: readonly string[]
}

/** How to find base; `why` completes the sentence "Compared with …". */
export type BasePlan =
  | {
      readonly kind: 'commit'
      readonly sha: string
      readonly why: string
      /** Taken when the commit cannot be had: a forced push may have made it unreachable. */
      readonly fallback?: BasePlan
    }
  | { readonly kind: 'merge-base'; readonly branch: string; readonly why: string }
  | { readonly kind: 'named'; readonly name: string; readonly why: string }
  | { readonly kind: 'none'; readonly why: string }

export interface BaseQuestion {
  readonly event: Event
  readonly checkout: Checkout
  /** The user's `base-ref`; null when not given. */
  readonly baseRef: string | null
}

/**
 * Decides which commit head is compared with.
 * Fails with `unsafe-event` on `pull_request_target`.
 */
export function planBase({ event, checkout, baseRef }: BaseQuestion): BasePlan {
  if (event.kind === 'pull-request-target') refuse(event.headSha, checkout)
  if (baseRef !== null) {
    return { kind: 'named', name: baseRef, why: `\`${baseRef}\`, named by the input \`base-ref\`` }
  }
  switch (event.kind) {
    case 'pull-request':
      return planPullRequest(event, checkout)
    case 'merge-group':
      return {
        kind: 'commit',
        sha: event.baseSha,
        why: 'the commit this merge group is queued on',
      }
    case 'push':
      return planPush(event, checkout)
    case 'terminal':
      return planTerminal(event)
    case 'other':
      return planBranch(event, checkout)
  }
}

function refuse(headSha: string, checkout: Checkout): never {
  const isPullRequest = checkout.sha === headSha || checkout.parents.includes(headSha)
  throw failure('unsafe-event', {
    situation: isPullRequest
      ? "the pull request's code is checked out"
      : 'the base branch is checked out, so there is nothing of the pull request to weigh',
  })
}

function planPullRequest(
  event: Extract<Event, { kind: 'pull-request' }>,
  checkout: Checkout,
): BasePlan {
  const [firstParent, secondParent] = checkout.parents
  // A pull request's own last commit may be a merge too; only GitHub's test merge has its head as second parent.
  if (firstParent !== undefined && secondParent === event.headSha) {
    return {
      kind: 'commit',
      sha: firstParent,
      why: `the tip of \`${event.baseRef}\` that the checked-out merge commit merges into`,
    }
  }
  return mergeBaseWith(event.baseRef)
}

function planPush(event: Extract<Event, { kind: 'push' }>, checkout: Checkout): BasePlan {
  if (event.beforeSha !== null) {
    return {
      kind: 'commit',
      sha: event.beforeSha,
      why: 'the commit this push started from',
      fallback: planFirstParent(checkout),
    }
  }
  return planBranch(event, checkout)
}

function planTerminal({ base }: TerminalEvent): BasePlan {
  if (base === null) return { kind: 'none', why: 'nothing, as no base was named' }
  if (base.kind === 'merge-base') return mergeBaseWith(base.branch)
  return { kind: 'commit', sha: base.sha, why: `\`${base.name}\`` }
}

function planBranch(
  event: { readonly ref: string; readonly defaultBranch: string },
  checkout: Checkout,
): BasePlan {
  const onDefault = event.ref === `refs/heads/${event.defaultBranch}`
  if (!onDefault && event.defaultBranch !== '') return mergeBaseWith(event.defaultBranch)
  return planFirstParent(checkout)
}

/** The commit before the one checked out. */
function planFirstParent(checkout: Checkout): BasePlan {
  const [parent] = checkout.parents
  if (parent === undefined) return { kind: 'none', why: 'nothing: this is the first commit' }
  return { kind: 'commit', sha: parent, why: 'the commit before this one' }
}

function mergeBaseWith(branch: string): BasePlan {
  return { kind: 'merge-base', branch, why: `the merge base with \`${branch}\`` }
}
