import { severities } from '../lint/finding.js'
import { limitStatus, type Check } from '../policy/verdict.js'
import { actualWords, limitWords } from './check-words.js'
import { countFindings, isNewFinding } from './findings.js'
import { formatCount } from './format.js'
import type { Medium } from './medium.js'
import { decidingChecks, imageMovement } from './movement.js'
import type { ImageReport } from './report.js'
import { shownStatus } from './shown-status.js'
import {
  countNewVulnerabilities,
  hasNewVulnerabilities,
  limitedWords,
} from './vulnerability-words.js'

/** How the image stands to its limits, for the end of a headline; empty when there is nothing to add. */
export function judgementWords(image: ImageReport, medium: Medium): string {
  switch (shownStatus(image)) {
    case 'overridden':
      return `${brokenWords(image, medium)}, overridden`
    case 'fail':
    case 'warn':
      return brokenWords(image, medium)
    case 'skip':
      return image.head.state === 'missing' ? '' : 'no limit applies'
    case 'pass':
      return passedWords(image, medium)
  }
}

function brokenWords(image: ImageReport, medium: Medium): string {
  const [check, ...others] = decidingChecks(image)
  if (check === undefined || check.id === 'build') return ''
  const verb = limitStatus(check) === 'fail' ? 'failed' : 'warned'
  const more = others.length === 0 ? '' : `, ${formatCount(others.length, 'more check')} ${verb}`
  return `${brokenCheckWords(check, { image, medium })}${more}`
}

function brokenCheckWords(
  check: Check,
  { image, medium }: { readonly image: ImageReport; readonly medium: Medium },
): string {
  if (check.id === 'lint-threshold') return newFindingWords(image, check)
  if (check.id === 'max-new-vulnerabilities') return vulnerabilityWords(image, { check, medium })
  const limit = `over the limit of ${medium.name(limitWords(check) ?? '')}`
  const actual = isTold(check, image) ? null : actualWords(check, image)
  return actual === null ? limit : `${nameFigure(check)}${actual}, ${limit}`
}

/** Whether the headline's first half has told the figure already. */
function isTold({ id }: Check, image: ImageReport): boolean {
  if (id === 'max-layer-increase') return saysLayers(image)
  return id === 'max-size' || id === 'max-increase'
}

function nameFigure({ id }: Check): string {
  return id === 'max-waste' || id === 'max-waste-increase' ? 'waste ' : ''
}

function saysLayers(image: ImageReport): boolean {
  const movement = imageMovement(image)
  return movement.kind === 'sized' && movement.figure === 'layerCount'
}

/** `2 new errors`, `1 new warning`, `3 findings`: those that the check's status comes from, which may count old ones. */
function newFindingWords({ findings }: ImageReport, check: Check): string {
  const { limit, actual } = check
  const status = limitStatus(check)
  const threshold = severities.findIndex((name) => name === (status === 'fail' ? limit : 'warning'))
  const strong = findings.filter(({ severity }) => severities.indexOf(severity) <= threshold)
  const fresh = strong.filter(isNewFinding)
  const countsAll = status === 'fail' ? actual?.value !== fresh.length : fresh.length === 0
  return countFindings(countsAll ? strong : fresh)
}

/** `new vulnerabilities: 1 critical, over the limit of critical=0`. */
function vulnerabilityWords(
  { vulnerabilities }: ImageReport,
  { check, medium }: { readonly check: Check; readonly medium: Medium },
): string {
  const broken = limitedWords(check, { vulnerabilities, which: 'broken' })
  if (broken === null) return 'new vulnerabilities are not known'
  return `new vulnerabilities: ${broken}, over the limit of ${medium.name(limitWords(check) ?? '')}`
}

function passedWords(image: ImageReport, medium: Medium): string {
  const fresh = image.findings.filter(isNewFinding)
  const { vulnerabilities } = image
  const news = [
    ...(hasNewVulnerabilities(vulnerabilities) ? [countNewVulnerabilities(vulnerabilities)] : []),
    ...(fresh.length > 0 ? [countFindings(fresh)] : []),
  ]
  if (news.length > 0) return news.join(', ')
  const movement = imageMovement(image)
  if (movement.kind !== 'sized' || movement.change <= 0) return ''
  const limited = decidingChecks(image).find(
    (check) => check.id === 'max-increase' || check.id === 'max-size',
  )
  const limit = limited === undefined ? null : limitWords(limited)
  return limit === null ? '' : `within the limit of ${medium.name(limit)}`
}
