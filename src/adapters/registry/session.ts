import type { RegistryReference } from '../../image/registry-reference.js'
import { signIn } from './authorization.js'
import { parseChallenge } from './challenge.js'
import type { Credentials } from './credential.js'
import { endpointOf } from './endpoint.js'
import { openKeyring, type Keyring } from './keyring.js'
import { openLine, type Line } from './line.js'
import type { Waiting } from './patience.js'
import type { Answer } from './answer.js'
import type { Wire } from './wire.js'

/** A repository of a registry, asked with the credentials that it wants. */
export interface Session extends Waiting, Pick<Line, 'registry' | 'image' | 'refuse'> {
  /**
   * Asks for a path below `/v2/REPOSITORY/`; the answer is a success or has status 404.
   * Fails with `registry-denied`, `registry-limit`, `registry-unreachable`, `registry-invalid` or the signal's reason.
   */
  get(path: string, headers: Readonly<Record<string, string>>): Promise<Answer>
}

export interface SessionOptions extends Waiting {
  readonly wire: Wire
  /** Asked once, and only when a registry wants credentials. `key` is Docker's name of the registry. */
  readonly findCredentials: (key: string) => Promise<Credentials>
  /** Masks a value in the log from here on. */
  readonly hide: (secret: string) => void
}

/** Opens a session; nothing is sent before the first question. */
export function openSession(reference: RegistryReference, options: SessionOptions): Session {
  const { clock, signal, wire, findCredentials, hide } = options
  const { credentialsKey } = endpointOf(reference)
  const keyring = openKeyring({ find: () => findCredentials(credentialsKey), hide })
  const line = openLine(reference, { wire, keyring, clock, signal })
  const { registry, image } = line
  const account = openAccount(reference, { line, keyring })
  const get: Session['get'] = async (path, headers) => {
    const url = new URL(`${reference.repository}/${path}`, line.url)
    const ask = (authorization: string | null): Promise<Answer> =>
      line.send({
        url,
        method: 'GET',
        headers: authorization === null ? headers : { ...headers, authorization },
      })
    const used = account.authorization()
    const first = await ask(used)
    // A storage that the registry redirected to signs nobody in.
    const mayRenew = first.status === 401 && first.host === line.url.host
    const answer = mayRenew ? await ask(await account.renew(used, first)) : first
    if (answer.status === 200 || answer.status === 206 || answer.status === 404) return answer
    throw await line.refuse(answer)
  }
  return { registry, image, clock, signal, get, refuse: (answer) => line.refuse(answer) }
}

interface Account {
  /** Value of the latest header; null before the first sign-in. */
  authorization(): string | null
  /** Signs in anew after an answer that did not accept `used`. Fails as `Session.get` does. */
  renew(used: string | null, denied: Answer): Promise<string>
}

/** Questions that are denied at the same time sign in once. */
function openAccount(
  { repository }: RegistryReference,
  { line, keyring }: { readonly line: Line; readonly keyring: Keyring },
): Account {
  let current: string | null = null
  let pending: Promise<string> | null = null
  const signInAnew = async (denied: Answer): Promise<string> => {
    const challenge = parseChallenge(denied.headers['www-authenticate'] ?? '')
    const credentials = await keyring.take()
    const header =
      challenge === null ? null : await signIn(challenge, { credentials, repository, line })
    if (header === null) throw await line.refuse(denied)
    denied.discard()
    keyring.hide(header.slice(header.indexOf(' ') + 1))
    current = header
    return header
  }
  return {
    authorization: () => current,
    renew: async (used, denied) => {
      const known = current !== null && current !== used ? current : null
      if (known !== null || pending !== null) denied.discard()
      if (known !== null) return known
      pending ??= signInAnew(denied).finally(() => {
        pending = null
      })
      return pending
    },
  }
}
