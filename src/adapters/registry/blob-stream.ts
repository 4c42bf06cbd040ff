import { failure } from '../../errors.js'
import type { Session } from './session.js'
import { WireError, type Answer } from './answer.js'

/** How often one stream may be cut and goes on. */
const mostCuts = 5
const firstPauseMs = 500

/**
 * Streams what `get` answers, and goes on where the connection was cut: by a range where the registry has ranges, else
 * by skipping what came before. Fails with `registry-unreachable` and as `get` does.
 */
export async function* streamThroughCuts(
  get: (headers: Readonly<Record<string, string>>) => Promise<Answer>,
  session: Session,
): AsyncGenerator<Uint8Array, void, undefined> {
  let offset = 0
  for (let cuts = 0; ; cuts += 1) {
    const answer = await get(offset === 0 ? {} : { range: `bytes=${offset}-` })
    try {
      for await (const chunk of bodyFrom(answer, offset)) {
        offset += chunk.length
        yield chunk
      }
      return
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      if (cuts === mostCuts) throw cut(session.registry, { answer, error, cuts })
    }
    await session.clock.sleep(firstPauseMs * 2 ** cuts, session.signal)
  }
}

/** The body from a byte on, wherever the answer begins. https://www.rfc-editor.org/rfc/rfc9110#section-14.4 */
async function* bodyFrom(
  answer: Answer,
  offset: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let skip = offset - startOf(answer)
  if (skip < 0) throw new WireError('it does not go on where it was cut')
  for await (const chunk of answer.body()) {
    if (skip < chunk.length) yield skip === 0 ? chunk : chunk.subarray(skip)
    skip = Math.max(0, skip - chunk.length)
  }
}

function startOf({ status, headers }: Answer): number {
  if (status !== 206) return 0
  const [, start] = /^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '') ?? []
  return start === undefined ? Infinity : Number(start)
}

function cut(
  registry: string,
  {
    answer,
    error,
    cuts,
  }: { readonly answer: Answer; readonly error: WireError; readonly cuts: number },
): Error {
  const detail = `${answer.host} breaks off again and again (${error.message}), ${cuts + 1} times`
  return failure('registry-unreachable', { registry, detail }, error)
}
