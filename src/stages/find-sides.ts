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

/** Both sides while base is still being fetched. */
export interface SidesSearch {
  readonly head: Tree
  /** The commit that base is if it can be had; null where the remote has to be asked for it. */
  readonly baseCommit: string | null
  /** Says in the log what the sides are. Fails with what `Repository.resolve` fails with. */
  settle(): Promise<Sides>
}

/**
 * Takes head as it is checked out, and begins to find base, which is checked out only when it is built. Fails with
 * `not-a-repository` and `unsafe-event`.
 */
export async function searchSides(question: SidesQuestion): Promise<SidesSearch> {
  const { repository, event, baseRef, host } = question
  const { checkout, plan } = await host.chapter('Find head and base', async () => {
    const checkout = await repository.checkout()
    const plan = planBase({ event, checkout, baseRef })
    host.say(`Head is ${checkout.sha}, as checked out.`)
    return { checkout, plan }
  })
  const resolving = resolve(repository, plan)
  // Its failure is met where it is awaited, which may be never when something else fails first.
  resolving.catch(() => undefined)
  const head = { folder: host.job.workspace, commit: checkout.sha }
  const headShown = 'headSha' in event && event.headSha !== '' ? event.headSha : checkout.sha
  return {
    head,
    baseCommit: plan.kind === 'commit' ? plan.sha : null,
    async settle() {
      const { commit, why } = await resolving
      host.say(commit === null ? `Compared with ${why}.` : `Base is ${commit}: ${why}.`)
      const base = commit === null ? null : baseAt(commit, repository)
      return { head, headShown, base, baseWhy: why }
    },
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
