import { formatDuration } from './format.js'
import type { ImageReport, RecordedRun } from './report.js'

/** Which side was not built because an earlier run had measured it, and how old that is. Null when both were built. */
export function recordedSentence({ head, base }: ImageReport): string | null {
  const isRested = head.state === 'measured' && head.recorded !== null
  if (base.state !== 'measured' || base.recorded === null) return null
  const measured = `an earlier run measured base ${ageWords(base.recorded)}`
  return isRested
    ? `Neither side was built: nothing that head is made from was touched, and ${measured}.`
    : `Base was not built: ${measured}.`
}

/** `on 2026-11-20 at 07:14 UTC, 3 h before this one`. */
function ageWords({ at, ageMs }: RecordedRun): string {
  const [day = '', time = ''] = at.split('T')
  const age = ageMs < dayMs ? formatDuration(ageMs) : daysOf(ageMs)
  return `on ${day} at ${time.slice(0, 5)} UTC, ${age} before this one`
}

const dayMs = 24 * 3_600_000

function daysOf(ageMs: number): string {
  const days = Math.floor(ageMs / dayMs)
  return days === 1 ? '1 day' : `${days} days`
}
