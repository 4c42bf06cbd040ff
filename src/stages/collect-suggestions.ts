import type { Config } from '../config.js'
import {
  makeSuggestions,
  offersOfFindings,
  type OfferedFix,
  type Suggestion,
} from '../proof/suggestion.js'
import { distinctFindings, isNewFinding, sortFindings } from '../report/findings.js'
import type { Report } from '../report/report.js'
import type { ImageJob } from './read-recipes.js'

/**
 * What a reviewer can be offered: fixes that were built and measured, then safe fixes of the findings that count.
 * Empty where nobody asked.
 */
export function collectSuggestions(
  report: Report,
  {
    jobs,
    config,
    offers,
  }: {
    readonly jobs: readonly Pick<ImageJob, 'recipes'>[]
    readonly config: Pick<Config, 'suggestFixes' | 'policy'>
    readonly offers: readonly OfferedFix[]
  },
): readonly Suggestion[] {
  if (!config.suggestFixes) return []
  const files = new Map(
    jobs.flatMap(({ recipes }) => recipes.head?.dockerfile ?? []).map((one) => [one.file, one]),
  )
  const isCounted = config.policy.lintScope === 'all' ? () => true : isNewFinding
  const findings = sortFindings(distinctFindings(report)).filter(isCounted)
  const fixable = [...files.values()]
  return makeSuggestions([...offers, ...offersOfFindings(findings, fixable)], fixable)
}
