import type { BuildWarning } from '../build/warnings.js'
import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { emptyConfiguration, type LintConfiguration } from '../lint/config/configuration.js'
import type { Finding } from '../lint/finding.js'
import { compareFindings } from '../lint/introduced.js'
import type { RuledProblem } from '../lint/ignoring.js'
import { beginLint } from '../lint/lint.js'
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

/** With what is linted: what files say, and what head's build warned of. */
export interface RuleMeans {
  readonly configuration?: LintConfiguration
  readonly warnings?: readonly BuildWarning[]
}

/** And what ShellCheck said. */
export interface LintMeans extends RuleMeans {
  readonly review?: ScriptReview
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
  sides: LintedSides,
  { review = noReview, ...means }: LintMeans = {},
): LintResult {
  return beginRecipes(sides, means)(review)
}

/** As `lintRecipes`, but our own rules are done before it is known what ShellCheck says. */
export function beginRecipes(
  { head, base }: LintedSides,
  { configuration = emptyConfiguration, warnings = [] }: RuleMeans = {},
): (review: ScriptReview) => LintResult {
  if (head === null) return () => ({ findings: [], fixed: 0 })
  const foreignBases = findForeignBases(warnings, head.dockerfile)
  const concludeHead = beginRecipe(head, { configuration, foreignBases })
  if (base === null) return (review) => ({ findings: concludeHead(review), fixed: 0 })
  const concludeBase = beginRecipe(base, { configuration, foreignBases })
  return (review) => compareFindings(concludeBase(review), concludeHead(review))
}

/** Lints one Dockerfile, without ShellCheck. */
export function lintRecipe(
  recipe: LintedRecipe,
  configuration: LintConfiguration,
): readonly Finding[] {
  return beginRecipe(recipe, { configuration, foreignBases: [] })(noReview)
}

function beginRecipe(
  { dockerfile, context }: LintedRecipe,
  {
    configuration,
    foreignBases,
  }: {
    readonly configuration: LintConfiguration
    readonly foreignBases: readonly ForeignBase[]
  },
): (review: ScriptReview) => readonly Finding[] {
  const { settings, severities, ignoreComments } = configuration
  const conclude = beginLint(dockerfile, {
    context,
    foreignBases,
    settings,
    severities,
    ignoreComments: ignoreComments ?? true,
  })
  return (review) => conclude(shellProblemsOf(dockerfile, review))
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
