import type { Heredoc, HeredocOpener } from './heredoc.js'
import { endsHeredoc, heredocKeywords, heredocOpeners } from './heredoc.js'
import type { JoinedText } from './joined-text.js'
import { joinSpans } from './joined-text.js'
import type { Source, Span } from './source.js'
import { lineAt } from './source.js'
import { quotedWords } from './words.js'

/** A comment line; `text` without the `#` and the blanks around. `line` is 0-based. */
export interface Comment extends Span {
  readonly line: number
  readonly text: string
}

/** An instruction's lines: continuations joined, comments and empty lines inside dropped, here-documents taken along. */
export interface LogicalLine extends Span {
  /** 0-based, of the first line. */
  readonly line: number
  readonly joined: JoinedText
  readonly emptyLines: readonly Span[]
  readonly heredocs: readonly Heredoc[]
}

export interface LogicalLines {
  readonly instructions: readonly LogicalLine[]
  readonly comments: readonly Comment[]
}

interface Reader {
  readonly source: Source
  readonly escape: string
  readonly comments: Comment[]
}

/** Splits a Dockerfile as BuildKit does. https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go */
export function readLogicalLines(source: Source, escape: string): LogicalLines {
  const reader: Reader = { source, escape, comments: [] }
  const instructions: LogicalLine[] = []
  let index = 0
  while (index < source.lines.length) {
    const start = contentStart(source, index)
    if (readComment(reader, index) || start === lineAt(source, index).end) {
      index += 1
      continue
    }
    const { line, next } = readLogicalLine(reader, index)
    if (line !== null) instructions.push(line)
    index = next
  }
  return { instructions, comments: reader.comments }
}

function readLogicalLine(
  reader: Reader,
  first: number,
): { readonly line: LogicalLine | null; readonly next: number } {
  const { source, escape } = reader
  const spans: Span[] = []
  const emptyLines: Span[] = []
  let index = first
  let last = first
  for (let open = true; open && index < source.lines.length; index += 1) {
    if (index > first && readComment(reader, index)) continue
    const start = index === first ? contentStart(source, index) : lineAt(source, index).start
    const { end } = lineAt(source, index)
    if (index > first && contentStart(source, index) === end) {
      if (index < source.lines.length - 1) emptyLines.push({ start, end })
      continue
    }
    const cut = continuationStart(source.text.slice(start, end), escape)
    spans.push({ start, end: start + (cut ?? end - start) })
    open = cut !== null
    last = index
  }
  const joined = joinSpans(source, spans)
  if (joined.text.trim() === '') return { line: null, next: index }
  const heredocs = readHeredocs(reader, openersOf(joined, escape), index)
  const next = heredocs.reduce((_, { endLine }) => endLine + 1, index)
  const endLine = heredocs.length === 0 ? last : Math.min(next, source.lines.length) - 1
  const start = contentStart(source, first)
  const line = {
    start,
    end: lineAt(source, endLine).end,
    line: first,
    joined,
    emptyLines,
    heredocs,
  }
  return { line, next }
}

function readComment({ source, comments }: Reader, index: number): boolean {
  const start = contentStart(source, index)
  const { end } = lineAt(source, index)
  if (start === end || source.text.charAt(start) !== '#') return false
  comments.push({ line: index, start, end, text: source.text.slice(start + 1, end).trim() })
  return true
}

function contentStart(source: Source, index: number): number {
  const { start, end } = lineAt(source, index)
  let at = start
  while (at < end && /\s/.test(source.text.charAt(at))) at += 1
  return at
}

/** Where the escape that continues a line stands, or null; a doubled escape does not continue. */
function continuationStart(line: string, escape: string): number | null {
  let at = line.length - 1
  while (at > 0 && (line.charAt(at) === ' ' || line.charAt(at) === '\t')) at -= 1
  if (at < 0 || line.charAt(at) !== escape || line.charAt(at - 1) === escape) return null
  return at
}

function openersOf(joined: JoinedText, escape: string): HeredocOpener[] {
  if (!joined.text.includes('<<')) return []
  const keyword = /^\S+/.exec(joined.text)?.[0] ?? ''
  if (!heredocKeywords.has(keyword.toUpperCase())) return []
  return heredocOpeners(quotedWords(joined, escape))
}

function readHeredocs(
  { source }: Reader,
  openers: readonly HeredocOpener[],
  first: number,
): Heredoc[] {
  let index = first
  return openers.map((opener) => {
    const bodyLine = index
    const isEnd = ({ start, end }: Span): boolean =>
      endsHeredoc(source.text.slice(start, end), opener)
    while (index < source.lines.length && !isEnd(lineAt(source, index))) index += 1
    const terminated = index < source.lines.length
    const endLine = index
    index += 1
    return { ...opener, bodyLine, endLine, terminated }
  })
}
