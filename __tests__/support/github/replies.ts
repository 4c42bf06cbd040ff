/** Answers that GitHub gives the same way on every route. */
import type { Json } from './representations.js'

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const documentation = 'https://docs.github.com/rest'

function errorReply(status: number, message: string, more: Json = {}): Reply {
  const body = { message, ...more, documentation_url: documentation, status: String(status) }
  return { status, body }
}

export function badCredentials(): Reply {
  return errorReply(401, 'Bad credentials')
}

export function authenticationRequired(): Reply {
  return errorReply(401, 'Requires authentication')
}

/** What an installation token (GITHUB_TOKEN) gets for an operation that its permissions do not cover. */
export function notAccessible(): Reply {
  return errorReply(403, 'Resource not accessible by integration')
}

export function forbidden(message: string): Reply {
  return errorReply(403, message)
}

export function notFound(): Reply {
  return errorReply(404, 'Not Found')
}

export function malformedJson(): Reply {
  return errorReply(400, 'Problems parsing JSON')
}

export interface FieldProblem {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly message?: string
}

export function validationFailed(problem: FieldProblem): Reply {
  return errorReply(422, 'Validation Failed', { errors: [problem] })
}

export function ok(body: unknown): Reply {
  return { status: 200, body }
}

export function created(body: unknown): Reply {
  return { status: 201, body }
}

export function noContent(): Reply {
  return { status: 204 }
}
