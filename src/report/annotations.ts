import type { LintScope } from '../lint/config/configuration.js'
import type { Finding, Severity } from '../lint/finding.js'
import { limitStatus, type Check } from '../policy/verdict.js'
import { causeOrigin } from './cause.js'
import { distinctFindings, isNewFinding, sortFindings } from './findings.js'
import { formatCount } from './format.js'
import { imageHeadline } from './headline.js'
import { originPlace } from './links.js'
import { textMedium } from './medium.js'
import type { ImageReport, Report } from './report.js'
import { capMiddle, oneLine } from './untrusted.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** Lines and columns 1-based and inclusive; columns only on one line, where GitHub draws them. */
export interface AnnotationLocation {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** A remark that GitHub shows beside the pull request's files. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title?: string
  readonly message: string
  readonly location?: AnnotationLocation
}

/** The runner keeps this many of each level in a step and drops the rest silently. */
const perLevel = 10

/** The runner cuts a message here. */
const messageLimit = 4096

const levels: Readonly<Record<Severity, AnnotationLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  style: 'notice',
}

/**
 * What a reader of the changed files should see: broken checks, then the findings that count in a scope, those the
 * pull request answers for before others, strongest first. A level never has more than the runner shows; what is left
 * out is counted in a last notice.
 */
export function makeAnnotations(report: Report, scope: LintScope): readonly Annotation[] {
  const all = listAnnotations(report, scope)
  const errors = all.filter(({ level }) => level === 'error')
  const warnings = all.filter(({ level }) => level === 'warning')
  const notices = all.filter(({ level }) => level === 'notice')
  const crowded = [errors, warnings, notices].some(({ length }) => length > perLevel)
  const shown = [
    ...errors.slice(0, perLevel),
    ...warnings.slice(0, perLevel),
    ...notices.slice(0, crowded ? perLevel - 1 : perLevel),
  ]
  return crowded ? [...shown, restNotice(all.length - shown.length)] : shown
}

/** All of them, in the order they matter in. */
export function listAnnotations(report: Report, scope: LintScope): readonly Annotation[] {
  return [
    ...report.images.flatMap((image) => checkAnnotations(image, report)),
    ...countedFindings(report, scope).map(findingAnnotation),
  ]
}

function restNotice(left: number): Annotation {
  return {
    level: 'notice',
    title: 'Dockweigh',
    message: `${formatCount(left, 'more annotation')} left out here; the job summary has them all.`,
  }
}

function checkAnnotations(image: ImageReport, report: Report): readonly Annotation[] {
  const broken = image.verdict.checks.filter(
    (check) => check.id !== 'lint-threshold' && ['fail', 'warn'].includes(limitStatus(check)),
  )
  const [first] = broken
  if (first === undefined) return []
  const name = report.images.length > 1 ? image.subject.name : null
  const { words } = imageHeadline(image, { medium: textMedium, name })
  const location = causeLocation(image, broken)
  return [
    {
      level: checkLevel(broken, report),
      title: `Dockweigh: ${broken.map(({ id }) => id).join(', ')}`,
      message: limitMessage([words, ...broken.map(({ reason }) => oneLine(reason))].join('\n')),
      ...(location === null ? {} : { location }),
    },
  ]
}

/** What is overridden is for the record only. */
function checkLevel(broken: readonly Check[], { reportOnly }: Report): AnnotationLevel {
  if (broken.every(({ overridden }) => overridden === true)) return 'notice'
  const failed = broken.some(({ status }) => status === 'fail')
  return failed && !reportOnly ? 'error' : 'warning'
}

/** The instruction that moved the image most, when a size check is broken and head has it. */
function causeLocation(image: ImageReport, broken: readonly Check[]): AnnotationLocation | null {
  const sized = broken.some(({ id }) => id !== 'build')
  const origin = sized ? causeOrigin(image) : null
  const place = origin === null ? null : originPlace(origin, image.subject.dockerfile)
  if (place === null) return null
  return { file: oneLine(place.path), startLine: place.lines.start, endLine: place.lines.end }
}

function countedFindings(report: Report, scope: LintScope): readonly Finding[] {
  const findings = sortFindings(distinctFindings(report))
  const standing = findings.filter((finding) => !isNewFinding(finding))
  return [...findings.filter(isNewFinding), ...(scope === 'all' ? standing : [])]
}

function findingAnnotation(finding: Finding): Annotation {
  return {
    level: levels[finding.severity],
    title: `${oneLine(finding.code)} ${oneLine(finding.name)}`,
    message: limitMessage(`${oneLine(finding.message)}\n${oneLine(finding.remedy)}`),
    location: findingLocation(finding),
  }
}

/** A finding's end column is exclusive; an annotation's is not. */
function findingLocation(finding: Finding): AnnotationLocation {
  const lines = {
    file: oneLine(finding.file),
    startLine: finding.line,
    endLine: Math.max(finding.line, finding.endLine),
  }
  if (finding.line !== finding.endLine) return lines
  const endColumn = Math.max(finding.column, finding.endColumn - 1)
  return { ...lines, startColumn: finding.column, endColumn }
}

function limitMessage(message: string): string {
  return capMiddle(message, messageLimit)
}
