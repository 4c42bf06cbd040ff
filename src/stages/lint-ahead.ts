import type { LintConfiguration } from '../lint/config/configuration.js'
import { findForeignBases } from './foreign-bases.js'
import {
  beginRecipes,
  lintRecipes,
  type LintMeans,
  type LintedSides,
  type LintResult,
} from './lint-recipes.js'
import type { ScriptReview } from './review-scripts.js'
import { whenIdle } from './when-idle.js'

/** Recipes that are linted while images are built. */
export interface LintAhead {
  /** To be called when there is time. */
  readonly begin: () => void
  /** What `lintRecipes` finds, by what was done ahead as far as that holds. */
  readonly lint: (recipes: LintedSides, means: Omit<LintMeans, 'configuration'>) => LintResult
}

/** Prepares to lint recipes. What a build warns of is not known yet, and a recipe that it changes is linted anew. */
export function openLintAhead(
  jobs: readonly { readonly recipes: LintedSides }[],
  configuration: LintConfiguration,
): LintAhead {
  const begun = new Map<LintedSides, (review: ScriptReview) => LintResult>()
  return {
    begin() {
      for (const { recipes } of jobs)
        whenIdle(() => {
          if (!begun.has(recipes)) begun.set(recipes, beginRecipes(recipes, { configuration }))
        })
    },
    lint(recipes, { warnings = [], ...means }) {
      const isWarned =
        recipes.head !== null && findForeignBases(warnings, recipes.head.dockerfile).length > 0
      const conclude = isWarned ? undefined : begun.get(recipes)
      if (conclude !== undefined && means.review !== undefined) return conclude(means.review)
      return lintRecipes(recipes, { ...means, configuration, warnings })
    },
  }
}
