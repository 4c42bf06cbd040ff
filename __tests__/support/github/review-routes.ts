import type { PullRequest, ReviewComment } from './model.js'
import { paginate } from './pagination.js'
import * as replies from './replies.js'
import { toFile, toReview, toReviewComment, type Json } from './representations.js'
import type { Call, Requirement, Route } from './route.js'

const readPulls: Requirement = [['pull-requests', 'read']]
const writePulls: Requirement = [['pull-requests', 'write']]

function pullOf(call: Call): PullRequest | undefined {
  return call.state.pulls.get(Number(call.values['pull_number']))
}

function addressOf(call: Call, end: string): string {
  const { repository } = call.state
  return `${call.site.apiUrl}/repositories/${repository.id}/pulls/${call.values['pull_number'] ?? ''}/${end}`
}

function listFiles(call: Call): replies.Reply {
  const pull = pullOf(call)
  if (!pull) return replies.notFound()
  const items = (pull.files ?? []).map((file) => toFile(call.site, file))
  return paginate({ items, query: call.query, address: addressOf(call, 'files') })
}

function listReviewComments(call: Call): replies.Reply {
  const pull = pullOf(call)
  if (!pull) return replies.notFound()
  const items = call.state.reviewComments
    .filter((comment) => comment.pull === pull.number)
    .map((comment) => toReviewComment(call.site, comment))
  return paginate({ items, query: call.query, address: addressOf(call, 'comments') })
}

function invalid(resource: string, field: string): replies.Reply {
  return replies.validationFailed({ resource, field, code: 'invalid' })
}

function createReviewComment(call: Call): replies.Reply {
  const pull = pullOf(call)
  if (!pull) return replies.notFound()
  if (call.body['commit_id'] !== pull.head.sha)
    return invalid('PullRequestReviewComment', 'commit_id')
  const comment = makeComment(call, { pull, reviewId: call.state.nextId(), body: call.body })
  call.state.reviewComments.push(comment)
  return replies.created(toReviewComment(call.site, comment))
}

function makeComment(
  call: Call,
  {
    pull,
    reviewId,
    body,
  }: { readonly pull: PullRequest; readonly reviewId: number; readonly body: Json },
): ReviewComment {
  return {
    id: call.state.nextId(),
    reviewId,
    pull: pull.number,
    author: call.grant.account,
    body: String(body['body']),
    path: String(body['path']),
    startLine: typeof body['start_line'] === 'number' ? body['start_line'] : null,
    line: Number(body['line'] ?? 1),
    commitSha: pull.head.sha,
    createdAt: call.state.nextMoment(),
  }
}

/** Numbers of the changed file's lines, hunk by hunk. */
function hunksOf(patch: string): readonly (readonly number[])[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) =>
    Array.from({ length: Number(count ?? 1) }, (_, n) => Number(start) + n),
  )
}

function isInDiff(pull: PullRequest, comment: Json): boolean {
  const file = pull.files?.find(({ path }) => path === comment['path'])
  const lines = [comment['start_line'] ?? comment['line'], comment['line']].map(Number)
  const [first = 0, last = 0] = lines
  if (comment['start_line'] !== undefined && first >= last) return false
  return hunksOf(file?.patch ?? '').some((hunk) => lines.every((line) => hunk.includes(line)))
}

/** A review is made whole or not at all. */
function createReview(call: Call): replies.Reply {
  const pull = pullOf(call)
  if (!pull) return replies.notFound()
  const { body, commit_id: commit, event } = call.body
  const comments = (call.body['comments'] ?? []) as readonly Json[]
  if (event !== 'COMMENT' || typeof body !== 'string' || body === '')
    return invalid('PullRequestReview', 'body')
  if (commit !== pull.head.sha) return invalid('PullRequestReview', 'commit_id')
  if (!comments.every((comment) => isInDiff(pull, comment))) {
    const message = 'Line must be part of the diff'
    const about = { resource: 'PullRequestReviewThread', field: 'line', code: 'custom' }
    return replies.validationFailed({ ...about, message })
  }
  const reviewId = call.state.nextId()
  const review = {
    id: reviewId,
    pull: pull.number,
    author: call.grant.account,
    body,
    commitSha: pull.head.sha,
    createdAt: call.state.nextMoment(),
  }
  call.state.reviews.push(review)
  for (const comment of comments)
    call.state.reviewComments.push(makeComment(call, { pull, reviewId, body: comment }))
  return replies.ok(toReview(call.site, review))
}

function deleteReviewComment(call: Call): replies.Reply {
  const { reviewComments } = call.state
  const index = reviewComments.findIndex(({ id }) => id === Number(call.values['comment_id']))
  if (index < 0) return replies.notFound()
  reviewComments.splice(index, 1)
  return replies.noContent()
}

const comments = '/pulls/{pull_number}/comments'

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: '/pulls/{pull_number}/files', needs: readPulls, handle: listFiles },
  { method: 'GET', path: comments, needs: readPulls, handle: listReviewComments },
  { method: 'POST', path: comments, needs: writePulls, handle: createReviewComment },
  { method: 'POST', path: '/pulls/{pull_number}/reviews', needs: writePulls, handle: createReview },
  {
    method: 'DELETE',
    path: '/pulls/comments/{comment_id}',
    needs: writePulls,
    handle: deleteReviewComment,
  },
]
