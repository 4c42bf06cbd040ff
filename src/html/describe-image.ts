import type { Check } from '../policy/verdict.js'
import type { Finding } from '../lint/finding.js'
import { attributionWords } from '../report/attribution-words.js'
import { causeSentence } from '../report/cause-words.js'
import { actualWords, limitWords } from '../report/check-words.js'
import { settingFacts } from '../report/facts/change-facts.js'
import type { FactTable } from '../report/facts/fact-table.js'
import { orderFacts, siblingFacts } from '../report/facts/hint-facts.js'
import { shareFacts } from '../report/facts/layer-facts.js'
import { vulnerabilityTables } from '../report/facts/vulnerability-facts.js'
import { leftoverFacts, wasteFacts } from '../report/facts/waste-facts.js'
import { weightFacts } from '../report/facts/weight-facts.js'
import { isNewFinding, sortFindings } from '../report/findings.js'
import { imageHeadline } from '../report/headline.js'
import { viewLayers } from '../report/layer-words.js'
import { fileUrl, ruleUrl } from '../report/links.js'
import { missingSentence, missingSide } from '../report/missing-words.js'
import { proofSentence } from '../report/proof-words.js'
import { recordedSentence } from '../report/recorded-words.js'
import type { ImageReport, Report, RunSubject } from '../report/report.js'
import { checkStatus } from '../report/shown-status.js'
import { logTail } from '../report/untrusted.js'
import { toldWaste } from '../report/waste-words.js'
import { adviceFacts } from './advice-facts.js'
import { describeFigures } from './describe-figures.js'
import { describeLayers } from './describe-layers.js'
import { droppedFacts, proofFacts } from './proof-facts.js'
import { pageMedium } from './page-medium.js'
import type { PageCheck, PageFinding, PageImage } from './page-model.js'

/** What descriptions depend on besides the image. */
export interface Surroundings {
  readonly report: Report
  /** The documentation of the running version, without a trailing slash; null when it is unknown. */
  readonly docsUrl: string | null
}

/** All the page says about one image beside its contents. */
export function describeImage(image: ImageReport, surroundings: Surroundings): PageImage {
  const { subject, images } = surroundings.report
  const name = images.length > 1 ? image.subject.name : null
  const headline = imageHeadline(image, { medium: pageMedium, name })
  return {
    name: pageMedium.name(image.subject.name),
    ...headline,
    sentences: sentencesOf(image, subject),
    log: logTail(missingSide(image)?.log ?? [], { lines: 40, width: 200 }),
    figures: describeFigures(image),
    checks: image.verdict.checks
      .filter(({ id }) => id !== 'build')
      .map((check) => describeCheck(check, image)),
    isCompared: image.comparison !== null,
    layers: describeLayers(image, subject),
    findings: sortFindings(image.findings).map((finding) =>
      describeFinding(finding, image, surroundings),
    ),
    facts: factsOf(image, subject),
  }
}

function sentencesOf(image: ImageReport, subject: RunSubject): readonly string[] {
  const view = viewLayers(image, { subject, medium: pageMedium, side: 'head' })
  const told = [
    causeSentence(image, { subject, medium: pageMedium }),
    attributionWords(image),
    missingSentence(image, pageMedium),
    ...toldWaste(image, view),
    recordedSentence(image),
    proofSentence(image),
  ]
  return told.filter((sentence) => sentence !== null)
}

function describeCheck(check: Check, image: ImageReport): PageCheck {
  const actual = actualWords(check, image)
  const limit = limitWords(check)
  const words =
    actual === null || limit === null || check.id === 'lint-threshold'
      ? pageMedium.sentence(check.reason)
      : `${actual}, limit ${pageMedium.name(limit)}`
  return { status: checkStatus(check), name: check.id, words }
}

function describeFinding(
  finding: Finding,
  { head }: ImageReport,
  { report, docsUrl }: Surroundings,
): PageFinding {
  const { severity, code, file, line, endLine, message, remedy } = finding
  const place = { path: file, lines: { start: line, end: endLine } }
  return {
    severity,
    code: { text: pageMedium.name(code), url: ruleUrl(docsUrl, finding) },
    place: {
      text: pageMedium.place(`${file}:${line}`, null),
      url: fileUrl(report.subject, head.commit, place),
    },
    message: pageMedium.sentence(message),
    remedy: pageMedium.sentence(remedy),
    isNew: isNewFinding(finding),
  }
}

/** What the map and the lists of the page show themselves is left out. */
const shownElsewhere: ReadonlySet<string> = new Set(['largest files', 'largest directories'])

function factsOf(image: ImageReport, subject: RunSubject): readonly FactTable[] {
  const { head, comparison } = image
  if (head.state === 'missing') return []
  const view = viewLayers(image, { subject, medium: pageMedium, side: 'head' })
  return [
    ...(comparison === null ? [] : [settingFacts(comparison, pageMedium)]),
    adviceFacts(image, subject),
    orderFacts(image, { subject, medium: pageMedium }),
    siblingFacts(image, { subject, medium: pageMedium }),
    proofFacts(image),
    droppedFacts(image),
    ...vulnerabilityTables(image, { subject, medium: pageMedium }),
    wasteFacts(head, view),
    leftoverFacts(head, view),
    shareFacts(head),
    ...weightFacts(head, view),
  ].filter(({ rows, name }) => rows.length > 0 && !shownElsewhere.has(name))
}
