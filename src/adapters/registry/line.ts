import { failure } from '../../errors.js'
import { formatReference, type RegistryReference } from '../../image/registry-reference.js'
import { endpointOf } from './endpoint.js'
import type { Keyring } from './keyring.js'
import { sendPatiently, type Waiting } from './patience.js'
import { sendAndFollow } from './redirects.js'
import { readExplanation, refusalOf } from './refusal.js'
import { WireError, type Answer } from './answer.js'
import { type Wire, type WireRequest } from './wire.js'

/** The line to a registry: requests that are repeated and followed, and words for what is refused. */
export interface Line {
  /** How the registry and the image are called in messages. */
  readonly registry: string
  readonly image: string
  /** Address of the API, ending in `/v2/`. */
  readonly url: URL
  /** Any answer at all. Fails with `registry-unreachable` or the signal's reason. */
  send(request: WireRequest): Promise<Answer>
  /** The failure that an answer stands for; reads its body. */
  refuse(answer: Answer): Promise<Error>
}

export interface LineOptions extends Waiting {
  readonly wire: Wire
  readonly keyring: Keyring
}

/** Opens the line to the registry of an image; nothing is sent. */
export function openLine(
  reference: RegistryReference,
  { wire, keyring, clock, signal }: LineOptions,
): Line {
  const { name: registry, url } = endpointOf(reference)
  const image = formatReference(reference)
  return {
    registry,
    image,
    url,
    send: async (request) => {
      try {
        return await sendPatiently(() => sendAndFollow(wire, request), { clock, signal })
      } catch (error) {
        if (!(error instanceof WireError)) throw error
        throw failure('registry-unreachable', { registry, detail: error.message }, error)
      }
    },
    refuse: async (answer) => {
      const explanation = keyring.mask(await readExplanation(answer))
      const credentials = keyring.describe()
      const asked = { registry, image, host: url.host, credentials, nowMs: clock.now() }
      return refusalOf(answer, explanation, asked)
    },
  }
}
