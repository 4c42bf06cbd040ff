import type { Severity } from '../finding.js'
import { rules } from '../rules/index.js'
import type { Severities } from '../severities.js'
import { nearestName } from '../suggest.js'

/** A name as a configuration has it, with what it is set to. */
export interface NamedSeverity {
  readonly name: string
  readonly severity: Severity | 'off'
}

/** Longer codes are words of many letters, and two wrong ones still point at the right one. */
const nearness = 4

/** Whether a name is a rule's code, alias or slug, or one of ShellCheck's codes. */
export function isRuleName(name: string): boolean {
  return isShellCode(name) || codesOf(name).length > 0
}

/** The rule name that was most likely meant; null when none is near. */
export function nearestRuleName(written: string): string | null {
  const names = rules.flatMap(({ meta }) => [meta.code, meta.name, ...meta.aliases])
  return nearestName(written, names, nearness)
}

/** Severities by rule code. Later entries win, and a code wins over an alias, which may stand for several rules. */
export function severitiesByCode(entries: readonly NamedSeverity[]): Severities {
  const isCode = ({ name }: NamedSeverity): boolean => codesOf(name).includes(name)
  const ordered = [...entries.filter((entry) => !isCode(entry)), ...entries.filter(isCode)]
  return Object.fromEntries(
    ordered.flatMap(({ name, severity }) => {
      const codes = codesOf(name)
      return (codes.length === 0 ? [name] : codes).map((code) => [code, severity] as const)
    }),
  )
}

function codesOf(name: string): string[] {
  return rules
    .filter(({ meta }) => meta.code === name || meta.name === name || meta.aliases.includes(name))
    .map(({ meta }) => meta.code)
}

function isShellCode(name: string): boolean {
  return /^SC\d{4}$/.test(name)
}
