import type { PostedSuggestion, ReviewRemark } from '../delivery/suggestion-plan.js'
import type { SuggestionRequest } from '../ports/reviews.js'
import { hasNextPage, limitTime, requireJson, type GitHubConnection } from './github-client.js'

/** The requests that a review needs, each sent once. They throw what Octokit throws. */
export interface ReviewClient {
  /** The pull request's newest commit. */
  readonly readHead: () => Promise<string>
  /** Patches of these files, by path; those that the pull request does not change have none. */
  readonly listPatches: (files: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>
  readonly listComments: () => Promise<readonly PostedRemark[]>
  readonly createReview: (review: NewReview) => Promise<PostedReview>
  readonly remove: (commentId: number) => Promise<void>
}

export interface PostedRemark extends Omit<PostedSuggestion, 'suggestionId'> {
  readonly body: string
}

export interface NewReview {
  readonly commit: string
  readonly body: string
  readonly remarks: readonly ReviewRemark[]
}

export interface PostedReview {
  readonly id: number
  readonly url: string
}

const pageSize = 100
/** GitHub lists 3000 files of a pull request at most. */
const mostPages = 30

/**
 * Loads the GitHub client and binds it to one pull request.
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 * https://docs.github.com/rest/pulls/comments#list-review-comments-on-a-pull-request
 * https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
export async function openReviewClient(
  connection: GitHubConnection,
  { repository, pullRequest }: Pick<SuggestionRequest, 'repository' | 'pullRequest'>,
): Promise<ReviewClient> {
  const github = await import('@actions/github')
  const {
    rest: { pulls },
  } = github.getOctokit(connection.token, { baseUrl: connection.apiUrl })
  const whose = { owner: repository.owner, repo: repository.name }
  const pull = { ...whose, pull_number: pullRequest }
  const once = () => ({ request: limitTime(connection) })
  return {
    readHead: async () => requireJson((await pulls.get({ ...pull, ...once() })).data).head.sha,
    listPatches: async (files) => {
      const found = new Map<string, string>()
      await readPages(async (range) => {
        const { data, headers } = await pulls.listFiles({ ...pull, ...range, ...once() })
        for (const { filename, patch } of requireJson(data)) {
          if (files.has(filename)) found.set(filename, patch ?? '')
        }
        return found.size < files.size && hasNextPage(headers.link)
      })
      return found
    },
    listComments: async () => {
      const comments: PostedRemark[] = []
      await readPages(async (range) => {
        const { data, headers } = await pulls.listReviewComments({ ...pull, ...range, ...once() })
        comments.push(...requireJson(data as readonly RemarkJson[]).map(toPosted))
        return hasNextPage(headers.link)
      })
      return comments
    },
    createReview: async ({ commit, body, remarks }) => {
      const review = { commit_id: commit, event: 'COMMENT', body } as const
      const comments = remarks.map(toJson)
      const { data } = await pulls.createReview({ ...pull, ...review, comments, ...once() })
      const { id, html_url: url } = requireJson(data)
      return { id, url }
    },
    remove: async (id) => {
      await pulls.deleteReviewComment({ ...whose, comment_id: id, ...once() })
    },
  }
}

interface PageRange {
  readonly per_page: number
  readonly page: number
}

/** Reads pages until one is the last. */
async function readPages(read: (range: PageRange) => Promise<boolean>): Promise<void> {
  for (let page = 1; page <= mostPages; page += 1) {
    if (!(await read({ per_page: pageSize, page }))) return
  }
}

/** The part of a review comment that is read here; one that is outdated has no line. */
interface RemarkJson {
  readonly id: number
  readonly pull_request_review_id: number | null
  readonly body: string
  readonly line?: number | null
}

function toPosted(json: RemarkJson): PostedRemark {
  const { id, pull_request_review_id: reviewId, body, line } = json
  return { commentId: id, reviewId, body, isCurrent: typeof line === 'number' }
}

/** A remark on one line has no first line of its own. */
function toJson({ file: path, startLine, endLine, body }: ReviewRemark) {
  const end = { path, body, line: endLine, side: 'RIGHT' }
  return startLine === endLine ? end : { ...end, start_line: startLine, start_side: 'RIGHT' }
}
