/** A stretch of text by UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a file: lines and columns 1-based, the end exclusive by column on `endLine`. */
export interface SourceRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A physical line: `end` stands before the line break, `next` after it. */
export interface SourceLine extends Span {
  readonly next: number
}

/** A file's text with its lines; a byte order mark belongs to no column. */
export interface Source {
  readonly text: string
  readonly lines: readonly SourceLine[]
}

const byteOrderMark = '\uFEFF'

/** Splits a text into lines at LF, CRLF or a lone CR. */
export function readSource(text: string): Source {
  return { text, lines: [...linesOf(text)] }
}

function* linesOf(text: string): Generator<SourceLine> {
  const breaks = /\r\n|\n|\r/g
  let start = text.startsWith(byteOrderMark) ? 1 : 0
  for (const match of text.matchAll(breaks)) {
    if (match.index < start) continue
    const next = match.index + match[0].length
    yield { start, end: match.index, next }
    start = next
  }
  yield { start, end: text.length, next: text.length }
}

/** The 0-based index of the line that holds an offset; an offset in a line break belongs to the line it ends. */
export function lineIndexAt(source: Source, offset: number): number {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineAt(source, middle).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Lines and columns of a span. */
export function rangeOf(source: Source, span: Span): SourceRange {
  const line = lineIndexAt(source, span.start)
  const endLine = lineIndexAt(source, Math.max(span.start, span.end))
  return {
    line: line + 1,
    column: columnOf(source, line, span.start),
    endLine: endLine + 1,
    endColumn: columnOf(source, endLine, Math.max(span.start, span.end)),
  }
}

/** Offsets of a range; the inverse of `rangeOf`, clamped to the file. */
export function spanOf(source: Source, range: SourceRange): Span {
  return {
    start: offsetOf(source, range.line, range.column),
    end: offsetOf(source, range.endLine, range.endColumn),
  }
}

/** The span of a line's text, by 0-based index, without its break. */
export function lineAt(source: Source, index: number): SourceLine {
  const end = source.text.length
  return source.lines[index] ?? { start: end, end, next: end }
}

function columnOf(source: Source, line: number, offset: number): number {
  return Math.max(0, offset - lineAt(source, line).start) + 1
}

function offsetOf(source: Source, line: number, column: number): number {
  const { start, next } = lineAt(source, line - 1)
  return Math.min(start + column - 1, next)
}
