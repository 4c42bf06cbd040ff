import type { ShellComment } from '../lint/shellcheck/comment.js'
import { shellScripts } from '../lint/shellcheck/script.js'
import type { ShellChecker } from '../ports.js'
import type { Note } from '../report/report.js'
import type { Recipe } from './read-recipes.js'

/** What ShellCheck said of scripts. */
export interface ScriptReview {
  /** The comments on a script, by its text. */
  readonly comments: ReadonlyMap<string, readonly ShellComment[]>
  readonly notes: readonly Note[]
}

export const noReview: ScriptReview = { comments: new Map(), notes: [] }

/** Has the scripts of all RUN instructions checked, each once; one note says when that is not possible. */
export async function reviewScripts(
  recipes: readonly (Pick<Recipe, 'dockerfile'> | null)[],
  checker: ShellChecker | undefined,
): Promise<ScriptReview> {
  const scripts = recipes.flatMap((recipe) =>
    recipe === null ? [] : shellScripts(recipe.dockerfile).map(({ text }) => text),
  )
  const texts = [...new Set(scripts)]
  if (checker === undefined || texts.length === 0) return noReview
  const answer = await checker.check(texts)
  if (answer.kind === 'unavailable') {
    const message = `The scripts of RUN were not checked by ShellCheck: ${answer.why}.`
    return { comments: new Map(), notes: [{ stage: 'lint', message }] }
  }
  return { comments: new Map(texts.map((text, n) => [text, answer.comments[n] ?? []])), notes: [] }
}
