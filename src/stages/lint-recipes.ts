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

/** Lints both Dockerfiles; without one on base nobody can say what is new. */
export function lintRecipes({ head, base }: Recipes): LintResult {
  if (head === null) return { findings: [], fixed: 0 }
  const findings = lintRecipe(head)
  return base === null ? { findings, fixed: 0 } : compareFindings(lintRecipe(base), findings)
}

function lintRecipe({ dockerfile, context }: Recipe): readonly Finding[] {
  return lintDockerfile(dockerfile, { context })
}
