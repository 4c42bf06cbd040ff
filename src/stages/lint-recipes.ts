import { emptyConfiguration, type LintConfiguration } from '../lint/config/configuration.js'
import type { Finding } from '../lint/finding.js'
import { compareFindings } from '../lint/introduced.js'
import { lintDockerfile } from '../lint/lint.js'
import type { Recipe, Recipes } from './read-recipes.js'

/** Head's findings, each with whether the pull request introduced it. */
export interface LintResult {
  readonly findings: readonly Finding[]
  /** Findings of base that head no longer has. */
  readonly fixed: number
}

/**
 * Lints both Dockerfiles by head's configuration, so that a changed configuration introduces nothing; without a
 * Dockerfile on base nobody can say what is new.
 */
export function lintRecipes(
  { head, base }: Pick<Recipes, 'base' | 'head'>,
  configuration: LintConfiguration = emptyConfiguration,
): LintResult {
  if (head === null) return { findings: [], fixed: 0 }
  const findings = lintRecipe(head, configuration)
  if (base === null) return { findings, fixed: 0 }
  return compareFindings(lintRecipe(base, configuration), findings)
}

function lintRecipe(
  { dockerfile, context }: Recipe,
  { settings, severities, ignoreComments }: LintConfiguration,
): readonly Finding[] {
  return lintDockerfile(dockerfile, {
    context,
    settings,
    severities,
    ignoreComments: ignoreComments ?? true,
  })
}
