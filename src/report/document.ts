import type { Section } from './budget.js'
import { formatCount, statusMark } from './format.js'
import { imageHeadline, isQuiet, reportHeadline } from './headline.js'
import { codeSpan, table } from './markdown.js'
import { markdownMedium } from './medium.js'
import type { ImageReport, Report } from './report.js'
import { imageSections } from './sections/image-sections.js'
import type { Extent } from './sections/make-section.js'
import { collapsedTable, priorities, tableSections, wholeSection } from './sections/make-section.js'
import { sizeCells, sizesInWords } from './sections/sizes.js'
import { footerSection, footerWords, notesSection } from './sections/subject.js'

/** What a rendered document depends on besides the report. */
export interface RenderOptions {
  /** The documentation of the running version, without a trailing slash; null when it is unknown. */
  readonly docsUrl: string | null
}

/** A document's sections in reading order. */
export function documentSections(
  report: Report,
  { docsUrl, extent }: RenderOptions & { readonly extent: Extent },
): readonly Section[] {
  const [only, ...others] = report.images
  if (extent === 'comment' && isStillReport(report)) return stillSections(report)
  const body =
    only !== undefined && others.length === 0
      ? imageSections({ report, image: only, under: null, docsUrl, extent })
      : severalImages(report, { docsUrl, extent })
  return [
    headlineSection(report),
    ...modeSection(report),
    ...body,
    ...[notesSection(report.notes)].filter((section) => section !== null),
    footerSection(report, extent),
  ]
}

/** Nothing moved and nothing is to be said: the headline, and the figures in one line. */
function stillSections(report: Report): readonly Section[] {
  const [only] = report.images
  const figures =
    report.images.length === 1 && only?.head.state === 'measured'
      ? `${sizesInWords(only.head)} · `
      : ''
  const line = wholeSection(`${figures}${footerWords(report, 'comment')}`, {
    name: 'footer',
    priority: priorities.headline,
    under: null,
  })
  return [headlineSection(report), line]
}

function isStillReport(report: Report): boolean {
  return report.images.length > 0 && report.notes.length === 0 && report.images.every(isQuiet)
}

function headlineSection(report: Report): Section {
  const { status, words } = reportHeadline(report, markdownMedium)
  return wholeSection(`### ${statusMark(status)} ${words}`, {
    name: 'headline',
    priority: priorities.headline,
    under: null,
  })
}

function modeSection(report: Report): readonly Section[] {
  if (!report.reportOnly) return []
  const text = 'Report only: this result does not fail the check.'
  return [wholeSection(text, { name: 'mode', priority: priorities.headline, under: null })]
}

function severalImages(
  report: Report,
  { docsUrl, extent }: RenderOptions & { readonly extent: Extent },
): readonly Section[] {
  const loud =
    extent === 'summary' ? report.images : report.images.filter((image) => !isQuiet(image))
  const quiet = extent === 'summary' ? [] : report.images.filter(isQuiet)
  return [
    ...overviewSections(loud, { quiet, extent }),
    ...loud.flatMap((image) => {
      const under = headingSection(image)
      return [under, ...imageSections({ report, image, under, docsUrl, extent })]
    }),
  ]
}

function headingSection(image: ImageReport): Section {
  const { status, words } = imageHeadline(image, {
    medium: markdownMedium,
    name: image.subject.name,
  })
  return wholeSection(`#### ${statusMark(status)} ${words}`, {
    name: 'images',
    priority: priorities.heading,
    under: null,
  })
}

function overviewSections(
  loud: readonly ImageReport[],
  { quiet, extent }: { readonly quiet: readonly ImageReport[]; readonly extent: Extent },
): readonly Section[] {
  const place = { name: 'images', priority: priorities.verdict, under: null }
  const open = tableSections(overviewTable(loud), { place, extent })
  const collapsed = collapsedTable(formatCount(quiet.length, 'unchanged image'), {
    lines: overviewTable(quiet),
    place: { ...place, priority: priorities.unchanged },
  })
  return [...open, collapsed].filter((section) => section.rows.length > 0)
}

function overviewTable(images: readonly ImageReport[]) {
  return table(
    [
      ['', 'left'],
      ['image', 'left'],
      ['compressed size', 'right'],
      ['change', 'right'],
      ['layers', 'right'],
    ],
    images.map((image) => [
      statusMark(image.verdict.status),
      codeSpan(image.subject.name, 60),
      ...sizeCells(image),
    ]),
  )
}
