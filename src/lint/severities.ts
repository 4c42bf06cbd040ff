import type { CheckDirective } from './directives.js'
import type { Severity } from './finding.js'
import { isBuildCheck, namesOf } from './ignoring.js'
import type { RuleIdentity } from './rule.js'

/** Severities by code, alias or name. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/**
 * Tells with which severity a rule runs, null when it is off. What the user set counts first, then the `check`
 * directive of the file, then the rule's own.
 */
export function severityReader(
  severities: Severities,
  { isError, experimental }: CheckDirective,
): (rule: RuleIdentity) => Severity | null {
  const isOn = (name: string): boolean =>
    experimental.includes(name) || experimental.includes('all')
  const known = new Map<RuleIdentity, Severity | null>()
  const read = ({ meta }: RuleIdentity): Severity | null => {
    const names = namesOf(meta).filter((name) => name !== 'all')
    const set = names.map((name) => severities[name]).find((severity) => severity !== undefined)
    if (set !== undefined) return set === 'off' ? null : set
    const isCheck = isBuildCheck(meta.code, meta.aliases)
    const own = meta.severity ?? (isCheck && isOn(meta.code) ? 'info' : null)
    return isError && isCheck && own !== null ? 'error' : own
  }
  return (rule) => {
    const severity = known.get(rule)
    if (severity !== undefined) return severity
    const own = read(rule)
    known.set(rule, own)
    return own
  }
}
