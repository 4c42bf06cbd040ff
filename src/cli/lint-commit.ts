import { emptyConfiguration, type LintConfiguration } from '../lint/config/configuration.js'
import type { Repository, Tree } from '../ports.js'
import type { Note } from '../report/report.js'
import { lintRecipes, type LintResult } from '../stages/lint-recipes.js'
import { readConfiguration } from '../stages/read-configuration.js'
import type { Recipe } from '../stages/read-recipes.js'
import { reviewScripts } from '../stages/review-scripts.js'
import { shellcheckOf, type Session } from './session.js'

/** What lint says of one side. */
export interface LintedCommit {
  readonly lint: LintResult
  /** What the commit's files say of linting. */
  readonly configuration: LintConfiguration
  readonly notes: readonly Note[]
}

/** An image on disk, and a base: only head's Dockerfile is judged. */
export const notLinted: LintedCommit = {
  lint: { findings: [], fixed: 0 },
  configuration: emptyConfiguration,
  notes: [],
}

/** Lints a commit's Dockerfile as a pull request's run lints head. Fails with `invalid-configuration`. */
export async function lintCommit(
  {
    repository,
    tree,
    recipe,
  }: { readonly repository: Repository; readonly tree: Tree; readonly recipe: Recipe | null },
  session: Session,
): Promise<LintedCommit> {
  const { lint: configuration } = await readConfiguration(repository, tree)
  const review = await reviewScripts([recipe], shellcheckOf(session))
  const lint = lintRecipes({ head: recipe, base: null }, { configuration, review })
  return { lint, configuration, notes: review.notes }
}
