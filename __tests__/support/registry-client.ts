import type { Credentials } from '../../src/adapters/registry/credential.js'
import type { Clock } from '../../src/adapters/registry/patience.js'
import {
  openRegistryImage,
  type RegistryImage,
} from '../../src/adapters/registry/registry-image.js'
import { openWire } from '../../src/adapters/registry/wire.js'
import type { Digest } from '../../src/image/digest.js'
import type { BlobStore } from '../../src/image/image.js'
import { parseRegistryReference } from '../../src/image/registry-reference.js'

/** A client whose time flies, with what it hid and how long it would have waited. */
export interface Client {
  open(reference: string): Promise<RegistryImage>
  readonly hidden: string[]
  readonly waitedMs: number[]
  /** How often credentials were asked for. */
  readonly asked: string[]
  readonly abort: AbortController
  close(): void
}

export interface ClientOptions {
  readonly credentials?: Credentials
  readonly silenceMs?: number
  readonly nowMs?: number
}

const nobody: Credentials = { kind: 'none', why: 'there is no /home/me/.docker/config.json' }

export function registryClient(options: ClientOptions = {}): Client {
  const { credentials = nobody, silenceMs = 5000, nowMs = 0 } = options
  const hidden: string[] = []
  const waitedMs: number[] = []
  const asked: string[] = []
  const abort = new AbortController()
  const { signal } = abort
  const wire = openWire({ environment: {}, signal, silenceMs })
  const clock: Clock = {
    now: () => nowMs,
    sleep: (ms) => {
      waitedMs.push(ms)
      return Promise.resolve()
    },
  }
  return {
    hidden,
    waitedMs,
    asked,
    abort,
    open: (text) => {
      const reference = parseRegistryReference(text)
      if (typeof reference === 'string') throw new Error(`${text} ${reference}`)
      const hide = (secret: string): void => {
        hidden.push(secret)
      }
      const findCredentials = (key: string): Promise<Credentials> => {
        asked.push(key)
        return Promise.resolve(credentials)
      }
      return openRegistryImage(reference, { wire, clock, signal, hide, findCredentials })
    },
    close: () => {
      wire.close()
    },
  }
}

/** Reads a blob to its end. */
export async function readBlob(blobs: BlobStore, digest: Digest): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of blobs.open(digest)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
