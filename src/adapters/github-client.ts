import type { getOctokit } from '@actions/github'

import type { Author, PostedComment } from '../delivery/comment-plan.js'
import type { CommentRequest } from '../ports.js'

export interface GitHubConnection {
  readonly token: string
  /** Base address of the REST API, as in GITHUB_API_URL. */
  readonly apiUrl: string
  /** Address of the GraphQL API, as in GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl?: string
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
  /** Given up after `limitMs`, if that is less than any request may take; it may take effect all the same. */
  readonly update: (id: number, body: string, limitMs?: number) => Promise<PostedComment>
  readonly remove: (id: number) => Promise<void>
  /** Hides a comment as outdated. The reason when GitHub does not; hidden twice, it stays hidden. */
  readonly hide: (nodeId: string) => Promise<string | null>
  readonly read: (id: number) => Promise<PostedComment>
  /** Reacts to a comment, or finds that the account has done so. GitHub keeps one reaction of a kind per account. */
  readonly react: (id: number) => Promise<{ readonly reactionId: number; readonly isNew: boolean }>
  readonly listReactions: (id: number) => Promise<readonly PostedReaction[]>
  readonly unreact: (id: number, reactionId: number) => Promise<void>
}

export interface PostedReaction {
  readonly reactionId: number
  /** Null when GitHub no longer knows the account. */
  readonly login: string | null
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
  readonly node_id: string
  readonly html_url: string
  readonly body?: string | null
  readonly updated_at: string
  readonly user: { readonly login: string; readonly type: string } | null
}

/** Octokit hands over half-read JSON as text; such an answer counts as none. */
export function requireJson<T extends object>(data: T): T {
  if (typeof data === 'object') return data
  throw new Error('the answer is not JSON')
}

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
export function hasNextPage(link: string | undefined): boolean {
  return /rel="next"/.test(link ?? '')
}

function toPosted(json: CommentJson): PostedComment {
  const { id, node_id: nodeId, html_url: url, user, updated_at: updatedAt } = requireJson(json)
  const author = user && { login: user.login, type: user.type }
  return { id, nodeId, url, body: json.body ?? '', updatedAt, author }
}

/** The limit of one request, and the end of the delivery. */
export function limitTime(
  connection: GitHubConnection,
  limitMs = Infinity,
): { readonly signal: AbortSignal } {
  const usualMs = connection.requestTimeoutMs ?? defaultTimeoutMs
  const timeout = AbortSignal.timeout(Math.min(usualMs, limitMs))
  const { signal } = connection
  return { signal: signal ? AbortSignal.any([timeout, signal]) : timeout }
}

/** Loads the GitHub client, which nothing else needs, and binds it to one pull request. */
export async function openCommentClient(
  connection: GitHubConnection,
  request: Pick<CommentRequest, 'repository' | 'pullRequest'>,
): Promise<CommentClient> {
  const github = await import('@actions/github')
  const { rest, request: send } = github.getOctokit(connection.token, {
    baseUrl: connection.apiUrl,
  })
  const repository = { owner: request.repository.owner, repo: request.repository.name }
  const pull = { ...repository, issue_number: request.pullRequest }
  const once = (limitMs?: number) => ({ request: limitTime(connection, limitMs) })
  return {
    whoAmI: async () => {
      const { data } = await rest.users.getAuthenticated(once())
      const { login, type } = requireJson(data)
      return { login, type }
    },
    listPage: async (page) => {
      const range = { per_page: pageSize, page }
      const { data, headers } = await rest.issues.listComments({ ...pull, ...range, ...once() })
      return { comments: requireJson(data).map(toPosted), isLast: !hasNextPage(headers.link) }
    },
    create: async (body) => {
      const { data } = await rest.issues.createComment({ ...pull, body, ...once() })
      return toPosted(data)
    },
    update: async (id, body, limitMs) => {
      const target = { ...repository, comment_id: id, ...once(limitMs) }
      const { data } = await rest.issues.updateComment({ ...target, body })
      return toPosted(data)
    },
    remove: async (id) => {
      await rest.issues.deleteComment({ ...repository, comment_id: id, ...once() })
    },
    read: async (id) => {
      const { data } = await rest.issues.getComment({ ...repository, comment_id: id, ...once() })
      return toPosted(data)
    },
    hide: (nodeId) => hideComment(nodeId, { send, connection, ...once() }),
    ...bindReactions(rest.reactions, { repository, once }),
  }
}

interface GraphqlJson {
  readonly errors?: readonly { readonly message?: string }[]
}

type Octokit = ReturnType<typeof getOctokit>

/** https://docs.github.com/graphql/reference/mutations#minimizecomment */
async function hideComment(
  nodeId: string,
  {
    send,
    connection,
    request,
  }: {
    readonly send: Octokit['request']
    readonly connection: GitHubConnection
    readonly request: { readonly signal: AbortSignal }
  },
): Promise<string | null> {
  const query =
    'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }'
  const url = connection.graphqlUrl ?? graphqlUrlOf(connection.apiUrl)
  const answer = await send(`POST ${url}`, { query, variables: { id: nodeId }, request })
  const { errors } = requireJson(answer.data as GraphqlJson)
  // GraphQL refuses with status 200.
  return errors === undefined ? null : (errors[0]?.message ?? 'no explanation')
}

/** https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
export function graphqlUrlOf(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`
}

type Rest = ReturnType<typeof getOctokit>['rest']

/** Shown on the comment for as long as a job writes it: somebody is looking at it. */
const content = 'eyes'

/** https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue-comment */
function bindReactions(
  reactions: Rest['reactions'],
  {
    repository,
    once,
  }: {
    readonly repository: { readonly owner: string; readonly repo: string }
    readonly once: () => { readonly request: { readonly signal: AbortSignal } }
  },
): Pick<CommentClient, 'react' | 'listReactions' | 'unreact'> {
  const onComment = (id: number) => ({ ...repository, comment_id: id, ...once() })
  return {
    react: async (id) => {
      const { data, status } = await reactions.createForIssueComment({ ...onComment(id), content })
      return { reactionId: requireJson(data).id, isNew: (status as number) === 201 }
    },
    listReactions: async (id) => {
      const range = { content, per_page: pageSize } as const
      const { data } = await reactions.listForIssueComment({ ...onComment(id), ...range })
      return requireJson(data).map((each) => ({
        reactionId: each.id,
        login: each.user?.login ?? null,
      }))
    },
    unreact: async (id, reactionId) => {
      await reactions.deleteForIssueComment({ ...onComment(id), reaction_id: reactionId })
    },
  }
}
