import type {
  CheckRunRequest,
  CommitResults,
  PostOutcome,
  StatusRequest,
} from '../ports/results.js'
import type { LocatedAnnotation } from '../report/commit-results.js'
import { limitTime, requireJson, type GitHubConnection } from './github-client.js'
import { refusalOf } from './github-refusal.js'
import { createRetrier, systemClock, type Retrier, type RetryClock } from './github-retry.js'

/** GitHub takes so many annotations in one request, and any number of requests. */
const perRequest = 50
/** More would cost requests that the repository's other jobs need; the job summary has them all. */
const mostAnnotations = 250

/** Posts commit statuses and check runs. Sent twice, the later one counts. */
export function connectResults(
  connection: GitHubConnection,
  clock: RetryClock = systemClock,
): CommitResults {
  const attempt = async (
    { permission, purpose }: { readonly permission: string; readonly purpose: string },
    work: (client: Client) => Promise<string>,
  ): Promise<PostOutcome> => {
    const retrier = createRetrier(clock, connection.signal)
    try {
      return { kind: 'posted', url: await work({ ...(await openClient(connection)), retrier }) }
    } catch (error) {
      return refusalOf(error, { permission, purpose, nowMs: clock.now() })
    }
  }
  return {
    postStatus: (request) =>
      attempt({ permission: 'statuses: write', purpose: 'a commit status' }, (client) =>
        postStatus(request, client),
      ),
    postCheckRun: (request) =>
      attempt({ permission: 'checks: write', purpose: 'a check run' }, (client) =>
        postCheckRun(request, client),
      ),
  }
}

type Opened = Awaited<ReturnType<typeof openClient>>
type Client = Opened & { readonly retrier: Retrier }

async function openClient(connection: GitHubConnection) {
  const github = await import('@actions/github')
  const { rest } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl })
  return { rest, once: () => ({ request: limitTime(connection) }) }
}

async function postStatus(
  { repository, commit, name, status, targetUrl }: StatusRequest,
  { rest, once, retrier }: Client,
): Promise<string> {
  const { data } = await retrier.repeat(() =>
    rest.repos.createCommitStatus({
      ...whose(repository),
      sha: commit,
      context: name,
      state: status.state,
      description: status.description,
      ...(targetUrl === null ? {} : { target_url: targetUrl }),
      ...once(),
    }),
  )
  return requireJson(data).url
}

async function postCheckRun(request: CheckRunRequest, client: Client): Promise<string> {
  const { rest, once, retrier } = client
  const { repository, commit, name, check, targetUrl } = request
  const [first = [], ...others] = batches(check.annotations.slice(0, mostAnnotations))
  const output = (annotations: readonly LocatedAnnotation[]) => ({
    title: check.title,
    summary: check.summary,
    annotations: annotations.map(toJson),
  })
  const { data } = await retrier.repeat(() =>
    rest.checks.create({
      ...whose(repository),
      head_sha: commit,
      name,
      status: 'completed',
      conclusion: check.conclusion,
      output: output(first),
      ...(targetUrl === null ? {} : { details_url: targetUrl }),
      ...once(),
    }),
  )
  const { id, html_url: url } = requireJson(data)
  for (const more of others) {
    const target = { ...whose(repository), check_run_id: id }
    await retrier.repeat(() => rest.checks.update({ ...target, output: output(more), ...once() }))
  }
  return url ?? ''
}

function whose({ owner, name }: StatusRequest['repository']): { owner: string; repo: string } {
  return { owner, repo: name }
}

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / perRequest)
  return Array.from({ length: count }, (_, n) => items.slice(n * perRequest, (n + 1) * perRequest))
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

function toJson({ level, title, message, location }: LocatedAnnotation) {
  const { file, startLine, endLine, startColumn, endColumn } = location
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    annotation_level: levels[level],
    message,
    ...(title === undefined ? {} : { title: title.slice(0, 255) }),
    ...(startColumn === undefined ? {} : { start_column: startColumn }),
    ...(endColumn === undefined ? {} : { end_column: endColumn }),
  }
}
