import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** The head of an answer, and its body as it comes. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The host that answered, which after a redirect is another one. */
  readonly host: string
  /** The bytes as they were sent; nothing is decoded. Throws a `WireError` when they are cut off. */
  body(): AsyncGenerator<Uint8Array, void, undefined>
  /** For who does not read the body. */
  discard(): void
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

/** A body that nobody reads is worth keeping the connection for when it is this small. */
const drainedBytes = 64 * 1024

/** How an answer is listened to. */
export interface Listening {
  readonly request: { readonly url: URL }
  readonly signal: AbortSignal
  /** How long the other side may stay silent. */
  readonly silenceMs: number
}

export function answerOf(response: IncomingMessage, context: Listening): Answer {
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
  response: IncomingMessage,
  { signal, silenceMs }: Listening,
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

export function abortReason({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('The run was interrupted.')
}

export function silence(silenceMs: number): string {
  return `nothing came for ${Math.round(silenceMs / 1000)} s`
}

/** Node's words where they help; a bundle of tries (`AggregateError`) has none of its own. */
export function wireError(error: unknown): WireError {
  if (error instanceof WireError) return error
  const { code, message } = error as NodeJS.ErrnoException
  const words = message === 'aborted' ? 'the connection was cut' : message || code
  return new WireError(words ?? 'no reason is known', { cause: error })
}
