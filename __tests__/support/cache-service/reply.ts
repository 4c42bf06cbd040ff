import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface ReplyBody {
  readonly sizeBytes: number
  /** Streams the first `lengthBytes` bytes. */
  open(lengthBytes: number): Readable
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: ReplyBody
}

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

export function bytesReply(reply: {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}): Reply {
  const bytes = Buffer.from(reply.text)
  return {
    status: reply.status,
    headers: reply.headers,
    body: {
      sizeBytes: bytes.length,
      open: (lengthBytes) => Readable.from([bytes.subarray(0, lengthBytes)], { objectMode: false }),
    },
  }
}

export function jsonReply(status: number, value: unknown): Reply {
  return bytesReply({
    status,
    headers: { 'content-type': 'application/json' },
    text: JSON.stringify(value),
  })
}

/**
 * Sends a reply whose `content-length` is always that of the whole body.
 * @param keepBytes cuts the body there and closes the connection, as a broken transfer does; null sends all
 */
export async function sendReply(
  exchange: Exchange,
  reply: Reply,
  keepBytes: number | null,
): Promise<void> {
  const { request, response } = exchange
  const { sizeBytes } = reply.body
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(sizeBytes) })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const sentBytes = Math.min(keepBytes ?? sizeBytes, sizeBytes)
  response.flushHeaders()
  await pipeline(reply.body.open(sentBytes), response, { end: sentBytes === sizeBytes })
  if (sentBytes < sizeBytes) response.socket?.end()
}
