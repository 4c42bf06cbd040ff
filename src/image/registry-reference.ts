import { isDigest, type Digest } from './digest.js'

/** An image in a registry, with everything filled in that Docker fills in. */
export interface RegistryReference {
  /** Host with port as in the name; `docker.io` for Docker Hub. */
  readonly registry: string
  readonly repository: string
  /** Null when only a digest is named. */
  readonly tag: string | null
  readonly digest: Digest | null
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
