import type { Cut } from './budget.js'
import { fitSections } from './budget.js'
import { formatNumber } from './format.js'
import type { RenderOptions } from './document.js'
import { documentSections } from './document.js'
import { summaryUrl } from './links.js'
import { link } from './markdown.js'
import type { Report, RunSubject } from './report.js'

/**
 * GitHub takes 65,536 characters; the rest is for the marker that delivery adds and for characters that other
 * counts take for two.
 */
const commentLimit = 60_000

/** How a comment is rendered. */
export interface CommentOptions extends RenderOptions {
  /** UTF-16 units the comment may have. */
  readonly limit?: number
}

/**
 * The pull request comment, without the marker it is found by. It stays below GitHub's limit for every report:
 * what does not fit is left out at whole rows, said, and in the job summary.
 */
export function renderComment(report: Report, options: CommentOptions): string {
  return fitSections(documentSections(report, { ...options, extent: 'comment' }), {
    limit: options.limit ?? commentLimit,
    measure: (text) => text.length,
    describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
    describeCuts: (cuts) => cutWords(cuts, report.subject),
  })
}

/** Says what did not fit, and where it is. */
export function cutWords(cuts: readonly Cut[], subject: RunSubject): string {
  const list = cuts
    .map(({ name, left, total }) =>
      left === total ? name : `${formatNumber(left)} of ${formatNumber(total)} ${name}`,
    )
    .join(', ')
  return `Shortened to fit a comment. Left out: ${list}. The ${link('job summary', summaryUrl(subject))} has them.`
}
