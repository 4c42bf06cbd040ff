import type { Finding } from './finding.js'

/** Findings of head, each with `introduced` set, and how many of base's are gone. */
export interface ComparedFindings {
  readonly findings: readonly Finding[]
  readonly fixed: number
}

/** What makes two findings one fault, strictest first. Lines are left out, so that moving code introduces nothing. */
const identities: readonly ((finding: Finding) => string)[] = [
  ({ code, message, stage, instruction }) => JSON.stringify([code, message, stage, instruction]),
  ({ code, message, instruction }) => JSON.stringify([code, message, instruction]),
  ({ code, message, stage }) => JSON.stringify([code, message, stage]),
  ({ code, message }) => JSON.stringify([code, message]),
]

/**
 * Matches head's findings with base's one to one: first those with the same instruction in the same stage, then looser.
 * What base cannot match was introduced; what head cannot match was fixed.
 */
export function compareFindings(
  base: readonly Finding[],
  head: readonly Finding[],
): ComparedFindings {
  let left: readonly Finding[] = base
  let unmatched: readonly Finding[] = head
  for (const identity of identities) {
    const match = matchBy(identity, left, unmatched)
    left = match.left
    unmatched = match.unmatched
  }
  const introduced = new Set(unmatched)
  const findings = head.map((finding) => ({ ...finding, introduced: introduced.has(finding) }))
  return { findings, fixed: left.length }
}

function matchBy(
  identity: (finding: Finding) => string,
  base: readonly Finding[],
  head: readonly Finding[],
): { readonly left: readonly Finding[]; readonly unmatched: readonly Finding[] } {
  const waiting = new Map<string, Finding[]>()
  for (const finding of base) {
    const key = identity(finding)
    const same = waiting.get(key)
    if (same === undefined) waiting.set(key, [finding])
    else same.push(finding)
  }
  const unmatched = head.filter((finding) => waiting.get(identity(finding))?.shift() === undefined)
  const left = new Set([...waiting.values()].flat())
  return { left: base.filter((finding) => left.has(finding)), unmatched }
}
