import { randomBytes, randomUUID } from 'node:crypto'

/** What a scope may do, in the words of the runner's `ACTIONS_CACHE_MODE`: `write` includes reading. */
export type Permission = 'read' | 'write' | 'write-only'

export interface ScopeGrant {
  /** A full Git ref such as `refs/pull/7/merge`. */
  readonly scope: string
  readonly permission: Permission
}

export interface TokenOptions {
  /** In lookup order; the last one that may be written receives new entries. */
  readonly scopes: readonly ScopeGrant[]
  readonly expiresInSeconds: number
}

/** The scopes a token opens, or why it opens none. */
export type TokenReading =
  | { readonly ok: true; readonly readable: readonly string[]; readonly writable: string | null }
  | { readonly ok: false; readonly reason: string }

interface AccessControl {
  readonly Scope: string
  readonly Permission: number
}

const READ = 1
const WRITE = 2
const PERMISSION_BITS: Readonly<Record<Permission, number>> = {
  read: READ,
  write: READ | WRITE,
  'write-only': WRITE,
}

/**
 * Makes a runtime token with the claims that cache clients demand: `ac` (a string of JSON), `exp` and `nbf`.
 * The signature is random bytes: no client can verify it.
 * https://github.com/tonistiigi/go-actions-cache/blob/master/cache.go
 */
export function issueToken(options: TokenOptions): string {
  const nowSeconds = Math.floor(Date.now() / 1000)
  const controls = options.scopes.map(({ scope, permission }): AccessControl => ({
    Scope: scope,
    Permission: PERMISSION_BITS[permission],
  }))
  const claims = {
    ac: JSON.stringify(controls),
    iss: 'https://token.actions.githubusercontent.com',
    scp: `Actions.Results:${randomUUID()}:${randomUUID()}`,
    nbf: nowSeconds - 300 + Math.min(0, options.expiresInSeconds),
    exp: nowSeconds + options.expiresInSeconds,
  }
  const header = { alg: 'RS256', typ: 'JWT', kid: 'stand-in' }
  return [encodeJson(header), encodeJson(claims), randomBytes(32).toString('base64url')].join('.')
}

/** Reads the scopes out of an `Authorization: Bearer` header. The signature is not verified, the expiry is. */
export function readToken(authorization: string | undefined): TokenReading {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(authorization ?? '')?.[1]
  if (payload === undefined) return { ok: false, reason: 'no bearer token' }
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'))
  if (!isClaims(claims)) return { ok: false, reason: 'token without exp or ac' }
  if (claims.exp * 1000 <= Date.now()) return { ok: false, reason: 'token expired' }
  const controls = parseJson(claims.ac)
  if (!isAccessControls(controls)) return { ok: false, reason: 'malformed ac claim' }
  const writable = controls.findLast(({ Permission }) => (Permission & WRITE) !== 0)
  return {
    ok: true,
    readable: controls.filter(({ Permission }) => (Permission & READ) !== 0).map((c) => c.Scope),
    writable: writable?.Scope ?? null,
  }
}

/** The value a runner gives `ACTIONS_CACHE_MODE` for these scopes. */
export function describeCacheMode(scopes: readonly ScopeGrant[]): Permission | 'none' {
  const readable = scopes.some(({ permission }) => permission !== 'write-only')
  const writable = scopes.some(({ permission }) => permission !== 'read')
  if (readable) return writable ? 'write' : 'read'
  return writable ? 'write-only' : 'none'
}

function encodeJson(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isClaims(value: unknown): value is { readonly ac: string; readonly exp: number } {
  if (typeof value !== 'object' || value === null) return false
  const { ac, exp } = value as Record<string, unknown>
  return typeof ac === 'string' && typeof exp === 'number'
}

function isAccessControls(value: unknown): value is readonly AccessControl[] {
  if (!Array.isArray(value)) return false
  return value.every((item: unknown) => {
    if (typeof item !== 'object' || item === null) return false
    const { Scope, Permission } = item as Record<string, unknown>
    return typeof Scope === 'string' && typeof Permission === 'number'
  })
}
