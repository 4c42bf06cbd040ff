import * as replies from './replies.js'
import { commentNodeId } from './representations.js'
import { isAllowed, type Call } from './route.js'

/** Where GraphQL is answered, by the base path of the REST API. */
export function graphqlPathOf(basePath: string): string {
  return `${basePath.replace(/\/v3$/, '')}/graphql`
}

/**
 * The one mutation that is known here. GraphQL refuses with status 200 and `errors`.
 * https://docs.github.com/graphql/reference/mutations#minimizecomment
 */
export function answerGraphql({
  state,
  grant,
  body,
}: Omit<Call, 'values' | 'query'>): replies.Reply {
  const { query, variables } = body as { query?: string; variables?: { id?: string } }
  const found = /minimizeComment\(input: \{ subjectId: \$id, classifier: (\w+) \}\)/.exec(
    query ?? '',
  )
  if (!found) return refuse('undefinedField', 'The query is not known here.')
  const comment = [...state.comments.values()].find((each) => commentNodeId(each) === variables?.id)
  if (!comment) {
    return refuse(
      'NOT_FOUND',
      `Could not resolve to a node with the global id of '${variables?.id ?? ''}'.`,
    )
  }
  const needs = [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ] as const
  if (!isAllowed(grant, needs, state)) {
    return refuse('FORBIDDEN', 'Resource not accessible by integration')
  }
  state.comments.set(comment.id, { ...comment, minimized: found[1] ?? '' })
  return replies.ok({ data: { minimizeComment: { minimizedComment: { isMinimized: true } } } })
}

function refuse(type: string, message: string): replies.Reply {
  const errors = [{ type, path: ['minimizeComment'], message }]
  return replies.ok({ data: { minimizeComment: null }, errors })
}
