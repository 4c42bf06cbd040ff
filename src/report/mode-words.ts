import type { Override } from '../policy/override.js'
import type { Medium } from './medium.js'
import type { Report } from './report.js'

/** What makes the step's colour another than the limits alone would, a sentence each. */
export function modeSentences(report: Report, medium: Medium): readonly string[] {
  const { override, reportOnly } = report
  return [
    ...(override === undefined ? [] : [overrideSentence(override, { report, medium })]),
    ...(reportOnly ? ['Report only: this result does not fail the check.'] : []),
  ]
}

/** `max-increase is overridden by the label size-ok, which mona set on 2026-01-31 at 09:15 UTC.` */
function overrideSentence(
  { label, by, at, unknownWhy }: Override,
  { report, medium }: { readonly report: Report; readonly medium: Medium },
): string {
  const words = `${overriddenChecks(report, medium)} overridden by the label ${medium.code(label)}`
  if (unknownWhy !== null) {
    return `${words}; who set it is not known: ${medium.sentence(unknownWhy)}.`
  }
  // A name that is not in a code span would be told about it by GitHub.
  const who = by === null ? 'an account that is gone' : medium.code(by)
  return `${words}, which ${who} set${timeWords(at)}.`
}

/** The checks that passed by the label, in the order of the report, with their verb. */
function overriddenChecks({ images }: Report, medium: Medium): string {
  const checks = images.flatMap(({ verdict }) => verdict.checks)
  const overridden = checks.filter((check) => check.overridden === true)
  const names = [...new Set(overridden.map(({ id }) => medium.code(id)))]
  const last = names.pop() ?? ''
  return names.length === 0 ? `${last} is` : `${names.join(', ')} and ${last} are`
}

/** ` on 2026-01-31 at 09:15 UTC`; empty for anything else than such a time. */
function timeWords(at: string | null): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/.exec(at ?? '') ?? []
  return day === undefined || time === undefined ? '' : ` on ${day} at ${time} UTC`
}
