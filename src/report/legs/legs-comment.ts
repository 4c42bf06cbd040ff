import { fitSections, type Section } from '../budget.js'
import { formatCommit, formatCount, statusMark } from '../format.js'
import { severalVerbs } from '../headline.js'
import { summaryUrl } from '../links.js'
import { codeSpan, link } from '../markdown.js'
import { priorities, wholeSection } from '../sections/make-section.js'
import { overviewSections, type OverviewRow } from '../sections/overview.js'
import { sizesInWords } from '../sections/sizes.js'
import { footerSection, footerWords, type Speaker } from '../sections/subject.js'
import { printLeg } from './leg-marker.js'
import { worstShown } from '../shown-status.js'
import { compareLegs, type Leg, type LegImage } from './leg.js'
import { shortenLegs } from './shorten-legs.js'

/** As a comment of one report: GitHub takes 65,536 characters. */
const commentLimit = 60_000

export interface LegsOptions {
  /** Who writes the comment. */
  readonly speaker: Speaker
  /** UTF-16 units the comment may have. */
  readonly limit?: number
}

/**
 * One comment of all legs: a headline over them, a table of their images, and a section each. It stays below GitHub's
 * limit: sections that pass lose their text first, then give up their place, and failing ones last.
 */
export function renderLegs(
  legs: readonly Leg[],
  { speaker, limit = commentLimit }: LegsOptions,
): string {
  const newest = legs.toSorted(byRun).at(-1)
  if (newest === undefined) return ''
  const frame = { speaker: speakFor(newest, speaker), newest }
  const render = (shown: readonly Leg[]): string =>
    renderAll(shown, { ...frame, total: legs.length })
  return render(shortenLegs(legs.toSorted(compareLegs), (shown) => render(shown).length <= limit))
}

interface Frame {
  readonly speaker: Speaker
  readonly newest: Leg
  /** How many legs there are, shown or not. */
  readonly total: number
}

function byRun(a: Leg, b: Leg): number {
  return (
    a.facts.runId - b.facts.runId || a.facts.runAttempt - b.facts.runAttempt || compareLegs(a, b)
  )
}

/** The footer is about the newest run, whoever writes. */
function speakFor({ facts }: Leg, { subject, tool }: Speaker): Speaker {
  const runUrl = subject.runUrl?.replace(/\/\d+$/, `/${facts.runId}`) ?? null
  return { tool, subject: { ...subject, headShown: facts.head, baseCommit: facts.base, runUrl } }
}

function renderAll(legs: readonly Leg[], frame: Frame): string {
  const [only] = legs
  const sections =
    only !== undefined && frame.total === 1
      ? aloneSections(only, frame)
      : sharedSections(legs, frame)
  return fitSections(sections, {
    limit: Infinity,
    measure: (text) => text.length,
    describeRest: () => '',
    describeCuts: () => '',
  })
}

function whole(text: string): Section {
  return wholeSection(text, { name: 'sections', priority: priorities.headline, under: null })
}

/** As a comment of its own looks. */
function aloneSections(leg: Leg, frame: Frame): readonly Section[] {
  const { speaker } = frame
  const { alone, images } = leg.facts
  const headline = whole(`### ${statusMark(statusOf(images))} ${alone}`)
  if (leg.text !== '') {
    const rows = images.map((image) => ({ ...image, remark: '' }))
    const overview = images.length === 1 ? [] : splitOverview(rows)
    return [headline, ...overview, whole(printLeg(leg)), footerSection(speaker, 'comment')]
  }
  const size = images.length === 1 ? images[0]?.head : null
  const figures = size ? `${sizesInWords({ size })} · ` : ''
  return [headline, whole(`${figures}${footerWords(speaker, 'comment')}`), whole(printLeg(leg))]
}

function sharedSections(legs: readonly Leg[], frame: Frame): readonly Section[] {
  const silent = legs.filter(({ text }) => text === '').map(printLeg)
  return [
    whole(`### ${headlineWords(legs)}`),
    ...splitOverview(legs.flatMap((leg) => rowsOf(leg, frame))),
    ...tellingSections(legs, frame),
    ...[cutWords(legs, frame), silent.join('\n')].filter((text) => text !== '').map(whole),
    footerSection(frame.speaker, 'comment'),
  ]
}

type Row = OverviewRow & Pick<LegImage, 'quiet'>

function splitOverview(rows: readonly Row[]): readonly Section[] {
  return overviewSections(
    rows.filter(({ quiet }) => !quiet),
    { quiet: rows.filter(({ quiet }) => quiet), extent: 'comment' },
  )
}

function rowsOf(leg: Leg, frame: Frame): readonly Row[] {
  const { name, images } = leg.facts
  return images.map((image) => ({
    ...image,
    name: images.length === 1 ? name : `${name}: ${image.name}`,
    remark: ageWords(leg, frame),
  }))
}

/** Sections that a reader need not unfold. Of more, only those with something to mend are open. */
const openSections = 3

function tellingSections(legs: readonly Leg[], frame: Frame): readonly Section[] {
  const telling = legs.filter(({ text }) => text !== '')
  const isLong = telling.length > openSections
  return telling.map((leg) => {
    const status = statusOf(leg.facts.images)
    const isFolded = isLong && (status === 'pass' || status === 'skip')
    const parts = [`#### ${headingWords(leg, frame)}`, printLeg(leg)]
    // GitHub reads a heading in a summary as Markdown when blank lines part it from the tags.
    const folded = ['<details><summary>', parts[0], '</summary>', parts[1], '</details>']
    return whole((isFolded ? folded : parts).join('\n\n'))
  })
}

function headingWords(leg: Leg, frame: Frame): string {
  const { heading, images } = leg.facts
  const age = ageWords(leg, frame)
  return `${statusMark(statusOf(images))} ${heading}${age === '' ? '' : ` ${age}`}`
}

/** Said of what the newest run has not judged anew: its job may still be running, or be gone. */
function ageWords({ facts }: Leg, { newest }: Frame): string {
  if (facts.head === null || facts.head === newest.facts.head) return ''
  return `(of an earlier commit ${codeSpan(formatCommit(facts.head))})`
}

function headlineWords(legs: readonly Leg[]): string {
  const images = legs.flatMap(({ facts }) => facts.images)
  const status = statusOf(images)
  const total = formatCount(images.length, 'image')
  const mark = statusMark(status)
  if (status === 'pass' || status === 'skip') {
    const moved = images.filter(({ quiet }) => !quiet).length
    return `${mark} ${moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`}`
  }
  const bad = images.filter((image) => image.status === status)
  if (bad.length === 1) return `${mark} ${worstWords(legs, status)} (1 of ${total})`
  return `${mark} ${bad.length} of ${total} ${severalVerbs[status]}`
}

function worstWords(legs: readonly Leg[], status: keyof typeof severalVerbs): string {
  const leg = legs.find(({ facts }) => statusOf(facts.images) === status)
  if (leg?.facts.images.length === 1) return leg.facts.heading
  const image = leg?.facts.images.find((each) => each.status === status)
  const name = `${leg?.facts.name ?? ''}: ${image?.name ?? ''}`
  return `${codeSpan(name, 60)} ${status === 'warn' ? 'needs a look' : severalVerbs[status]}`
}

function statusOf(images: readonly LegImage[]): LegImage['status'] {
  return worstShown(images.map(({ status }) => status))
}

/** Names what has no room; a section that has something to say lost its text for it. */
function cutWords(legs: readonly Leg[], { speaker, total }: Frame): string {
  const cut = legs.filter(({ text, facts }) => text === '' && facts.images.some((i) => !i.quiet))
  const parts = [
    ...(cut.length === 0 ? [] : [`what is said of ${formatCount(cut.length, 'section')}`]),
    ...(total === legs.length ? [] : [formatCount(total - legs.length, 'whole section')]),
  ]
  if (parts.length === 0) return ''
  const url = summaryUrl(speaker.subject)
  return `Shortened to fit a comment. Left out: ${parts.join(', ')}. The ${link('job summaries', url)} have them.`
}
