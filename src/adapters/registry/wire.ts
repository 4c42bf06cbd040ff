import * as http from 'node:http'
import * as https from 'node:https'

import {
  abortReason,
  answerOf,
  silence,
  wireError,
  WireError,
  type Answer,
  type Listening,
} from './answer.js'

/** One HTTP request; the address decides whether it is encrypted. */
export interface WireRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends requests one by one: no redirects, no retries. */
export interface Wire {
  /** Fails with a `WireError`, or with the signal's reason. */
  send(request: WireRequest): Promise<Answer>
  close(): void
}

export interface WireOptions {
  /** Where `HTTPS_PROXY` and `NO_PROXY` are read. */
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** How long the other side may stay silent; 30 s unless said otherwise. */
  readonly silenceMs?: number
}

const defaultSilenceMs = 30_000

/**
 * Opens connections that are kept between requests. Node's own client rather than `fetch`, which would decode what a
 * storage marks as gzip. Proxies are Node's own too (24.5 and later); plain HTTP, which is for registries on this machine, goes through none.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function openWire({ environment, signal, silenceMs = defaultSilenceMs }: WireOptions): Wire {
  const plain = new http.Agent({ keepAlive: true })
  let encrypted: https.Agent | null = null
  const open = (request: WireRequest): http.ClientRequest => {
    const { url } = request
    if (url.protocol === 'http:') return http.request(url, optionsOf(request, plain))
    encrypted ??= openEncrypted(environment)
    return https.request(url, optionsOf(request, encrypted))
  }
  return {
    // A fault of the request itself is a rejection, too.
    send: async (request) => exchange(open(request), { request, signal, silenceMs }),
    close: () => {
      plain.destroy()
      encrypted?.destroy()
    },
  }
}

function openEncrypted(environment: NodeJS.ProcessEnv): https.Agent {
  try {
    return new https.Agent({ keepAlive: true, proxyEnv: environment })
  } catch (error) {
    // Node's words hold the address, which may hold a password.
    const { code } = error as NodeJS.ErrnoException
    throw new WireError('`HTTPS_PROXY` is no address of a proxy', { cause: { code } })
  }
}

function optionsOf(
  { method, headers, body }: WireRequest,
  agent: http.Agent,
): https.RequestOptions {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const fixed = { 'user-agent': 'dockweigh', 'accept-encoding': 'identity' }
  return { method, agent, headers: { ...fixed, ...length, ...headers } }
}

interface Exchange extends Listening {
  readonly request: WireRequest
}

function exchange(sent: http.ClientRequest, context: Exchange): Promise<Answer> {
  const { request, signal, silenceMs } = context
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      sent.destroy()
    }
    const timer = setTimeout(() => {
      sent.destroy(new WireError(silence(silenceMs)))
    }, silenceMs)
    signal.addEventListener('abort', stop)
    sent.once('close', () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    })
    sent.once('response', (response) => {
      clearTimeout(timer)
      resolve(answerOf(response, context))
    })
    // Stays: a connection may also fail after its answer has begun.
    sent.on('error', (error) => {
      reject(signal.aborted ? abortReason(signal) : wireError(error))
    })
    if (signal.aborted) stop()
    sent.end(request.body)
  })
}
