import type { Check } from '../../policy/verdict.js'
import type { Section } from '../budget.js'
import { actualWords, limitWords } from '../check-words.js'
import { statusMark } from '../format.js'
import { codeSpan, label, prose, table } from '../markdown.js'
import type { ImageReport } from '../report.js'
import { checkStatus } from '../shown-status.js'
import type { SectionContext } from './make-section.js'
import { collapsedTable, priorities, wholeSection } from './make-section.js'

/** Failed, overridden and warned checks with their actuals and limits. Null when there are none. */
export function brokenChecksSection({ image, under }: SectionContext): Section | null {
  const lines = (['fail', 'overridden', 'warn'] as const)
    .map((status) => brokenLine(status, image))
    .filter((line) => line !== '')
  if (lines.length === 0) return null
  return wholeSection(lines.join('\n\n'), { name: 'checks', priority: priorities.verdict, under })
}

/** Every check with its actual, its limit and how it came out. Null when nothing was checked. */
export function allChecksSection({ image, under }: SectionContext): Section | null {
  const { checks } = image.verdict
  if (checks.length === 0) return null
  const lines = table(
    [
      ['', 'left'],
      ['check', 'left'],
      ['actual', 'right'],
      ['limit', 'left'],
      ['', 'left'],
    ],
    checks.map((check) => checkRow(check, image)),
  )
  const place = { name: 'checks', priority: priorities.checks, under }
  return collapsedTable(`All checks (${checks.length})`, { lines, place })
}

const brokenNames = { fail: 'Failed', overridden: 'Failed, overridden', warn: 'Warned' } as const

function brokenLine(status: keyof typeof brokenNames, image: ImageReport): string {
  const broken = image.verdict.checks.filter(
    (check) => checkStatus(check) === status && !isTold(check),
  )
  if (broken.length === 0) return ''
  const words = broken.map((check) => brokenCheck(check, image)).join(' · ')
  return `${brokenNames[status]}: ${words}`
}

/** A failed build is told by the headline and its log, findings below the threshold by their table. */
function isTold({ id, status }: Check): boolean {
  return id === 'build' || (id === 'lint-threshold' && status === 'warn')
}

function brokenCheck(check: Check, image: ImageReport): string {
  const actual = actualWords(check, image)
  const limit = limitWords(check)
  const name = codeSpan(check.id)
  if (check.id === 'lint-threshold' || actual === null || limit === null) {
    return `${name} ${prose(check.reason)}`
  }
  return `${name} ${actual}, limit ${label(limit)}`
}

function checkRow(check: Check, image: ImageReport): readonly string[] {
  const limit = limitWords(check)
  return [
    statusMark(checkStatus(check)),
    codeSpan(check.id),
    actualWords(check, image) ?? '–',
    limit === null ? '–' : label(limit),
    prose(check.reason),
  ]
}
