import type { Check, Status } from '../policy/verdict.js'
import type { ImageReport, Report } from './report.js'

/** What a reader is shown: a status, or that failed checks passed by a label. */
export type ShownStatus = Status | 'overridden'

/** From what matters most. */
export const shownStatuses = ['fail', 'overridden', 'warn', 'pass', 'skip'] as const

/** The status that stands for several. */
export function worstShown(statuses: readonly ShownStatus[]): ShownStatus {
  return shownStatuses.find((status) => statuses.includes(status)) ?? 'skip'
}

/** A check's own. */
export function checkStatus({ status, overridden }: Check): ShownStatus {
  return overridden === true ? 'overridden' : status
}

/** An image's; `overridden` when nothing is left that fails. */
export function shownStatus({ verdict }: ImageReport): ShownStatus {
  return worstShown([verdict.status, ...verdict.checks.map(checkStatus)])
}

/** A report's: the worst of its images'. */
export function reportStatus({ status, images }: Report): ShownStatus {
  return worstShown([status, ...images.map(shownStatus)])
}
