import type { ShellComment } from '../lint/shellcheck/comment.js'
import { shellScripts } from '../lint/shellcheck/script.js'
import type { ShellChecker } from '../ports.js'
import { formatBytes } from '../report/format.js'
import type { Note } from '../report/report.js'
import type { Recipe } from './read-recipes.js'

/** What ShellCheck said of scripts. */
export interface ScriptReview {
  /** The comments on a script, by its text. */
  readonly comments: ReadonlyMap<string, readonly ShellComment[]>
  readonly notes: readonly Note[]
}

export const noReview: ScriptReview = { comments: new Map(), notes: [] }

/** Characters of scripts that ShellCheck gets of one Dockerfile; it reads about 40 in a millisecond. */
const longestScripts = 128 * 1024

/**
 * Has the scripts of all RUN instructions checked, each once. Notes say when that is not possible, and of which
 * Dockerfile the scripts are so long that they are left out.
 */
export async function reviewScripts(
  recipes: readonly (Pick<Recipe, 'dockerfile'> | null)[],
  checker: ShellChecker | undefined,
): Promise<ScriptReview> {
  if (checker === undefined) return noReview
  const gathered = recipes.flatMap((recipe) => (recipe === null ? [] : [gather(recipe)]))
  const texts = [...new Set(gathered.flatMap(({ scripts }) => scripts))]
  const refused = [...new Set(gathered.flatMap(({ refusal }) => refusal ?? []))]
  const notes = refused.map((message): Note => ({ stage: 'lint', message }))
  if (texts.length === 0) return { ...noReview, notes }
  const answer = await checker.check(texts)
  if (answer.kind === 'unavailable') {
    const message = `The scripts of RUN were not checked by ShellCheck: ${answer.why}.`
    return { comments: new Map(), notes: [{ stage: 'lint', message }, ...notes] }
  }
  return { comments: new Map(texts.map((text, n) => [text, answer.comments[n] ?? []])), notes }
}

/** The scripts of a Dockerfile, or why they are not checked. */
function gather({ dockerfile }: Pick<Recipe, 'dockerfile'>): {
  readonly scripts: readonly string[]
  readonly refusal: string | null
} {
  const scripts = shellScripts(dockerfile).map(({ text }) => text)
  const length = scripts.reduce((sum, { length }) => sum + length, 0)
  if (length <= longestScripts) return { scripts, refusal: null }
  const [has, limit] = [formatBytes(length), formatBytes(longestScripts)]
  const refusal = `The scripts of RUN in \`${dockerfile.file}\` were not checked by ShellCheck: they are ${has} long, and ${limit} are the limit.`
  return { scripts: [], refusal }
}
