import { readSource, spanOf } from '../dockerfile/source.js'
import type { Finding, Fix } from './finding.js'

/** Which fixes may be applied: the safe ones, or all. */
export type AllowedFixes = 'safe' | 'all'

/** What applying fixes made of a text. */
export interface FixedText {
  readonly text: string
  /** The findings whose fix was applied. */
  readonly applied: readonly Finding[]
}

interface OffsetEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies the fixes of findings to the text they were found in, in the order of the findings. A fix is applied whole or
 * not at all: one that overlaps an earlier one waits for the next linting. Equal edits of two fixes are made once.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  allowed: AllowedFixes,
): FixedText {
  const source = readSource(text)
  const taken: OffsetEdit[] = []
  const applied = findings.filter(({ fix }) => {
    if (fix === undefined || (allowed === 'safe' && fix.safety === 'unsafe')) return false
    const edits = editsOf(fix, source)
    const news = edits.filter((edit) => !taken.some((other) => isSame(edit, other)))
    if (news.some((edit) => taken.some((other) => overlaps(edit, other)))) return false
    taken.push(...news)
    return true
  })
  return { text: replaceAll(text, taken), applied }
}

function editsOf({ edits }: Fix, source: ReturnType<typeof readSource>): OffsetEdit[] {
  return edits.map(({ range, text }) => ({ ...spanOf(source, range), text }))
}

function isSame(one: OffsetEdit, other: OffsetEdit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

/** Two insertions at one place overlap too: their order would be arbitrary. */
function overlaps(one: OffsetEdit, other: OffsetEdit): boolean {
  if (one.start === other.start) return true
  return one.start < other.end && other.start < one.end
}

function replaceAll(text: string, edits: readonly OffsetEdit[]): string {
  let at = 0
  let result = ''
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
