import { isDigest } from './digest.js'
import type { Selector } from './image-list.js'
import { parseRegistryReference, type RegistryReference } from './registry-reference.js'

/** One way to read `PATH`, `PATH:NAME` and `PATH@DIGEST`: a path may hold colons itself. */
export interface PathReading {
  readonly path: string
  readonly selector: Selector
}

/** An image that is not built: where it is, as the user named it. */
export type ImageSource =
  | { readonly kind: 'registry'; readonly text: string; readonly reference: RegistryReference }
  | {
      readonly kind: 'oci-layout' | 'archive'
      readonly text: string
      /** The longest path first; the first one that exists is meant. */
      readonly readings: readonly PathReading[]
    }

/** What a text turned out to be; a mistake is a sentence that follows the text. */
export type SourceReading =
  | { readonly kind: 'source'; readonly source: ImageSource }
  | { readonly kind: 'mistake'; readonly mistake: string }
  /** It starts with no scheme that is known. */
  | { readonly kind: 'other'; readonly mistake: string; readonly nearest: string | null }

const schemes = ['registry', 'oci-layout', 'archive'] as const
const forms = '`registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`'

/** The same places in the words of containers-transports(5). */
const otherWords: Readonly<Record<string, (typeof schemes)[number]>> = {
  docker: 'registry',
  http: 'registry',
  https: 'registry',
  oci: 'oci-layout',
  dir: 'oci-layout',
  layout: 'oci-layout',
  'oci-archive': 'archive',
  'docker-archive': 'archive',
  tar: 'archive',
}

/**
 * Reads `registry:REFERENCE`, `oci-layout:PATH` and `archive:PATH`; a path may be followed by `:NAME` or `@sha256:…`
 * when it holds several images. `nearest` finds the word that was meant.
 */
export function readImageSource(
  text: string,
  nearest: (typed: string, words: readonly string[]) => string | null,
): SourceReading {
  const [, word = '', rest = ''] = /^([a-z][a-z0-9+-]*):(.*)$/is.exec(text) ?? []
  const scheme = schemes.find((one) => one === word)
  if (scheme === undefined) return readStranger(word.toLowerCase(), nearest)
  if (scheme === 'registry') return readRegistry(text, rest)
  const readings = listPathReadings(rest).filter(({ path }) => path !== '')
  if (readings.length === 0) return mistake(`has no path; write \`${scheme}:PATH\`.`)
  return { kind: 'source', source: { kind: scheme, text, readings } }
}

function readStranger(
  word: string,
  nearest: (typed: string, words: readonly string[]) => string | null,
): SourceReading {
  if (word === '')
    return { kind: 'other', nearest: null, mistake: `says no place; write ${forms}.` }
  const found = otherWords[word] ?? nearest(word, schemes)
  const hint = found === null ? `write ${forms}` : `did you mean \`${found}:\`?`
  const end = found === null ? '.' : ''
  return { kind: 'other', nearest: found, mistake: `starts with \`${word}:\`; ${hint}${end}` }
}

function readRegistry(text: string, rest: string): SourceReading {
  if (rest === '') return mistake('has no reference; write `registry:NAME:TAG`.')
  const reference = parseRegistryReference(rest)
  if (typeof reference === 'string') return mistake(reference)
  return { kind: 'source', source: { kind: 'registry', text, reference } }
}

function mistake(words: string): SourceReading {
  return { kind: 'mistake', mistake: words }
}

/** The readings of a path that a name or a digest may follow, the longest path first. */
export function listPathReadings(text: string): readonly PathReading[] {
  const [path = '', digest = ''] = text.split(/@(?=sha256:[0-9a-f]{64}$)/)
  const ofDigest: readonly PathReading[] = isDigest(digest)
    ? [{ path, selector: { kind: 'digest', digest } }]
    : []
  const colons = [...text.matchAll(/:/g)].map(({ index }) => index).reverse()
  return [
    { path: text, selector: { kind: 'only' } },
    ...ofDigest,
    ...colons.map((at): PathReading => ({
      path: text.slice(0, at),
      selector: { kind: 'name', name: text.slice(at + 1) },
    })),
  ]
}
