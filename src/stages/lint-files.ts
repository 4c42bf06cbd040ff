import { parseDockerfile, type Dockerfile } from '../dockerfile/dockerfile.js'
import { ActionError } from '../errors.js'
import type { LintConfiguration } from '../lint/config/configuration.js'
import type { Finding } from '../lint/finding.js'
import { applyFixes } from '../lint/fixes.js'
import type { ContextFacts } from '../lint/rule.js'
import { invalidDockerfile } from '../lint/rules/invalid-dockerfile.js'
import type { ShellChecker } from '../ports.js'
import type { Note } from '../report/report.js'
import { beginRecipes, lintRecipe, type LintResult } from './lint-recipes.js'
import { reviewScripts, type ScriptReview } from './review-scripts.js'

/** A Dockerfile that is linted by itself. */
export interface FileToLint {
  /** As findings name it. */
  readonly file: string
  /** What it holds, or why it is not read. */
  readonly text: string | ActionError
  /** What it was on base; null when it was not there, or nothing is compared. */
  readonly baseText: string | null
  readonly context: ContextFacts | null
}

export interface LintedFiles {
  /** By file, in the order of the files. */
  readonly findings: readonly Finding[]
  readonly fixed: number
  readonly notes: readonly Note[]
}

/** Lints files; one that cannot be read as a Dockerfile is one finding, and the others are linted all the same. */
export async function lintFiles(
  files: readonly FileToLint[],
  {
    configuration,
    shellcheck,
  }: {
    readonly configuration: LintConfiguration
    readonly shellcheck: ShellChecker
  },
): Promise<LintedFiles> {
  const read = files.map((file) => ({ ...file, head: readText(file), base: readBase(file) }))
  // Our own rules take their turn while ShellCheck is at work.
  const [review, begun] = await Promise.all([
    reviewScripts(
      read.flatMap(({ head, base }) => [recipeOf(head), recipeOf(base)]),
      shellcheck,
    ),
    inTurns(read, (file) => beginFile(file, configuration)),
  ])
  const results = begun.map((conclude) => conclude(review))
  const refused = read.map(({ file, head }) =>
    head instanceof ActionError ? [refusalOf(file, head)] : [],
  )
  return {
    findings: results.flatMap(({ findings }, index) => [...(refused[index] ?? []), ...findings]),
    fixed: results.reduce((sum, { fixed }) => sum + fixed, 0),
    notes: review.notes,
  }
}

function beginFile(
  { head, base, context }: ReadFile,
  configuration: LintConfiguration,
): (review: ScriptReview) => LintResult {
  const recipes = {
    head: head instanceof ActionError ? null : { dockerfile: head, context },
    base: base instanceof ActionError || base === null ? null : { dockerfile: base, context },
  }
  return beginRecipes(recipes, { configuration })
}

/** Does something with one item after the other; between two, what has been waiting goes first. */
async function inTurns<T, U>(items: readonly T[], work: (item: T) => U): Promise<readonly U[]> {
  const results: U[] = []
  for (const item of items) {
    results.push(work(item))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return results
}

/** Fixes wait for one another where they overlap; each round takes the next. */
const maxRounds = 10

/** Applies the safe fixes of a file until there are none left; returns the new text. What is not read stays so. */
export function fixText(
  { file, text, context }: FileToLint,
  configuration: LintConfiguration,
): string | ActionError {
  if (text instanceof ActionError) return text
  let fixed = text
  for (let round = 0; round < maxRounds; round += 1) {
    const dockerfile = readText({ file, text: fixed })
    if (dockerfile instanceof ActionError) return fixed
    const findings = lintRecipe({ dockerfile, context }, configuration)
    const next = applyFixes(fixed, findings, 'safe').text
    if (next === fixed) return fixed
    fixed = next
  }
  return fixed
}

type ReadDockerfile = Dockerfile | ActionError

interface ReadFile extends Pick<FileToLint, 'context'> {
  readonly head: ReadDockerfile
  readonly base: ReadDockerfile | null
}

function readText({ file, text }: Pick<FileToLint, 'file' | 'text'>): ReadDockerfile {
  if (text instanceof ActionError) return text
  try {
    return parseDockerfile(text, file)
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

function readBase({ file, baseText }: FileToLint): ReadDockerfile | null {
  return baseText === null ? null : readText({ file, text: baseText })
}

function recipeOf(read: ReadDockerfile | null): { readonly dockerfile: Dockerfile } | null {
  return read === null || read instanceof ActionError ? null : { dockerfile: read }
}

function refusalOf(file: string, { message, terminalRemedy }: ActionError): Finding {
  const { code, aliases, name } = invalidDockerfile.meta
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    code,
    aliases,
    name,
    severity: 'error',
    stage: null,
    instruction: '',
    message,
    remedy: terminalRemedy,
    introduced: null,
  }
}
