import { newAdvice } from './advice-words.js'
import { isNewFinding } from './findings.js'
import type { Comparison } from '../compare/comparison.js'
import type { ImageReport, MeasuredSide, Report } from './report.js'
import { runningSettings } from './setting-words.js'
import { movesVulnerabilities } from './vulnerability-words.js'

/** Smaller changes print as `<0.1%`: source files move by that much in every pull request. */
const smallestShare = 0.001

/**
 * Whether a report is worth a comment when comments are wanted for changes only: something failed, warned or was overridden, a
 * side is missing that could have been there, findings or settings came or went, or a figure moved visibly.
 */
export function hasNews(report: Report): boolean {
  if (report.status === 'fail' || report.status === 'warn') return true
  return report.override !== undefined || report.images.some(isNews)
}

function isNews(image: ImageReport): boolean {
  if (runningSettings(image).length > 0) return true
  if (image.findings.some(isNewFinding) || image.findingsFixed > 0) return true
  if (newAdvice(image).length > 0 || image.head.state === 'missing') return true
  if (movesVulnerabilities(image)) return true
  if (image.base.state === 'missing') return image.base.reason !== 'no-commit'
  return image.comparison !== null && isVisible(image.comparison, image.base)
}

function isVisible({ sizeChange }: Comparison, { size }: MeasuredSide): boolean {
  const figures = ['compressedBytes', 'unpackedBytes'] as const
  const moved = figures.some((figure) => {
    return sizeChange[figure] !== 0 && Math.abs(sizeChange[figure]) >= size[figure] * smallestShare
  })
  return moved || sizeChange.layerCount !== 0
}
