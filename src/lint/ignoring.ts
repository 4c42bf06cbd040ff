import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import type { Ignore, IgnoreScope } from './directives.js'
import type { Place } from './places.js'
import { placesIn } from './places.js'
import type { Problem, Rule, RuleIdentity } from './rule.js'

/** A problem with the rule that found it. */
export interface RuledProblem {
  readonly rule: RuleIdentity
  readonly problem: Problem
}

/** What is left when comments have silenced what they name, and the comments' names that silenced nothing. */
export interface Silenced {
  readonly left: readonly RuledProblem[]
  readonly unused: readonly Ignore[]
}

interface Group {
  readonly ignores: Ignore[]
  isUsed: boolean
}

/** Leaves out the problems that comments silence. Directives are a pass over results: no rule knows of them. */
export function applyIgnores(
  dockerfile: Dockerfile,
  problems: readonly RuledProblem[],
  ignores: readonly Ignore[],
): Silenced {
  if (ignores.length === 0) return { left: problems, unused: [] }
  const groups = groupIgnores(ignores)
  const places = placesIn(dockerfile)
  const left = problems.filter(({ rule, problem }) => {
    const keys = keysOf(dockerfile, places(problem.at.start), problem)
    const names = namesOf(rule.meta)
    const matching = keys.flatMap((key) => names.map((name) => groups.get(`${key} ${name}`)))
    const found = matching.filter((group) => group !== undefined)
    for (const group of found) group.isUsed = true
    return found.length === 0
  })
  const unused = [...groups.values()].filter(({ isUsed }) => !isUsed)
  return { left, unused: unused.flatMap((group) => group.ignores) }
}

/**
 * The problems of ignores that silence nothing. Comments of other linters are spared where we decide otherwise than
 * they do, or do not have the rule: they may still need the comment.
 */
export function unusedProblems(unused: readonly Ignore[], rules: readonly Rule[]): Problem[] {
  const byName = new Map(rules.flatMap((rule) => namesOf(rule.meta).map((name) => [name, rule])))
  return unused.flatMap(({ syntax, name, at }) => {
    const rule = byName.get(name)
    const isOurs = syntax === 'dockweigh'
    if (rule?.meta.needsBuild === true) return []
    if (name === 'all' || (isOurs && /^SC\d+$/.test(name))) return []
    if (!isOurs && (rule === undefined || rule.meta.differs !== undefined)) return []
    const message =
      rule === undefined
        ? `There is no rule ${excerpt(name)} to ignore.`
        : `${excerpt(name)} has nothing to ignore here.`
    return [{ at, message }]
  })
}

/** The names that a comment may call a rule by. */
export function namesOf({ code, aliases, name }: RuleIdentity['meta']): string[] {
  const names = [code, name, ...aliases]
  return isBuildCheck(code, aliases) ? [...names, 'all'] : names
}

/** Whether a rule is one of BuildKit's build checks, whose names are words. */
export function isBuildCheck(code: string, aliases: readonly string[]): boolean {
  return [code, ...aliases].some((name) => /^[A-Z][a-z]\w*$|^JSON\w+$/.test(name))
}

function groupIgnores(ignores: readonly Ignore[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const ignore of ignores) {
    const key = `${scopeKey(ignore.scope)} ${ignore.name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ignores: [ignore], isUsed: false })
    else group.ignores.push(ignore)
  }
  return groups
}

/** The scopes that a problem lies in. */
function keysOf(dockerfile: Dockerfile, place: Place, { at }: Problem): string[] {
  const instruction = dockerfile.instructions[place.instruction]
  const stage = dockerfile.stages[place.stage]
  const keys = [scopeKey({ kind: 'file' })]
  if (instruction !== undefined) keys.push(scopeKey({ kind: 'line', line: instruction.line }))
  if (stage !== undefined && at.start >= stage.from.end)
    keys.push(scopeKey({ kind: 'stage', index: stage.index }))
  return keys
}

function scopeKey(scope: IgnoreScope): string {
  switch (scope.kind) {
    case 'file':
      return 'file'
    case 'line':
      return `line ${scope.line}`
    case 'stage':
      return `stage ${scope.index}`
  }
}
