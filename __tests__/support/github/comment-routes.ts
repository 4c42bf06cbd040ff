import type { StoredComment } from './model.js'
import { paginate } from './pagination.js'
import * as replies from './replies.js'
import { toComment } from './representations.js'
import type { Call, Requirement, Route } from './route.js'

/** GitHub documents this limit; it counts UTF-16 units here, which is the stricter reading. */
const longestBody = 65_536

const reading: Requirement = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
]
const writing: Requirement = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]

function bodyProblem(body: unknown): replies.Reply | undefined {
  const about = { resource: 'IssueComment', field: 'data', code: 'unprocessable' }
  if (typeof body !== 'string' || body.trim() === '') {
    return replies.validationFailed({ ...about, message: "Body can't be blank" })
  }
  if (body.length <= longestBody) return undefined
  const message = `Body is too long (maximum is ${longestBody} characters)`
  return replies.validationFailed({ ...about, message })
}

function commentsOf(call: Call, issue: number): readonly StoredComment[] {
  return [...call.state.comments.values()]
    .filter((comment) => comment.issue === issue)
    .sort((a, b) => a.id - b.id)
}

function listComments(call: Call): replies.Reply {
  const issue = Number(call.values['issue_number'])
  if (!call.state.pulls.has(issue)) return replies.notFound()
  // GitHub's own links name the repository by id.
  const address = `${call.site.apiUrl}/repositories/${call.state.repository.id}/issues/${issue}/comments`
  const items = commentsOf(call, issue).map((comment) => toComment(call.site, comment))
  return paginate({ items, query: call.query, address })
}

function createComment(call: Call): replies.Reply {
  const issue = Number(call.values['issue_number'])
  if (!call.state.pulls.has(issue)) return replies.notFound()
  if (call.state.pulls.get(issue)?.locked === true) {
    return replies.forbidden('Unable to create comment because issue is locked.')
  }
  const problem = bodyProblem(call.body['body'])
  if (problem) return problem
  const moment = call.state.nextMoment()
  const comment: StoredComment = {
    id: call.state.nextId(),
    issue,
    author: call.grant.account,
    body: call.body['body'] as string,
    createdAt: moment,
    updatedAt: moment,
  }
  call.state.comments.set(comment.id, comment)
  return replies.created(toComment(call.site, comment))
}

function getComment(call: Call): replies.Reply {
  const comment = call.state.comments.get(Number(call.values['comment_id']))
  return comment ? replies.ok(toComment(call.site, comment)) : replies.notFound()
}

/** As on GitHub, whoever may write may edit the comments of others too. */
function updateComment(call: Call): replies.Reply {
  const comment = call.state.comments.get(Number(call.values['comment_id']))
  if (!comment) return replies.notFound()
  const problem = bodyProblem(call.body['body'])
  if (problem) return problem
  const body = call.body['body'] as string
  const changed = { ...comment, body, updatedAt: call.state.nextMoment() }
  call.state.comments.set(comment.id, changed)
  return replies.ok(toComment(call.site, changed))
}

function deleteComment(call: Call): replies.Reply {
  const id = Number(call.values['comment_id'])
  const known = call.state.comments.delete(id)
  for (const { id: reaction, comment } of call.state.reactions.values()) {
    if (comment === id) call.state.reactions.delete(reaction)
  }
  return known ? replies.noContent() : replies.notFound()
}

const onIssue = '/issues/{issue_number}/comments'
const single = '/issues/comments/{comment_id}'

export const commentRoutes: readonly Route[] = [
  { method: 'GET', path: onIssue, needs: reading, handle: listComments },
  { method: 'POST', path: onIssue, needs: writing, handle: createComment },
  { method: 'GET', path: single, needs: reading, handle: getComment },
  { method: 'PATCH', path: single, needs: writing, handle: updateComment },
  { method: 'DELETE', path: single, needs: writing, handle: deleteComment },
]
