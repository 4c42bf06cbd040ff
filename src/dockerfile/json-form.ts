import type { JoinedText } from './joined-text.js'
import { spanIn } from './joined-text.js'
import type { Word } from './words.js'

/** What the arguments of an instruction that accepts a JSON array are. */
export type JsonForm =
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  /** Not a JSON array: BuildKit takes the text as shell form or as words. */
  | { readonly kind: 'none' }
  /** A JSON array with something else than strings, which BuildKit refuses. */
  | { readonly kind: 'not-strings' }

/** Reads the JSON (exec) form with the place of every string. https://docs.docker.com/reference/dockerfile/#shell-and-exec-form */
export function readJsonForm(joined: JoinedText): JsonForm {
  if (!joined.text.trimStart().startsWith('[')) return { kind: 'none' }
  const values = parseArray(joined.text)
  if (values === null) return { kind: 'none' }
  const strings = values.filter((value) => typeof value === 'string')
  if (strings.length < values.length) return { kind: 'not-strings' }
  const places = [...joined.text.matchAll(/"(?:[^"\\]|\\.)*"/g)]
  const words = places.map((match, index): Word => {
    const to = match.index + match[0].length
    return { text: match[0], value: strings[index] ?? '', ...spanIn(joined, match.index, to) }
  })
  return { kind: 'words', words }
}

function parseArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
