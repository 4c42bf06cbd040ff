import { formatCommit } from '../report/format.js'
import { textMedium } from '../report/medium.js'
import type { OpenPull } from './relay-ports.js'
import type { EndedRun } from './run-event.js'

/** Numbers of the pull requests that a run can be of, in order; or why it is of none, as a sentence. */
export type PullChoice =
  | { readonly kind: 'current'; readonly numbers: readonly [number, ...number[]] }
  | { readonly kind: 'none'; readonly why: string }

/**
 * Chooses the pull requests whose head is what the run was of. Several have one head when one branch is to be merged
 * into several others. A head that has moved on has a newer run, which brings its own report.
 */
export function choosePull(open: readonly OpenPull[], run: EndedRun): PullChoice {
  const own = open
    .filter(({ headRepository }) => headRepository === run.headRepository)
    .filter(({ headBranch }) => headBranch === run.headBranch)
    .toSorted((a, b) => a.number - b.number)
  const [first, ...others] = own
    .filter(({ headSha }) => headSha === run.headSha)
    .map(({ number }) => number)
  if (first !== undefined) return { kind: 'current', numbers: [first, ...others] }
  const [moved] = own
  const commit = formatCommit(run.headSha)
  if (moved !== undefined) {
    return {
      kind: 'none',
      why: `The run was of commit ${commit}, and pull request #${moved.number} is at ${formatCommit(moved.headSha)} by now; the run of that commit comments.`,
    }
  }
  const branch = textMedium.name(run.headBranch)
  return {
    kind: 'none',
    why: `No open pull request comes from ${branch} of ${run.headRepository ?? 'a repository that is gone'}; it was closed, or it goes to another repository.`,
  }
}
