import type { JoinedText } from './joined-text.js'
import { spanIn } from './joined-text.js'
import type { Span } from './source.js'

/** A word of an instruction: `text` as written without continuations, `value` without quotes and escapes. */
export interface Word extends Span {
  readonly text: string
  readonly value: string
}

/** A flag of an instruction, `--name` or `--name=value`. */
export interface Flag extends Span {
  readonly name: string
  readonly value: string | null
}

/** A word's place in the joined text that it was read from. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Words between blanks, quotes and all: quotes do not join. */
export function blankWords(joined: JoinedText): Word[] {
  return [...joined.text.matchAll(/\S+/g)].map((match) => {
    const [text] = match
    const { start, end } = spanIn(joined, match.index, match.index + text.length)
    return { start, end, text, value: text }
  })
}

/** Words between blanks outside quotes, as BuildKit reads ENV, LABEL, ARG and the openers of here-documents. */
export function quotedWords(joined: JoinedText, escape: string): Word[] {
  return quotedPlaces(joined.text, escape).map((place) => wordAt(joined, place, escape))
}

/** Where the words of `quotedWords` stand in the joined text. */
export function quotedPlaces(text: string, escape: string): Place[] {
  const places: Place[] = []
  let at = 0
  for (;;) {
    const place = nextQuotedWord(text, at, escape)
    if (place === null) return places
    places.push(place)
    at = place.to
  }
}

/** The word between two offsets of a joined text. */
export function wordAt(joined: JoinedText, { from, to }: Place, escape: string): Word {
  const text = joined.text.slice(from, to)
  const { start, end } = spanIn(joined, from, to)
  return { start, end, text, value: unquote(text, escape) }
}

/** Reads the flags at the head of an instruction's arguments; `rest` is where the first other word begins. */
export function readFlags(
  joined: JoinedText,
  escape: string,
): { readonly flags: readonly Flag[]; readonly rest: number } {
  const flags: Flag[] = []
  let rest = 0
  for (;;) {
    const place = nextQuotedWord(joined.text, rest, escape)
    if (place === null) return { flags, rest: joined.text.length }
    if (!joined.text.startsWith('--', place.from)) return { flags, rest: place.from }
    rest = place.to
    if (place.to - place.from > 2) flags.push(flagAt(joined, place, escape))
  }
}

/** Takes quotes and escapes off a word, as BuildKit's word processing does; variables stay as written. */
export function unquote(text: string, escape: string): string {
  if (!text.includes('"') && !text.includes("'") && !text.includes(escape)) return text
  let value = ''
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
    else if (isEscape(text, at, { escape, quote })) value += text.charAt((at += 1))
    else value += char
  }
  return value
}

function isEscape(
  text: string,
  at: number,
  { escape, quote }: { readonly escape: string; readonly quote: string },
): boolean {
  if (text.charAt(at) !== escape || quote === "'" || at + 1 >= text.length) return false
  const next = text.charAt(at + 1)
  return quote === '' ? next !== '$' : next === '"' || next === escape
}

function flagAt(joined: JoinedText, { from, to }: Place, escape: string): Flag {
  const text = joined.text.slice(from, to)
  const equals = text.indexOf('=')
  const name = equals < 0 ? text.slice(2) : text.slice(2, equals)
  const value = equals < 0 ? null : unquote(text.slice(equals + 1), escape)
  return { name, value, ...spanIn(joined, from, to) }
}

function nextQuotedWord(text: string, start: number, escape: string): Place | null {
  let from = start
  while (from < text.length && isBlank(text.charAt(from))) from += 1
  return from === text.length ? null : { from, to: endOfQuotedWord(text, from, escape) }
}

function endOfQuotedWord(text: string, from: number, escape: string): number {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (quote === '' && isBlank(char)) return at
    if (char === escape && quote !== "'") at += 1
    else if (char === quote) quote = ''
    else if (quote === '' && (char === '"' || char === "'")) quote = char
  }
  return text.length
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r'
}
