/** A stream that is read piece by piece, one piece ahead, and to which unneeded bytes can be given back. */
export interface Input {
  /** The next piece; null at the end. */
  next(): Promise<Uint8Array | null>
  /** At least that many bytes of what comes next, fewer only at the end; they are not taken. */
  peek(byteCount: number): Promise<Uint8Array>
  putBack(piece: Uint8Array): void
  /** Ends the stream early; harmless at its end. */
  close(): Promise<void>
}

/** Starts reading. The piece ahead is fetched while the caller works on the one before. */
export function openInput(source: AsyncIterable<Uint8Array>): Input {
  const iterator = source[Symbol.asyncIterator]()
  const returned: Uint8Array[] = []
  const fetch = (): Promise<IteratorResult<Uint8Array>> => {
    const fetched = iterator.next()
    fetched.catch(() => undefined)
    return fetched
  }
  let ahead = fetch()
  const next = async (): Promise<Uint8Array | null> => {
    const again = returned.pop()
    if (again) return again
    const result = await ahead
    if (result.done === true) return null
    ahead = fetch()
    return result.value
  }
  return {
    next,
    peek: async (byteCount) => {
      const pieces: Uint8Array[] = []
      let bytes = 0
      for (let piece = await next(); piece; piece = bytes < byteCount ? await next() : null) {
        pieces.push(piece)
        bytes += piece.length
      }
      const joined = Buffer.concat(pieces)
      if (bytes > 0) returned.push(joined)
      return joined
    },
    putBack: (piece) => {
      if (piece.length > 0) returned.push(piece)
    },
    close: async () => {
      await iterator.return?.()
    },
  }
}
