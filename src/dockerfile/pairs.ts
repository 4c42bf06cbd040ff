import type { Pair } from './instruction.js'
import type { JoinedText } from './joined-text.js'
import { spanIn } from './joined-text.js'
import type { Place } from './words.js'
import { quotedPlaces, wordAt } from './words.js'

/** Instructions made of keys and values. */
export const pairKeywords: ReadonlySet<string> = new Set(['ARG', 'ENV', 'LABEL'])

/** Reads the keys and values of ENV, LABEL or ARG, in both forms; other instructions have none. https://docs.docker.com/reference/dockerfile/#env */
export function readPairs(keyword: string, body: JoinedText, escape: string): Pair[] {
  if (!pairKeywords.has(keyword)) return []
  const places = quotedPlaces(body.text, escape)
  const [first] = places
  if (first === undefined) return []
  const hasEquals = body.text.slice(first.from, first.to).includes('=')
  if (keyword === 'ARG' || hasEquals) return places.map((place) => splitPair(place, body, escape))
  return [legacyPair(first, body, escape)]
}

function splitPair({ from, to }: Place, body: JoinedText, escape: string): Pair {
  const equals = body.text.indexOf('=', from)
  const { start, end } = spanIn(body, from, to)
  if (equals < 0 || equals >= to)
    return { start, end, key: wordAt(body, { from, to }, escape), value: null, isLegacy: false }
  const key = wordAt(body, { from, to: equals }, escape)
  const value = wordAt(body, { from: equals + 1, to }, escape)
  return { start, end, key, value, isLegacy: false }
}

function legacyPair(first: Place, body: JoinedText, escape: string): Pair {
  const key = wordAt(body, first, escape)
  const rest = body.text.slice(first.to)
  const from = first.to + rest.length - rest.trimStart().length
  const to = body.text.trimEnd().length
  if (from >= to) return { ...spanIn(body, first.from, first.to), key, value: null, isLegacy: true }
  const value = wordAt(body, { from, to }, escape)
  return { ...spanIn(body, first.from, to), key, value, isLegacy: true }
}
