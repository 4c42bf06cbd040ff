import * as http from 'node:http'
import * as https from 'node:https'

/** One HTTP request; the address decides whether it is encrypted. */
export interface WireRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The head of an answer, and its body as it comes. */
export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** The host that answered, which after a redirect is another one. */
  readonly host: string
  /** The bytes as they were sent; nothing is decoded. Throws a `WireError` when they are cut off. */
  body(): AsyncGenerator<Uint8Array, void, undefined>
  /** For who does not read the body. */
  discard(): void
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

/** There was no whole answer. */
export class WireError extends Error {
  override readonly name = 'WireError'

  /** Whether another try would end the same: there is no such host or proxy, or it is not who it says. */
  get isFinal(): boolean {
    const { code = '' } = (this.cause ?? {}) as NodeJS.ErrnoException
    return code === 'ENOTFOUND' || /CERT|SIGNATURE|PROXY/.test(code)
  }
}

const defaultSilenceMs = 30_000
/** A body that nobody reads is worth keeping the connection for when it is this small. */
const drainedBytes = 64 * 1024

/**
 * Opens connections that are kept between requests. Node's own client rather than `fetch`, which would decode what a
 * storage marks as gzip. Proxies are Node's own too (24.5 and later); plain HTTP goes to this machine only, never through one.
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

interface Exchange {
  readonly request: WireRequest
  readonly signal: AbortSignal
  readonly silenceMs: number
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

function answerOf(response: http.IncomingMessage, context: Exchange): Answer {
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    host: context.request.url.host,
    body: () => readBody(response, context),
    discard: () => {
      response.on('error', () => undefined)
      const bytes = Number(response.headers['content-length'] ?? Infinity)
      if (bytes <= drainedBytes) response.resume()
      else response.destroy()
    },
  }
}

/** Only the other side's silence counts, not the time a reader takes. */
async function* readBody(
  response: http.IncomingMessage,
  { signal, silenceMs }: Exchange,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = response[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  try {
    for (;;) {
      const timer = setTimeout(() => {
        response.destroy(new WireError(silence(silenceMs)))
      }, silenceMs)
      const next = await chunks.next().finally(() => {
        clearTimeout(timer)
      })
      if (next.done === true) return
      yield next.value
    }
  } catch (error) {
    throw signal.aborted ? abortReason(signal) : wireError(error)
  } finally {
    response.destroy()
  }
}

function abortReason({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('The run was interrupted.')
}

function silence(silenceMs: number): string {
  return `nothing came for ${Math.round(silenceMs / 1000)} s`
}

/** Node's words where they help; a bundle of tries (`AggregateError`) has none of its own. */
function wireError(error: unknown): WireError {
  if (error instanceof WireError) return error
  const { code, message } = error as NodeJS.ErrnoException
  const words = message === 'aborted' ? 'the connection was cut' : message || code
  return new WireError(words ?? 'no reason is known', { cause: error })
}
