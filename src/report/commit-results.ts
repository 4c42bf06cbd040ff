import { listAnnotations, type Annotation } from './annotations.js'
import { renderComment } from './comment.js'
import type { RenderOptions } from './document.js'
import { reportHeadline } from './headline.js'
import { prose } from './markdown.js'
import { textMedium } from './medium.js'
import type { Report } from './report.js'
import { capMiddle, oneLine } from './untrusted.js'
import type { LintScope } from '../lint/config/configuration.js'

/** A commit status, without its name. https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error'
  /** Plain text of at most 140 UTF-16 units. */
  readonly description: string
}

/** A check run, without its name. https://docs.github.com/rest/checks/runs#create-a-check-run */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral'
  /** Plain text of at most 255 UTF-16 units. */
  readonly title: string
  /** Markdown of at most 65,535 UTF-16 units. */
  readonly summary: string
  /** Those that have a place in a file. */
  readonly annotations: readonly LocatedAnnotation[]
}

export type LocatedAnnotation = Annotation & Required<Pick<Annotation, 'location'>>

const longestDescription = 140
const longestTitle = 255

/** The verdict as a commit status; one that is only reported is a success. */
export function makeStatus(report: Report): CommitStatus {
  const { words } = reportHeadline(report, textMedium)
  return {
    state: isRed(report) ? 'failure' : 'success',
    description: fit(`${isForgiven(report) ? 'Report only: ' : ''}${words}`, longestDescription),
  }
}

/** The verdict as a check run with the comment as its summary; `neutral` where nothing was, or should be, judged. */
export function makeCheckRun(
  report: Report,
  { scope, ...options }: RenderOptions & { readonly scope: LintScope },
): CheckRun {
  const isNeutral = isForgiven(report) || report.status === 'skip'
  return {
    conclusion: isRed(report) ? 'failure' : isNeutral ? 'neutral' : 'success',
    title: fit(reportHeadline(report, textMedium).words, longestTitle),
    summary: renderComment(report, options),
    annotations: listAnnotations(report, scope).filter(
      (annotation): annotation is LocatedAnnotation => annotation.location !== undefined,
    ),
  }
}

/** What is said where a run ended without a report. */
export interface Breakdown {
  readonly message: string
  readonly remedy: string
}

export function brokenStatus({ message }: Breakdown): CommitStatus {
  return { state: 'error', description: fit(message, longestDescription) }
}

export function brokenCheckRun({ message, remedy }: Breakdown): CheckRun {
  return {
    conclusion: 'failure',
    title: fit(message, longestTitle),
    summary: [message, remedy].map((text) => prose(text)).join('\n\n'),
    annotations: [],
  }
}

function isRed({ status, reportOnly }: Report): boolean {
  return status === 'fail' && !reportOnly
}

function isForgiven({ status, reportOnly }: Report): boolean {
  return status === 'fail' && reportOnly
}

/** One line of at most so many UTF-16 units, cut in the middle between characters. */
function fit(text: string, units: number): string {
  const line = oneLine(text)
  let limit = units
  while (capMiddle(line, limit).length > units) limit -= 1
  return capMiddle(line, limit)
}
