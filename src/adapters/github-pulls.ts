import type { OpenPull, PullRequestFinder } from '../relay/relay-ports.js'
import { limitTime, requireJson, type GitHubConnection } from './github-client.js'
import { refusalOf } from './github-refusal.js'
import { createRetrier, systemClock, type RetryClock } from './github-retry.js'

/** The part of https://docs.github.com/rest/pulls/pulls#list-pull-requests that is read here. */
interface PullJson {
  readonly number: number
  readonly head: {
    readonly sha: string
    readonly ref: string
    readonly repo: { readonly full_name: string } | null
  }
}

const pageSize = 100
/** Reading would do for this; the comment that follows takes more. */
const permission = 'pull-requests: write'

/** Finds pull requests through the REST API. Refusals and failures are answers, never exceptions. */
export function connectPulls(
  connection: GitHubConnection,
  clock: RetryClock = systemClock,
): PullRequestFinder {
  return {
    async findOpen({ repository, headOwner, headBranch }) {
      try {
        const github = await import('@actions/github')
        const { rest } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl })
        const { data } = await createRetrier(clock, connection.signal).repeat(() =>
          rest.pulls.list({
            owner: repository.owner,
            repo: repository.name,
            state: 'open',
            head: `${headOwner}:${headBranch}`,
            per_page: pageSize,
            request: limitTime(connection),
          }),
        )
        return { kind: 'found', pulls: requireJson(data as readonly PullJson[]).map(toPull) }
      } catch (error) {
        return refusalOf(error, { permission, purpose: 'a comment', nowMs: clock.now() })
      }
    },
  }
}

function toPull({ number, head }: PullJson): OpenPull {
  const { sha, ref, repo } = head
  return { number, headSha: sha, headBranch: ref, headRepository: repo?.full_name ?? null }
}
