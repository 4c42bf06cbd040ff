import { fitSections } from '../budget.js'
import { cutWords, type CommentOptions } from '../comment.js'
import { detailSections, sizeOf, worstFirst } from '../document.js'
import { formatNumber } from '../format.js'
import { imageHeadline, isQuiet, reportHeadline } from '../headline.js'
import { markdownMedium } from '../medium.js'
import type { ImageReport, Report } from '../report.js'
import { shownStatus } from '../shown-status.js'
import { capMiddle, oneLine } from '../untrusted.js'
import { withoutMarkers } from './leg-marker.js'
import type { Leg, LegFacts, LegImage } from './leg.js'

/** Whose section a report becomes, and of which run. */
export type LegIdentity = Pick<LegFacts, 'key' | 'name' | 'runId' | 'runAttempt'>

/** Characters of a name. */
const longestName = 60

/** A report as one section of a comment that other legs write to, too. It has `limit` UTF-16 units for its text. */
export function makeLeg(
  report: Report,
  {
    identity,
    ...options
  }: CommentOptions & { readonly identity: LegIdentity; readonly limit: number },
): Leg {
  const { subject } = report
  const name = capMiddle(oneLine(identity.name), longestName) || identity.key
  const text = fitSections(detailSections(report, options), {
    limit: options.limit,
    measure: (part) => part.length,
    describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
    describeCuts: (cuts) => cutWords(cuts, subject),
  })
  return {
    facts: {
      ...identity,
      name,
      head: subject.headShown,
      base: subject.baseCommit,
      alone: withoutMarkers(reportHeadline(report, markdownMedium).words),
      heading: withoutMarkers(headingWords(report, name)),
      images: worstFirst(report.images).map((image) => toLegImage(image, report)),
    },
    text: withoutMarkers(text).trim(),
  }
}

/** One image is called as the leg is; of several the leg's name stands before what is said of them all. */
function headingWords(report: Report, name: string): string {
  const [only, ...others] = report.images
  if (only !== undefined && others.length === 0) {
    return imageHeadline(only, { medium: markdownMedium, name }).words
  }
  const { words } = reportHeadline(report, markdownMedium)
  return `${markdownMedium.code(name)}: ${words}`
}

function toLegImage(image: ImageReport, report: Report): LegImage {
  const { subject, head, base } = image
  return {
    name: capMiddle(oneLine(subject.name), longestName) || 'image',
    status: shownStatus(image),
    quiet: isQuiet(image) && report.notes.length === 0,
    head: sizeOf(head),
    base: sizeOf(base),
  }
}
