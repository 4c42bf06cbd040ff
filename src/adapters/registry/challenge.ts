/** How a registry wants to be asked, as it says with status 401. */
export type Challenge =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer'
      readonly realm: string
      readonly service: string | null
      readonly scope: string | null
    }

/**
 * Reads a `WWW-Authenticate` header, which may hold several challenges; Bearer goes before Basic. Null when it offers neither.
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1, https://distribution.github.io/distribution/spec/auth/token/
 */
export function parseChallenge(header: string): Challenge | null {
  const challenges = splitChallenges(header)
  const bearer = challenges.get('bearer')
  const realm = bearer?.get('realm')
  if (bearer !== undefined && realm !== undefined) {
    const { service = null, scope = null } = Object.fromEntries(bearer) as Record<string, string>
    return { kind: 'bearer', realm, service, scope }
  }
  return challenges.has('basic') ? { kind: 'basic' } : null
}

type Parameters = Map<string, string>

/** A word that no `=` follows starts a challenge; what follows it are its parameters. */
const token = /([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]*)))?/g

function splitChallenges(header: string): ReadonlyMap<string, Parameters> {
  const challenges = new Map<string, Parameters>()
  let current: Parameters = new Map()
  for (const [whole, word = '', quoted, plain] of header.matchAll(token)) {
    if (whole.includes('=')) {
      current.set(word.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '')
      continue
    }
    current = new Map()
    challenges.set(word.toLowerCase(), current)
  }
  return challenges
}
