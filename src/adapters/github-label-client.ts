import type { LabelQuestion } from '../ports.js'
import { limitTime, requireJson, type GitHubConnection } from './github-client.js'

/** The requests that labels need, each sent once. They throw what Octokit throws. */
export interface LabelClient {
  /** Names of all labels that are set now. */
  readonly listLabels: () => Promise<readonly string[]>
  /** Settings of labels among a page of the pull request's events, oldest first. */
  readonly listEvents: (page: number) => Promise<LabelEventPage>
}

export interface LabelEventPage {
  readonly events: readonly LabelEvent[]
  /** Number of the last page. */
  readonly last: number
}

export interface LabelEvent {
  readonly label: string
  /** Null when GitHub no longer knows the account. */
  readonly by: string | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** An issue has no more than a hundred labels. */
const pageSize = 100

/**
 * Loads the GitHub client and binds it to one pull request.
 * https://docs.github.com/rest/issues/labels#list-labels-for-an-issue
 * https://docs.github.com/rest/issues/events#list-issue-events
 */
export async function openLabelClient(
  connection: GitHubConnection,
  { repository, pullRequest }: LabelQuestion,
): Promise<LabelClient> {
  const github = await import('@actions/github')
  const { rest } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl })
  const issue = { owner: repository.owner, repo: repository.name, issue_number: pullRequest }
  const range = { per_page: pageSize }
  const once = () => ({ request: limitTime(connection) })
  return {
    listLabels: async () => {
      const { data } = await rest.issues.listLabelsOnIssue({ ...issue, ...range, ...once() })
      return requireJson(data).map(({ name }) => name)
    },
    listEvents: async (page) => {
      const { data, headers } = await rest.issues.listEvents({
        ...issue,
        ...range,
        page,
        ...once(),
      })
      const events = requireJson(data as readonly EventJson[]).flatMap(readEvent)
      return { events, last: lastPage(headers.link) ?? page }
    },
  }
}

/** The part of an event that is read here; each kind of event has fields of its own. */
interface EventJson {
  readonly event: string
  readonly created_at: string
  readonly actor?: { readonly login: string } | null
  readonly label?: { readonly name: string | null }
}

function readEvent({ event, actor, label, created_at: at }: EventJson): readonly LabelEvent[] {
  if (event !== 'labeled' || typeof label?.name !== 'string') return []
  return [{ label: label.name, by: actor?.login ?? null, at }]
}

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function lastPage(link: string | undefined): number | null {
  const [, page] = /[?&]page=(\d{1,6})[^>]*>; rel="last"/.exec(link ?? '') ?? []
  return page === undefined ? null : Number(page)
}
