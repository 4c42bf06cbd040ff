import type { Cut } from './budget.js'
import { fitSections } from './budget.js'
import { formatNumber } from './format.js'
import type { RenderOptions } from './document.js'
import { documentSections } from './document.js'
import type { Report } from './report.js'

/** A step's summary may have 1 MiB; a larger one is dropped whole. The rest is for what other code adds. */
const summaryLimit = 1_000_000

/** How a job summary is rendered. */
export interface SummaryOptions extends RenderOptions {
  /** Bytes of UTF-8 the summary may have. */
  readonly limit?: number
}

/** The job summary: the comment and everything it leaves out. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  return fitSections(documentSections(report, { ...options, extent: 'summary' }), {
    limit: options.limit ?? summaryLimit,
    measure: (text) => Buffer.byteLength(text, 'utf8'),
    describeRest: ({ left }) => `${formatNumber(left)} more in the JSON report.`,
    describeCuts: cutWords,
  })
}

function cutWords(cuts: readonly Cut[]): string {
  const list = cuts
    .map(({ name, left, total }) =>
      left === total ? name : `${formatNumber(left)} of ${formatNumber(total)} ${name}`,
    )
    .join(', ')
  return `Shortened to fit a job summary. Left out: ${list}. The JSON report has them.`
}
