import type { Source, SourceLine, Span } from './source.js'
import { lineAt } from './source.js'

/** A run of joined text that stands in the file as it is: `at` in the joined text, `start` in the file. */
interface Piece {
  readonly at: number
  readonly start: number
  readonly length: number
}

/** Text put together from stretches of a file, which still knows where each character stands. */
export interface JoinedText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Joins stretches of a file in order, with nothing between them. */
export function joinSpans(source: Source, spans: readonly Span[]): JoinedText {
  const pieces: Piece[] = []
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= start) continue
    pieces.push({ at, start, length: end - start })
    parts.push(source.text.slice(start, end))
    at += end - start
  }
  return { text: parts.join(''), pieces }
}

/** Joins whole lines, each ended by one LF whatever break the file has. */
export function joinLines(source: Source, first: number, end: number): JoinedText {
  const pieces: Piece[] = []
  const parts: string[] = []
  let at = 0
  for (let index = first; index < end; index += 1) {
    const line = lineAt(source, index)
    const text = `${source.text.slice(line.start, line.end)}\n`
    appendPiece(pieces, { at, start: line.start, length: text.length }, line)
    parts.push(text)
    at += text.length
  }
  return { text: parts.join(''), pieces }
}

function appendPiece(pieces: Piece[], piece: Piece, line: SourceLine): void {
  const last = pieces.at(-1)
  const adjoins = last !== undefined && last.start + last.length === piece.start
  const exact = line.next - line.end <= 1
  if (adjoins && exact) pieces[pieces.length - 1] = { ...last, length: last.length + piece.length }
  else pieces.push(piece)
}

/** Puts one joined text after another. */
export function concatJoined(first: JoinedText, second: JoinedText): JoinedText {
  const moved = second.pieces.map((piece) => ({ ...piece, at: piece.at + first.text.length }))
  return { text: first.text + second.text, pieces: [...first.pieces, ...moved] }
}

/** The part of a joined text between two of its offsets. */
export function sliceJoined(joined: JoinedText, from: number, to = joined.text.length): JoinedText {
  if (from === 0 && to === joined.text.length) return joined
  const pieces: Piece[] = []
  for (let index = pieceIndexAt(joined, from); index < joined.pieces.length; index += 1) {
    const piece = joined.pieces[index]
    if (piece === undefined || piece.at >= to) break
    const start = Math.max(piece.at, from)
    const length = Math.min(piece.at + piece.length, to) - start
    if (length > 0) pieces.push({ at: start - from, start: piece.start + start - piece.at, length })
  }
  return { text: joined.text.slice(from, to), pieces }
}

/** Where a stretch of a joined text stands in the file; continuations inside it are included. */
export function spanIn(joined: JoinedText, from: number, to: number): Span {
  const start = placeOf(joined, from)
  if (to <= from) return { start, end: start }
  return { start, end: placeOf(joined, to - 1) + 1 }
}

function placeOf(joined: JoinedText, offset: number): number {
  const piece = joined.pieces[pieceIndexAt(joined, offset)]
  return piece === undefined ? 0 : piece.start + offset - piece.at
}

function pieceIndexAt({ pieces }: JoinedText, offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
