import type { Finding } from '../lint/finding.js'
import { severities } from '../lint/finding.js'
import { formatCount } from './format.js'
import type { Report } from './report.js'

/** Whether the pull request answers for a finding: it is not on base, or there is no base to know from. */
export function isNewFinding(finding: Finding): boolean {
  return finding.introduced !== false
}

/** All findings of head, each once: images may share a Dockerfile. */
export function distinctFindings({ images }: Pick<Report, 'images'>): readonly Finding[] {
  const findings = images.flatMap((image) => image.findings)
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

/** Strongest first, then in the order of the Dockerfile: a total order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (first, second) =>
      severities.indexOf(first.severity) - severities.indexOf(second.severity) ||
      compareText(first.file, second.file) ||
      first.line - second.line ||
      first.column - second.column ||
      compareText(first.code, second.code) ||
      compareText(first.message, second.message),
  )
}

/** `2 new errors`, `1 new warning`, `3 new findings`; without a base to compare with, `3 findings`. */
export function countFindings(findings: readonly Finding[]): string {
  const [first] = findings
  const same = findings.every(({ severity }) => severity === first?.severity)
  const named = same && (first?.severity === 'error' || first?.severity === 'warning')
  const noun = named ? first.severity : 'finding'
  const isNew = first !== undefined && findings.every(({ introduced }) => introduced === true)
  return formatCount(findings.length, isNew ? `new ${noun}` : noun)
}

function compareText(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}
