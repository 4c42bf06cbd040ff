import type { StoredReaction } from './model.js'
import { paginate } from './pagination.js'
import * as replies from './replies.js'
import { toReaction } from './representations.js'
import type { Call, Requirement, Route } from './route.js'

const contents = ['+1', '-1', 'confused', 'eyes', 'heart', 'hooray', 'laugh', 'rocket']

const reading: Requirement = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
]
const writing: Requirement = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]

function reactionsOf(call: Call): readonly StoredReaction[] {
  const comment = Number(call.values['comment_id'])
  return [...call.state.reactions.values()]
    .filter((reaction) => reaction.comment === comment)
    .sort((a, b) => a.id - b.id)
}

/** An account has one reaction of a kind on a comment: 201 for the request that makes it, 200 for every other. */
function createReaction(call: Call): replies.Reply {
  const comment = Number(call.values['comment_id'])
  if (!call.state.comments.has(comment)) return replies.notFound()
  const { content } = call.body
  if (typeof content !== 'string' || !contents.includes(content)) {
    const about = { resource: 'Reaction', field: 'content', code: 'invalid' }
    return replies.validationFailed(about)
  }
  const { account } = call.grant
  const known = reactionsOf(call).find(
    (reaction) => reaction.content === content && reaction.author.login === account.login,
  )
  if (known) return replies.ok(toReaction(call.site, known))
  const id = call.state.nextId()
  const reaction = { id, comment, author: account, content, createdAt: call.state.nextMoment() }
  call.state.reactions.set(id, reaction)
  return replies.created(toReaction(call.site, reaction))
}

function listReactions(call: Call): replies.Reply {
  if (!call.state.comments.has(Number(call.values['comment_id']))) return replies.notFound()
  const content = call.query.get('content')
  const items = reactionsOf(call)
    .filter((reaction) => content === null || reaction.content === content)
    .map((reaction) => toReaction(call.site, reaction))
  const address = `${call.site.apiUrl}/repositories/${call.state.repository.id}/issues/comments/${call.values['comment_id'] ?? ''}/reactions`
  return paginate({ items, query: call.query, address })
}

function deleteReaction(call: Call): replies.Reply {
  const id = Number(call.values['reaction_id'])
  if (!reactionsOf(call).some((reaction) => reaction.id === id)) return replies.notFound()
  call.state.reactions.delete(id)
  return replies.noContent()
}

const onComment = '/issues/comments/{comment_id}/reactions'

export const reactionRoutes: readonly Route[] = [
  { method: 'GET', path: onComment, needs: reading, handle: listReactions },
  { method: 'POST', path: onComment, needs: writing, handle: createReaction },
  { method: 'DELETE', path: `${onComment}/{reaction_id}`, needs: writing, handle: deleteReaction },
]
