import { isRegistryHost } from '../image/registry-reference.js'

/** An image reference in its parts, as a Dockerfile has it: nothing is filled in or refused, and variables may stand in it. */
export interface ImageReference {
  /** Host with port, null when the reference names none (Docker Hub). */
  readonly registry: string | null
  /** Path in the registry, without tag and digest. */
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
}

/** Splits an image reference. */
export function parseReference(text: string): ImageReference {
  const at = text.indexOf('@')
  const named = at < 0 ? text : text.slice(0, at)
  const digest = at < 0 ? null : text.slice(at + 1)
  const { registry, path } = splitRegistry(named)
  const colon = tagColon(path)
  if (colon < 0) return { registry, repository: path, tag: null, digest }
  return { registry, repository: path.slice(0, colon), tag: path.slice(colon + 1), digest }
}

/** The repository with a registry's short forms dropped: `library/node`, `docker.io/library/node` and `node` are one. */
export function familiarName({ registry, repository }: ImageReference): string {
  const isHub = registry === null || registry === 'docker.io' || registry === 'index.docker.io'
  if (!isHub) return `${registry}/${repository}`
  return repository.startsWith('library/') ? repository.slice('library/'.length) : repository
}

/** Names that mean the same image to BuildKit have the same key. */
export function imageKey(name: string): string {
  const reference = parseReference(name)
  return `${familiarName(reference)}:${reference.tag ?? 'latest'}`
}

function splitRegistry(name: string): { readonly registry: string | null; readonly path: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  if (!isRegistryHost(first) || first.includes('$')) return { registry: null, path: name }
  return { registry: first, path: name.slice(slash + 1) }
}

/** The colon before the tag: the last one outside `${…}`. */
function tagColon(path: string): number {
  let depth = 0
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const char = path.charAt(at)
    if (char === '}') depth += 1
    else if (char === '{' && depth > 0) depth -= 1
    else if (char === '/' && depth === 0) return -1
    else if (char === ':' && depth === 0) return at
  }
  return -1
}
