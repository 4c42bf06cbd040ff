import type { Access, GitHubState, Grant, Scope } from './model.js'
import type { Reply } from './replies.js'
import type { Json, Site } from './representations.js'

/** One request on its way through a route. */
export interface Call {
  readonly state: GitHubState
  readonly site: Site
  readonly grant: Grant
  /** Values of the path's `{names}`, decoded. */
  readonly values: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
}

/** Any one of these permissions is enough. */
export type Requirement = readonly (readonly [Scope, Access])[]

export interface Route {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  /** Path below the repository, `{name}` standing for one segment. Starts with `/user` for the only route outside. */
  readonly path: string
  readonly needs: Requirement
  readonly handle: (call: Call) => Reply
}

const order: readonly Access[] = ['none', 'read', 'write']

/** True when the token may do this. Whoever can see a public repository can read it. */
export function isAllowed(grant: Grant, needs: Requirement, state: GitHubState): boolean {
  if (needs.length === 0) return true
  return needs.some(([scope, access]) => {
    if (access === 'read' && state.repository.visibility === 'public') return true
    return order.indexOf(grant.permissions[scope] ?? 'none') >= order.indexOf(access)
  })
}

/** Values of the path's names, or undefined when the path is another one. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const source = pattern.replace(/\{\w+\}/g, '([^/]+)')
  const found = new RegExp(`^${source}$`).exec(path)
  if (!found) return undefined
  return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]))
}
