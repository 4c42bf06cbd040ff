import type { ImageSize } from '../image/image.js'
import type { Section } from './budget.js'
import { statusMark } from './format.js'
import { imageHeadline, isQuiet, reportHeadline } from './headline.js'
import { markdownMedium } from './medium.js'
import { modeSentences } from './mode-words.js'
import type { ImageReport, Report, Side } from './report.js'
import { imageSections } from './sections/image-sections.js'
import type { Extent } from './sections/make-section.js'
import { priorities, wholeSection } from './sections/make-section.js'
import { overviewSections, type OverviewRow } from './sections/overview.js'
import { sizesInWords } from './sections/sizes.js'
import { footerSection, footerWords, notesSection } from './sections/subject.js'
import { shownStatus, shownStatuses } from './shown-status.js'

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
  if (extent === 'comment' && isStillReport(report)) return stillSections(report)
  const only = onlyImage(report)
  const body =
    only === null
      ? severalImages(report, { docsUrl, extent })
      : imageSections({ report, image: only, under: null, docsUrl, extent })
  return [
    headlineSection(report),
    ...modeSections(report),
    ...body,
    ...[notesSection(report.notes)].filter((section) => section !== null),
    footerSection(report, extent),
  ]
}

/** What a comment says below the headline and above the footer, without a table of images; nothing when all is still. */
export function detailSections(report: Report, options: RenderOptions): readonly Section[] {
  if (isStillReport(report)) return []
  const only = onlyImage(report)
  const extent = 'comment'
  const images = worstFirst(report.images).filter((image) => !isQuiet(image))
  return [
    ...modeSections(report),
    ...(only === null
      ? headedImages(report, { images, ...options, extent })
      : imageSections({ report, image: only, under: null, ...options, extent })),
    ...[notesSection(report.notes)].filter((section) => section !== null),
  ]
}

function onlyImage({ images }: Report): ImageReport | null {
  return images.length === 1 ? (images[0] ?? null) : null
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

function modeSections(report: Report): readonly Section[] {
  return modeSentences(report, markdownMedium).map((text) =>
    wholeSection(text, { name: 'mode', priority: priorities.headline, under: null }),
  )
}

function severalImages(
  report: Report,
  { docsUrl, extent }: RenderOptions & { readonly extent: Extent },
): readonly Section[] {
  const all = worstFirst(report.images)
  const loud = extent === 'summary' ? all : all.filter((image) => !isQuiet(image))
  const quiet = extent === 'summary' ? [] : report.images.filter(isQuiet)
  return [
    ...overviewSections(loud.map(toRow), { quiet: quiet.map(toRow), extent }),
    ...headedImages(report, { images: loud, docsUrl, extent }),
  ]
}

/** What is to be mended comes first; else the order of the report. */
export function worstFirst(images: readonly ImageReport[]): readonly ImageReport[] {
  const rank = (image: ImageReport): number => shownStatuses.indexOf(shownStatus(image))
  return images.toSorted((a, b) => rank(a) - rank(b))
}

function headedImages(
  report: Report,
  {
    images,
    ...options
  }: RenderOptions & { readonly images: readonly ImageReport[]; readonly extent: Extent },
): readonly Section[] {
  return images.flatMap((image) => {
    const under = headingSection(image)
    return [under, ...imageSections({ report, image, under, ...options })]
  })
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

function toRow(image: ImageReport): OverviewRow {
  const { subject, head, base } = image
  return {
    name: subject.name,
    status: shownStatus(image),
    head: sizeOf(head),
    base: sizeOf(base),
    remark: '',
  }
}

/** Null for a side that was not measured. */
export function sizeOf(side: Side): ImageSize | null {
  return side.state === 'measured' ? side.size : null
}
