import type { Answer } from './answer.js'
import type { Wire, WireRequest } from './wire.js'
import { WireError } from './answer.js'

const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Sends a request and follows where it leads, as registries lead to their storage. Credentials stay with the origin
 * that they were meant for, and what began encrypted stays so. Fails with a `WireError`.
 */
export async function sendAndFollow(wire: Wire, request: WireRequest): Promise<Answer> {
  let current = request
  for (let count = 0; count <= mostRedirects; count += 1) {
    const answer = await wire.send(current)
    const { location } = answer.headers
    if (!redirects.has(answer.status) || location === undefined || current.method !== 'GET') {
      return answer
    }
    answer.discard()
    current = redirect(current, location)
  }
  throw new WireError(`it redirects more than ${mostRedirects} times`)
}

function redirect(request: WireRequest, location: string): WireRequest {
  const from = request.url
  // Nothing of the address but its host is ever shown: storage addresses are signed.
  if (!URL.canParse(location, from.href))
    throw new WireError(`${from.host} redirects to no address`)
  const url = new URL(location, from)
  if (url.protocol !== 'https:' && url.protocol !== from.protocol) {
    throw new WireError(`${from.host} redirects to ${url.host} without encryption`)
  }
  if (url.origin === from.origin) return { ...request, url }
  const headers = Object.entries(request.headers).filter(([name]) => name !== 'authorization')
  return { ...request, url, headers: Object.fromEntries(headers) }
}
