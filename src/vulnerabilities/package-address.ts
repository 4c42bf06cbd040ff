import { isDigest, type Digest } from '../image/digest.js'

/** A package as its address names it. */
export interface PackageAddress {
  readonly type: string
  /** With the namespace of what has one in its name, such as `@babel/core`. */
  readonly name: string
  readonly version: string
}

/** Types whose namespace is a distribution or a publisher and no part of the name that users know. */
const vendorTypes: ReadonlySet<string> = new Set(['apk', 'deb', 'rpm', 'alpm'])

/**
 * Reads a package URL; null when the text is none.
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst
 */
export function readPackageAddress(text: string): PackageAddress | null {
  const match = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)/i.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return null
  const type = match[1].toLowerCase()
  const at = match[2].lastIndexOf('@')
  const [path, version] = at > 0 ? [match[2].slice(0, at), match[2].slice(at + 1)] : [match[2], '']
  const parts = path.split('/').map(decode)
  const name = vendorTypes.has(type) ? parts.at(-1) : parts.join(type === 'maven' ? ':' : '/')
  return name === undefined || name === '' ? null : { type, name, version: decode(version) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where a scanner saw a package. */
export interface PackageLocation {
  readonly path: string
  readonly layer: string
}

/** The first place, and the layer that brought it. */
export interface FoundPlace {
  readonly path: string
  readonly layer: Digest | null
}

/** Lists of all packages: who wrote them last need not have brought the package. */
const sharedLists =
  /^(?:lib\/apk\/db\/installed|usr\/lib\/apk\/db\/installed|var\/lib\/dpkg\/status|var\/lib\/rpm\/.*|usr\/lib\/sysimage\/rpm\/.*|usr\/share\/rpm\/.*|var\/lib\/pacman\/local\/.*)$/

/** Chooses among the places of a package. A layer that only holds a list of all packages is not taken for its bringer. */
export function choosePlace(locations: readonly PackageLocation[]): FoundPlace {
  const found = locations.map(({ path, layer }) => ({ path: path.replace(/^\/+/, ''), layer }))
  const own = found.find(({ path, layer }) => !sharedLists.test(path) && isDigest(layer))
  const { path, layer } = own ?? found[0] ?? { path: '', layer: '' }
  return { path, layer: own !== undefined && isDigest(layer) ? layer : null }
}
