import { posix } from 'node:path'

import { parseDockerfile, type Dockerfile } from '../dockerfile/dockerfile.js'
import type { ContextFacts } from '../lint/rule.js'
import { composeEdits } from './compose-edits.js'
import type { PlannedFix } from './fix.js'

/** A file that fixes change; `before` is null where it is not there yet. */
export interface ChangedFile {
  /** Relative to the repository. */
  readonly path: string
  readonly before: string | null
  readonly after: string
}

/** The recipe that fixes are made to. */
export interface FixableRecipe {
  readonly dockerfile: Dockerfile
  readonly ignoreFile: ContextFacts['ignoreFile']
  /** Build context, relative to the repository. */
  readonly context: string
}

/** A Dockerfile and an ignore file with fixes; or why these do not go together, as a sentence. */
export type FixedRecipe =
  | {
      readonly kind: 'fixed'
      readonly dockerfile: Dockerfile
      /** What the ignore file is to hold; null when there is none. */
      readonly ignoreText: string | null
      /** Those that differ from what they were. */
      readonly files: readonly ChangedFile[]
    }
  | { readonly kind: 'refused'; readonly reason: string }

/** Makes fixes to a recipe's texts. What BuildKit could no longer read is refused. */
export function fixRecipe(recipe: FixableRecipe, fixes: readonly PlannedFix[]): FixedRecipe {
  const { dockerfile, ignoreFile } = recipe
  const edits = fixes.map(({ change }) => (change.file === 'dockerfile' ? change.edits : []))
  const { text, overlapping } = composeEdits(dockerfile.source.text, edits)
  if (overlapping.length > 0) {
    return { kind: 'refused', reason: 'It changes the same words as another fix.' }
  }
  const fixed = parseDockerfile(text, dockerfile.file)
  if (fixed.faults.length > dockerfile.faults.length) {
    return { kind: 'refused', reason: 'The Dockerfile could not be read with it.' }
  }
  const ignoreText = ignoreWith(ignoreFile?.text ?? null, fixes)
  return {
    kind: 'fixed',
    dockerfile: fixed,
    ignoreText,
    files: changedFiles(recipe, fixed, ignoreText),
  }
}

/** Where the ignore file is, or would be. */
export function ignorePathOf({
  ignoreFile,
  context,
}: Pick<FixableRecipe, 'ignoreFile' | 'context'>): string {
  return ignoreFile?.path ?? posix.join(context, '.dockerignore')
}

function changedFiles(
  recipe: FixableRecipe,
  fixed: Dockerfile,
  ignoreText: string | null,
): readonly ChangedFile[] {
  const { dockerfile, ignoreFile } = recipe
  const files = [
    { path: dockerfile.file, before: dockerfile.source.text, after: fixed.source.text },
    ...(ignoreText === null
      ? []
      : [{ path: ignorePathOf(recipe), before: ignoreFile?.text ?? null, after: ignoreText }]),
  ]
  return files.filter(({ before, after }) => before !== after)
}

/** The last pattern that matches a path decides, so new lines stand at the end. */
function ignoreWith(text: string | null, fixes: readonly PlannedFix[]): string | null {
  const wanted = fixes.flatMap(({ change }) => (change.file === 'dockerignore' ? change.lines : []))
  const there = new Set((text ?? '').split(/\r?\n/).map((line) => line.trim()))
  const lines = [...new Set(wanted)].filter((line) => !there.has(line)).sort()
  if (lines.length === 0) return text
  const end = text?.includes('\r\n') === true ? '\r\n' : '\n'
  const start = text === null || text === '' || /[\r\n]$/.test(text) ? (text ?? '') : text + end
  return start + lines.map((line) => line + end).join('')
}
