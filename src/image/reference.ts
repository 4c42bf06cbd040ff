import { isDigest, type Digest } from './digest.js'
import type { Selector } from './image-list.js'

/** An image in a registry, with everything filled in that Docker fills in. */
export interface RegistryReference {
  /** Host with port as in the name; `docker.io` for Docker Hub. */
  readonly registry: string
  readonly repository: string
  /** Null when only a digest is named. */
  readonly tag: string | null
  readonly digest: Digest | null
}

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

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const repositoryForm = new RegExp(`^${component}(?:/${component})*$`)
const registryForm = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[0-9]{1,5})?$/i
const tagForm = /^\w[\w.-]{0,127}$/
const nameLimit = 255
const hub = 'docker.io'

/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as Docker does; returns what is wrong with it otherwise, as the end of a sentence.
 * https://github.com/distribution/reference/blob/main/reference.go
 */
export function parseRegistryReference(text: string): RegistryReference | string {
  if (text.includes('//')) return 'has an address; write the name alone, without `https://`.'
  const [named = '', ...digests] = text.split('@')
  const { registry, path } = splitRegistry(named)
  const [repository = '', ...tags] = path.split(':')
  const problem =
    findDigestProblem(digests) ?? findTagProblem(tags) ?? findNameProblem(registry, repository)
  if (problem !== null) return problem
  const isShort = registry === hub && !repository.includes('/')
  const name = isShort ? `library/${repository}` : repository
  const [digest = null] = digests.filter(isDigest)
  return { registry, repository: name, digest, tag: tags[0] ?? (digest === null ? 'latest' : null) }
}

function findDigestProblem(digests: readonly string[]): string | null {
  const text = digests.join('@')
  if (digests.length === 0 || isDigest(text)) return null
  return `has the digest \`${text}\`; write \`sha256:\` and 64 hexadecimal digits.`
}

function findTagProblem(tags: readonly string[]): string | null {
  const text = tags.join(':')
  if (tags.length === 0 || tagForm.test(text)) return null
  return `has the tag \`${text}\`; a tag has letters, digits, \`_\`, \`.\` and \`-\`, at most 128.`
}

/** The reference in one line, nothing left out. */
export function formatReference({ registry, repository, tag, digest }: RegistryReference): string {
  const end = `${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`
  return `${registry}/${repository}${end}`
}

/**
 * Whether the first of several path components is a registry rather than a name on Docker Hub.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
export function isRegistryHost(component: string): boolean {
  return component.includes('.') || component.includes(':') || component === 'localhost'
}

function splitRegistry(name: string): { readonly registry: string; readonly path: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  if (!isRegistryHost(first)) return { registry: hub, path: name }
  const registry = first === `index.${hub}` ? hub : first
  return { registry, path: name.slice(slash + 1) }
}

function findNameProblem(registry: string, repository: string): string | null {
  if (!registryForm.test(registry) || !URL.canParse(`https://${registry}`))
    return `has the registry \`${registry}\`, which is no host.`
  if (repositoryForm.test(repository)) {
    const length = registry.length + 1 + repository.length
    return length > nameLimit ? `has a name of ${length} characters; at most ${nameLimit}.` : null
  }
  if (repository === '') return 'has no name.'
  const why =
    repository === repository.toLowerCase()
      ? 'a name has letters, digits and separators between them'
      : 'names are in lower case'
  return `has the name \`${repository}\`; ${why}.`
}
