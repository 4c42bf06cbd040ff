import type { Author, PostedComment } from '../delivery/comment-plan.js'
import type { CommentRequest } from '../ports.js'

export interface GitHubConnection {
  readonly token: string
  /** Base address of the REST API, as in GITHUB_API_URL. */
  readonly apiUrl: string
  /** Ends a delivery under way. */
  readonly signal?: AbortSignal
  /** Time limit of one request; 30 s unless said otherwise. */
  readonly requestTimeoutMs?: number
}

/** The requests a comment needs, each sent once. They throw what Octokit throws. */
export interface CommentClient {
  /** The account behind the token. */
  readonly whoAmI: () => Promise<Author>
  readonly listPage: (page: number) => Promise<CommentPage>
  readonly create: (body: string) => Promise<PostedComment>
  readonly update: (id: number, body: string) => Promise<PostedComment>
  readonly remove: (id: number) => Promise<void>
}

export interface CommentPage {
  readonly comments: readonly PostedComment[]
  readonly isLast: boolean
}

const defaultTimeoutMs = 30_000
const pageSize = 100

/** The part of https://docs.github.com/rest/issues/comments that is read here. */
interface CommentJson {
  readonly id: number
  readonly html_url: string
  readonly body?: string | null
  readonly user: { readonly login: string; readonly type: string } | null
}

/** Octokit hands over half-read JSON as text; such an answer counts as none. */
function requireJson<T extends object>(data: T): T {
  if (typeof data === 'object') return data
  throw new Error('the answer is not JSON')
}

function toPosted(json: CommentJson): PostedComment {
  const { id, html_url: url, body, user } = requireJson(json)
  const author = user && { login: user.login, type: user.type }
  return { id, url, body: body ?? '', author }
}

function limitTime(connection: GitHubConnection): { readonly signal: AbortSignal } {
  const timeout = AbortSignal.timeout(connection.requestTimeoutMs ?? defaultTimeoutMs)
  const { signal } = connection
  return { signal: signal ? AbortSignal.any([timeout, signal]) : timeout }
}

/** Loads the GitHub client, which nothing else needs, and binds it to one pull request. */
export async function openCommentClient(
  connection: GitHubConnection,
  request: CommentRequest,
): Promise<CommentClient> {
  const { getOctokit } = await import('@actions/github')
  const { rest } = getOctokit(connection.token, { baseUrl: connection.apiUrl })
  const repository = { owner: request.repository.owner, repo: request.repository.name }
  const pull = { ...repository, issue_number: request.pullRequest }
  const once = () => ({ request: limitTime(connection) })
  return {
    whoAmI: async () => {
      const { data } = await rest.users.getAuthenticated(once())
      const { login, type } = requireJson(data)
      return { login, type }
    },
    listPage: async (page) => {
      const range = { per_page: pageSize, page }
      const { data, headers } = await rest.issues.listComments({ ...pull, ...range, ...once() })
      const isLast = !/rel="next"/.test(headers.link ?? '')
      return { comments: requireJson(data).map(toPosted), isLast }
    },
    create: async (body) => {
      const { data } = await rest.issues.createComment({ ...pull, body, ...once() })
      return toPosted(data)
    },
    update: async (id, body) => {
      const target = { ...repository, comment_id: id }
      const { data } = await rest.issues.updateComment({ ...target, body, ...once() })
      return toPosted(data)
    },
    remove: async (id) => {
      await rest.issues.deleteComment({ ...repository, comment_id: id, ...once() })
    },
  }
}
