import { failure } from '../../errors.js'
import type { Challenge } from './challenge.js'
import { basicAuthorization, type Credentials } from './credential.js'
import { isLoopback } from './endpoint.js'
import type { Line } from './line.js'
import { WireError, type Answer } from './answer.js'
import { type WireRequest } from './wire.js'

export interface SignIn {
  readonly credentials: Credentials
  readonly repository: string
  readonly line: Line
}

/**
 * Answers a challenge: the value of the `Authorization` header, or null when the credentials are of no use for it.
 * Fails with the registry's failures.
 */
export async function signIn(challenge: Challenge, options: SignIn): Promise<string | null> {
  const { credentials } = options
  if (challenge.kind === 'basic') {
    if (credentials.kind !== 'password') return null
    return basicAuthorization(credentials.user, credentials.password)
  }
  return `Bearer ${await fetchToken(challenge, options)}`
}

type BearerChallenge = Extract<Challenge, { kind: 'bearer' }>

/** https://distribution.github.io/distribution/spec/auth/token/, https://distribution.github.io/distribution/spec/auth/oauth/ */
async function fetchToken(challenge: BearerChallenge, options: SignIn): Promise<string> {
  const { line } = options
  const url = readRealm(challenge.realm, line)
  const answer = await line.send(tokenRequest(url, challenge, options))
  if (answer.status !== 200) throw await line.refuse(answer)
  const token = readToken(await readSmall(answer))
  if (token !== null) return token
  throw failure('registry-invalid', {
    registry: line.registry,
    detail: `${answer.host}, where it sends clients to sign in, gives no token`,
  })
}

/** Passwords go there, so it has to be encrypted unless both are on this machine. */
function readRealm(realm: string, { registry, url: from }: Line): URL {
  const invalid = (detail: string): Error => failure('registry-invalid', { registry, detail })
  if (!URL.canParse(realm)) throw invalid('it sends clients to sign in at what is no address')
  const url = new URL(realm)
  const isLocal = from.protocol === 'http:' && url.protocol === 'http:' && isLoopback(url)
  if (url.protocol === 'https:' || isLocal) return url
  throw invalid(`it sends clients to sign in at ${url.protocol}//${url.host} without encryption`)
}

function tokenRequest(
  realm: URL,
  challenge: BearerChallenge,
  { credentials, repository }: SignIn,
): WireRequest {
  const wanted = new URLSearchParams()
  if (challenge.service !== null) wanted.set('service', challenge.service)
  wanted.set('scope', challenge.scope ?? `repository:${repository}:pull`)
  if (credentials.kind === 'identity-token') {
    wanted.set('grant_type', 'refresh_token')
    wanted.set('client_id', 'dockweigh')
    wanted.set('refresh_token', credentials.token)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return { url: realm, method: 'POST', headers, body: wanted.toString() }
  }
  const url = new URL(realm)
  for (const [name, value] of wanted) url.searchParams.set(name, value)
  if (credentials.kind === 'none') return { url, method: 'GET', headers: {} }
  const authorization = basicAuthorization(credentials.user, credentials.password)
  return { url, method: 'GET', headers: { authorization } }
}

const tokenLimitBytes = 1024 * 1024

/** Null when the answer is cut off, or longer than any token. */
async function readSmall(answer: Answer): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  try {
    for await (const chunk of answer.body()) {
      chunks.push(chunk)
      sizeBytes += chunk.length
      if (sizeBytes > tokenLimitBytes) return null
    }
  } catch (error) {
    if (error instanceof WireError) return null
    throw error
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readToken(text: string | null): string | null {
  try {
    const { token, access_token: other } = JSON.parse(text ?? '') as Record<string, unknown>
    const found = [token, other].find((one) => typeof one === 'string' && isHeaderText(one))
    return (found as string | undefined) ?? null
  } catch {
    return null
  }
}

/** What cannot stand in a header is no token. */
function isHeaderText(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}
