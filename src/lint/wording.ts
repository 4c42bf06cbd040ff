import { excerpt } from '../dockerfile/excerpt.js'
import type { Span } from '../dockerfile/source.js'

/** Names for a sentence: `a`, `a and b`, `a, b and 4 more`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 3 ? 2 : 3).map((name) => excerpt(name))
  const more = names.length - shown.length
  const parts = more > 0 ? [...shown, `${more} more`] : shown
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** The singular or the plural of a word, by number. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many
}

/** From the first of some places to the last. */
export function spanning(places: readonly Span[]): Span {
  const [first] = places
  const last = places.at(-1)
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
