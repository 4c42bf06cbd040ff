import { excerpt } from '../dockerfile/excerpt.js'
import type { BakedImage } from './baked-image.js'
import { objectOf, refuseTarget, type TargetFields } from './bake-fields.js'
import { readTarget } from './bake-target.js'

/** What a definition turned out to be. */
export type BakeReading =
  | { readonly kind: 'images'; readonly images: readonly BakedImage[] }
  /** It can be read, but not all of it can be done: one line each. */
  | { readonly kind: 'unsupported'; readonly mistakes: readonly string[] }
  /** The end of a sentence. */
  | { readonly kind: 'invalid'; readonly why: string }

type Json = Readonly<Record<string, unknown>>

/**
 * Reads what `docker buildx bake --print` prints: `group` and `target`, each by name. Groups are resolved here, because
 * the targets that others link to by `target:` are printed beside those that were asked for. Of a reading that fails
 * nothing but names and kinds of fields are told: values may be secrets.
 * @param wanted names of targets and groups; empty: the group `default`
 * @see https://docs.docker.com/build/bake/reference/
 */
export function readBake(json: string, wanted: readonly string[]): BakeReading {
  const definition = parseJson(json)
  const targets = objectOf(definition?.['target'])
  const groups = objectOf(definition?.['group'] ?? {})
  if (targets === null || groups === null) return invalid('it prints no targets.')
  const names = resolveNames(wanted.length === 0 ? ['default'] : wanted, groups)
  if (names === null) return invalid('it prints a group that cannot be read.')
  const missing = names.find((name) => !Object.hasOwn(targets, name))
  if (missing !== undefined) return invalid(`it prints no target \`${excerpt(missing)}\`.`)
  return readTargets(names, targets)
}

function readTargets(names: readonly string[], targets: Json): BakeReading {
  const mistakes: string[] = []
  const images = names.flatMap((name) => {
    const fields = objectOf(targets[name])
    const target: TargetFields = { name, fields: fields ?? {}, mistakes }
    if (fields !== null) return [readTarget(target)]
    refuseTarget(target, 'cannot be read.')
    return []
  })
  return mistakes.length > 0 ? { kind: 'unsupported', mistakes } : { kind: 'images', images }
}

/** The targets behind names, each once, in the order they are named; null when a group is no list of names. */
function resolveNames(wanted: readonly string[], groups: Json): readonly string[] | null {
  const targets = new Set<string>()
  const seen = new Set<string>()
  const open = [...wanted].reverse()
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    // A group may hold a target of its own name.
    if (seen.has(name) || !Object.hasOwn(groups, name)) {
      if (!Object.hasOwn(groups, name) || isOwnMember(groups, name)) targets.add(name)
      continue
    }
    seen.add(name)
    const members = membersOf(groups, name)
    if (members === null) return null
    open.push(...members.toReversed())
  }
  return [...targets]
}

function isOwnMember(groups: Json, name: string): boolean {
  return membersOf(groups, name)?.includes(name) === true
}

function membersOf(groups: Json, name: string): readonly string[] | null {
  const members: unknown = objectOf(groups[name])?.['targets']
  const isList = Array.isArray(members) && members.every((each) => typeof each === 'string')
  return isList ? members : null
}

function parseJson(json: string): Json | null {
  try {
    return objectOf(JSON.parse(json))
  } catch {
    return null
  }
}

function invalid(why: string): BakeReading {
  return { kind: 'invalid', why }
}
