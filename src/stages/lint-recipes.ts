import type { BuildWarning } from '../build/warnings.js'
import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { emptyConfiguration, type LintConfiguration } from '../lint/config/configuration.js'
import type { Finding } from '../lint/finding.js'
import { compareFindings } from '../lint/introduced.js'
import type { RuledProblem } from '../lint/ignoring.js'
import { lintDockerfile } from '../lint/lint.js'
import type { ForeignBase } from '../lint/rule.js'
import { shellProblems } from '../lint/shellcheck/problems.js'
import { shellScripts } from '../lint/shellcheck/script.js'
import type { Recipe } from './read-recipes.js'
import { findForeignBases } from './foreign-bases.js'
import { noReview, type ScriptReview } from './review-scripts.js'

/** Head's findings, each with whether the pull request introduced it. */
export interface LintResult {
  readonly findings: readonly Finding[]
  /** Findings of base that head no longer has. */
  readonly fixed: number
}

/** With what is linted: what files say, what ShellCheck said, and what head's build warned of. */
export interface LintMeans {
  readonly configuration?: LintConfiguration
  readonly review?: ScriptReview
  readonly warnings?: readonly BuildWarning[]
}

/** A Dockerfile, with its build context where that is known. */
export interface LintedRecipe extends Pick<Recipe, 'dockerfile'> {
  readonly context: Recipe['context'] | null
}

/** Both sides' Dockerfiles; null where there is none. */
export interface LintedSides {
  readonly head: LintedRecipe | null
  readonly base: LintedRecipe | null
}

/**
 * Lints both Dockerfiles by head's configuration, so that a changed configuration introduces nothing; without a
 * Dockerfile on base nobody can say what is new.
 */
export function lintRecipes(
  { head, base }: LintedSides,
  { configuration = emptyConfiguration, review = noReview, warnings = [] }: LintMeans = {},
): LintResult {
  if (head === null) return { findings: [], fixed: 0 }
  const foreignBases = findForeignBases(warnings, head.dockerfile)
  const means = { configuration, review, foreignBases }
  const findings = lintRecipe(head, means)
  if (base === null) return { findings, fixed: 0 }
  return compareFindings(lintRecipe(base, means), findings)
}

/** With what one Dockerfile is linted. */
export interface RecipeMeans extends Required<Pick<LintMeans, 'configuration' | 'review'>> {
  readonly foreignBases?: readonly ForeignBase[]
}

/** Lints one Dockerfile. */
export function lintRecipe(
  { dockerfile, context }: LintedRecipe,
  { configuration, review, foreignBases = [] }: RecipeMeans,
): readonly Finding[] {
  const { settings, severities, ignoreComments } = configuration
  return lintDockerfile(dockerfile, {
    context,
    foreignBases,
    settings,
    severities,
    ignoreComments: ignoreComments ?? true,
    outside: shellProblemsOf(dockerfile, review),
  })
}

function shellProblemsOf(
  dockerfile: Dockerfile,
  { comments }: ScriptReview,
): readonly RuledProblem[] {
  if (comments.size === 0) return []
  return shellScripts(dockerfile).flatMap((script) =>
    shellProblems(script, comments.get(script.text) ?? []),
  )
}
