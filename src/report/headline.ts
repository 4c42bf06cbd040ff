import { newAdvice } from './advice-words.js'
import { isNewFinding } from './findings.js'
import { formatCount } from './format.js'
import { judgementWords } from './judgement-words.js'
import type { Medium } from './medium.js'
import { defaultName, movementWords } from './movement-words.js'
import { imageMovement } from './movement.js'
import type { ImageReport, Report } from './report.js'
import { runningSettings } from './setting-words.js'
import { reportStatus, shownStatus, type ShownStatus } from './shown-status.js'
import { movesVulnerabilities } from './vulnerability-words.js'

/** The first line of a report, without its mark. */
export interface Headline {
  readonly status: ShownStatus
  readonly words: string
}

/** The report's verdict and its one number. */
export function reportHeadline(report: Report, medium: Medium): Headline {
  const [only, ...others] = report.images
  const status = reportStatus(report)
  if (only === undefined) return { status, words: 'No image was weighed' }
  if (others.length === 0) return { ...imageHeadline(only, { medium, name: null }), status }
  return { status, words: severalWords(report, { status, medium }) }
}

/** One image's verdict and number; `name` is what it is called among several. */
export function imageHeadline(
  image: ImageReport,
  { medium, name }: { readonly medium: Medium; readonly name: string | null },
): Headline {
  const called = name === null ? defaultName : medium.code(name)
  const judgement = judgementWords(image, medium)
  const words = movementWords(image, called)
  return {
    status: shownStatus(image),
    words: judgement === '' ? words : `${words} — ${judgement}`,
  }
}

/** Whether a reader need not look at the image: nothing moved, nothing was found, nothing failed. */
export function isQuiet(image: ImageReport): boolean {
  const status = shownStatus(image)
  const calm = status === 'pass' || status === 'skip'
  return (
    calm &&
    imageMovement(image).kind === 'unchanged' &&
    runningSettings(image).length === 0 &&
    newAdvice(image).length === 0 &&
    !movesVulnerabilities(image) &&
    !image.findings.some(isNewFinding) &&
    image.findingsFixed === 0
  )
}

function severalWords(
  report: Report,
  { status, medium }: { readonly status: ShownStatus; readonly medium: Medium },
): string {
  const total = formatCount(report.images.length, 'image')
  if (status === 'pass' || status === 'skip') {
    const moved = report.images.filter((image) => !isQuiet(image)).length
    return moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`
  }
  const bad = report.images.filter((image) => shownStatus(image) === status)
  const [only, ...others] = bad
  if (only !== undefined && others.length === 0) {
    return `${imageHeadline(only, { medium, name: only.subject.name }).words} (1 of ${total})`
  }
  return `${bad.length} of ${total} ${severalVerbs[status]}`
}

/** What several images did, by what is shown of them. */
export const severalVerbs = {
  fail: 'failed',
  warn: 'need a look',
  overridden: 'failed, overridden',
} as const
