import { recordedSentence } from './recorded-words.js'
import type { Finding } from '../lint/finding.js'
import type { Check } from '../policy/verdict.js'
import { causeSentence } from './cause-words.js'
import { actualWords, limitWords } from './check-words.js'
import { isNewFinding, sortFindings } from './findings.js'
import {
  formatByteChange,
  formatBytes,
  formatBytesApart,
  formatChange,
  formatCount,
  formatCountChange,
} from './format.js'
import { imageHeadline } from './headline.js'
import type { LayerGroup } from './layer-groups.js'
import { changedGroups, shownOrigin } from './layer-groups.js'
import { originPlace } from './links.js'
import { originWords } from './layer-words.js'
import { matters, smallChangesWords } from './matters.js'
import { textMedium, withoutCommands } from './medium.js'
import { missingSentence, missingSide } from './missing-words.js'
import type { ImageReport, MeasuredSide, Report } from './report.js'
import { newAdviceLines } from './terminal-advice.js'
import { proofLines } from './terminal-proof.js'
import { attributionLines, changeBlocks, newWasteLines, type Block } from './terminal-facts.js'
import type { Colour } from './terminal-text.js'
import { checkStatus } from './shown-status.js'
import { severityWord, statusWord, textTable } from './terminal-text.js'
import { vulnerabilityBlocks } from './terminal-vulnerabilities.js'
import { logTail } from './untrusted.js'

/** What an image's text depends on besides the image. */
export interface ImageTextOptions {
  readonly report: Report
  readonly colour: Colour
}

/** Everything about one image below its headline. */
export function imageBlocks(
  image: ImageReport,
  { report, colour }: ImageTextOptions,
): readonly Block[] {
  const title = report.images.length > 1 ? [titleLine(image, colour)] : []
  const cause = causeSentence(image, { subject: report.subject, medium: textMedium })
  return [
    [...title, ...(cause === null ? missingLines(image) : [cause, ...attributionLines(image)])],
    sizeLines(image),
    recordedLines(image),
    checkLines(image, colour),
    newWasteLines(image, report.subject),
    layerLines(image),
    ...changeBlocks(image),
    ...vulnerabilityBlocks(image, report.subject),
    newAdviceLines(image, report.subject),
    proofLines(image),
    findingLines(image, colour),
  ]
}

/** An image's own headline, among several. */
export function titleLine(image: ImageReport, colour: Colour): string {
  const { status, words } = imageHeadline(image, { medium: textMedium, name: image.subject.name })
  return `${statusWord(status, colour)}  ${words}`
}

function missingLines(image: ImageReport): Block {
  const sentence = missingSentence(image, textMedium)
  const log = logTail(missingSide(image)?.log ?? [], { lines: 20, width: 200 })
  return [
    ...(sentence === null ? [] : [sentence]),
    ...log.map((line) => `  | ${withoutCommands(line)}`),
  ]
}

function sizeLines({ head, base }: ImageReport): Block {
  if (head.state === 'missing') return []
  return textTable(base.state === 'missing' ? headRows(head) : comparedRows(base, head), [0])
}

function recordedLines(image: ImageReport): Block {
  const sentence = recordedSentence(image)
  return sentence === null ? [] : [sentence]
}

const figures = [
  ['compressedBytes', 'compressed size'],
  ['unpackedBytes', 'unpacked size'],
] as const

function headRows({ size, contents }: MeasuredSide): readonly (readonly string[])[] {
  return [
    ...figures.map(([figure, name]) => [name, formatBytes(size[figure])]),
    ['waste', formatBytes(contents.wastedBytes)],
    ['layers', String(size.layerCount)],
  ]
}

function comparedRows(base: MeasuredSide, head: MeasuredSide): readonly (readonly string[])[] {
  const layers = head.size.layerCount - base.size.layerCount
  const sizes = figures.map(([figure, name]) =>
    byteRow(name, [base.size[figure], head.size[figure]]),
  )
  const change = layers === 0 ? 'same' : formatCountChange(layers)
  return [
    ['', 'base', 'head', 'change'],
    ...sizes,
    byteRow('waste', [base.contents.wastedBytes, head.contents.wastedBytes]),
    ['layers', String(base.size.layerCount), String(head.size.layerCount), change],
  ]
}

function byteRow(name: string, [before, after]: readonly [number, number]): readonly string[] {
  const change = before === after ? 'same' : formatChange(after - before, before)
  return [name, ...formatBytesApart(before, after), change]
}

function checkLines(image: ImageReport, colour: Colour): Block {
  const checks = image.verdict.checks.filter(({ id }) => id !== 'build')
  if (checks.length === 0) return []
  return ['Checks', ...checks.map((check) => `  ${checkLine(check, { image, colour })}`)]
}

function checkLine(
  check: Check,
  { image, colour }: { readonly image: ImageReport; readonly colour: Colour },
): string {
  const actual = actualWords(check, image)
  const limit = limitWords(check)
  const words =
    actual === null || limit === null || check.id === 'lint-threshold'
      ? textMedium.sentence(check.reason)
      : `${actual}, limit ${textMedium.name(limit)}`
  const suffix = check.overridden === true ? ' (overridden)' : ''
  return `${statusWord(checkStatus(check), colour)}  ${check.id}: ${words}${suffix}`
}

function layerLines(image: ImageReport): Block {
  const all = image.comparison === null ? [] : changedGroups(image.comparison)
  const groups = all.filter((group) => matters(group, image))
  const rest = smallChangesWords(all.length - groups.length, { shown: groups.length, image })
  if (groups.length === 0) return rest === '' ? [] : [rest]
  const rows = groups.map((group) => layerRow(group, image))
  const head = ['', 'compressed', 'unpacked', '', '']
  return [
    'Changed layers',
    ...textTable([head, ...rows], [0, 3, 4]).map((line) => `  ${line}`),
    ...(rest === '' ? [] : [`  ${rest}`]),
  ]
}

function layerRow(group: LayerGroup, { subject }: ImageReport): readonly string[] {
  const origin = shownOrigin(group)
  const place = originPlace(origin, subject.dockerfile)
  return [
    group.kind,
    formatByteChange(group.compressedChange),
    formatByteChange(group.unpackedChange),
    place === null ? '' : textMedium.place(`${place.path}:${place.lines.start}`, null),
    originWords(origin, { medium: textMedium, layer: group.row?.head ?? group.row?.base ?? null }),
  ]
}

function findingLines({ findings }: ImageReport, colour: Colour): Block {
  const fresh = sortFindings(findings.filter(isNewFinding))
  const standing = findings.length - fresh.length
  const rest = standing === 0 ? [] : [`${formatCount(standing, 'standing finding')}, also on base.`]
  if (fresh.length === 0) return rest
  return ['Findings', ...fresh.flatMap((finding) => findingLine(finding, colour)), ...rest]
}

function findingLine(finding: Finding, colour: Colour): Block {
  const place = textMedium.place(`${finding.file}:${finding.line}:${finding.column}`, null)
  const severity = severityWord(finding.severity, colour)
  return [
    `  ${place}  ${severity}  ${textMedium.name(finding.code)}  ${textMedium.sentence(finding.message)}`,
    `      ${textMedium.sentence(finding.remedy)}`,
  ]
}
