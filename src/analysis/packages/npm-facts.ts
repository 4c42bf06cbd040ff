import { baseName } from '../../image/path.js'
import { isProjectFile } from './development-packages.js'

const dependencyFields = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const

/** Whether the content of a path is one of npm's own files. */
export function isNpmFile(path: string): boolean {
  const name = baseName(path)
  return name === 'package.json' || name === 'package-lock.json' || name === '.package-lock.json'
}

/**
 * What of npm's files is read later on, as JSON; empty where there is none. Names of dependencies stay, where they come
 * from does not: an address may have credentials, and what is kept is kept in records, too. Never longer than the file.
 */
export function reduceNpmFile(path: string, content: Uint8Array): Uint8Array {
  const object = readObject(content)
  if (object === null) return new Uint8Array()
  const isManifest = baseName(path) === 'package.json'
  const facts = isManifest ? manifestFacts(path, object) : lockFacts(object)
  const reduced = Buffer.from(JSON.stringify(facts))
  return reduced.length <= content.length ? reduced : new Uint8Array()
}

type Json = Readonly<Record<string, unknown>>

function manifestFacts(path: string, manifest: Json): Json {
  const scripts = isProjectFile(path) ? objectOf(manifest['scripts']) : null
  return {
    ...textFields(manifest, ['name', 'version']),
    ...Object.fromEntries(
      dependencyFields.flatMap((field) => {
        const names = objectOf(manifest[field])
        return names === null ? [] : [[field, mapValues(names, () => 0)]]
      }),
    ),
    ...(Object.hasOwn(manifest, 'workspaces') ? { workspaces: 0 } : {}),
    ...(scripts === null ? {} : { scripts: mapValues(scripts, withoutLogin) }),
  }
}

/** Of the packages only those that are of development. */
function lockFacts(lock: Json): Json {
  if (!Object.hasOwn(lock, 'packages')) return {}
  const entries = Object.entries(objectOf(lock['packages']) ?? {})
  const development = entries.filter(([, entry]) => objectOf(entry)?.['dev'] === true)
  return { packages: Object.fromEntries(development.map(([path]) => [path, { dev: true }])) }
}

function textFields(manifest: Json, names: readonly string[]): Json {
  const texts = names.filter((name) => typeof manifest[name] === 'string')
  return Object.fromEntries(texts.map((name) => [name, manifest[name]]))
}

/** A script's text without what stands before the `@` of an address. */
function withoutLogin(script: unknown): unknown {
  return typeof script === 'string' ? script.replace(/\/\/[^\s/@]*@/g, '//') : 0
}

function mapValues(object: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]))
}

function readObject(content: Uint8Array): Json | null {
  try {
    return objectOf(JSON.parse(new TextDecoder().decode(content)))
  } catch {
    return null
  }
}

function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null
}
