import type { Host, LazyTree, Repository, Tree } from '../ports.js'
import { planBase, type BasePlan } from '../sources/base.js'
import type { Event } from '../sources/event.js'

/** The two trees that are compared. */
export interface Sides {
  readonly head: Tree
  /** The commit a reader knows head by: the pull request's last one, not GitHub's test merge. */
  readonly headShown: string
  /** Null when there is no commit to compare with. */
  readonly base: LazyTree | null
  /** Completes the sentence "Compared with …". */
  readonly baseWhy: string
}

export interface SidesQuestion {
  readonly repository: Repository
  readonly event: Event
  readonly baseRef: string | null
  readonly host: Pick<Host, 'chapter' | 'job' | 'say'>
}

/** Takes head as it is checked out, and finds base, which is checked out only when it is built. */
export async function findSides(question: SidesQuestion): Promise<Sides> {
  const { host } = question
  return host.chapter('Find head and base', async () => {
    const sides = await lookUp(question)
    host.say(`Head is ${sides.head.commit}, as checked out.`)
    host.say(
      sides.base === null
        ? `Compared with ${sides.baseWhy}.`
        : `Base is ${sides.base.commit}: ${sides.baseWhy}.`,
    )
    return sides
  })
}

async function lookUp({ repository, event, baseRef, host }: SidesQuestion): Promise<Sides> {
  const checkout = await repository.checkout()
  const plan = planBase({ event, checkout, baseRef })
  const found = await resolve(repository, plan)
  const headShown = 'headSha' in event && event.headSha !== '' ? event.headSha : checkout.sha
  return {
    head: { folder: host.job.workspace, commit: checkout.sha },
    headShown,
    base: found.commit === null ? null : baseAt(found.commit, repository),
    baseWhy: found.why,
  }
}

function baseAt(commit: string, repository: Repository): LazyTree {
  return { commit, openFolder: async () => (await repository.worktree(commit)).folder }
}

async function resolve(
  repository: Repository,
  plan: BasePlan,
): Promise<{ readonly commit: string | null; readonly why: string }> {
  const commit = await repository.resolve(plan)
  if (commit !== null || plan.kind === 'none') return { commit, why: plan.why }
  if (plan.kind === 'commit' && plan.fallback !== undefined)
    return resolve(repository, plan.fallback)
  return { commit: null, why: `nothing: ${plan.why} cannot be fetched` }
}
