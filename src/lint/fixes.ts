import { readSource, spanOf } from '../dockerfile/source.js'
import type { Finding, Fix } from './finding.js'
import { lastStartingBefore } from './places.js'

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
  const taken = new TakenEdits()
  const applied = findings.filter(({ fix }) => {
    if (fix === undefined || (allowed === 'safe' && fix.safety === 'unsafe')) return false
    const news = editsOf(fix, source).filter((edit) => !taken.has(edit))
    if (news.some((edit) => taken.overlap(edit))) return false
    for (const edit of news) taken.add(edit)
    return true
  })
  return { text: replaceAll(text, taken.edits), applied }
}

/** Edits in the order of their places, none overlapping another: only neighbours have to be looked at. */
class TakenEdits {
  readonly edits: OffsetEdit[] = []

  has(edit: OffsetEdit): boolean {
    const before = this.edits[lastStartingBefore(this.edits, edit.start)]
    return before !== undefined && isSame(edit, before)
  }

  overlap(edit: OffsetEdit): boolean {
    const index = lastStartingBefore(this.edits, edit.start)
    const neighbours = [this.edits[index], this.edits[index + 1]]
    return neighbours.some((other) => other !== undefined && overlaps(edit, other))
  }

  add(edit: OffsetEdit): void {
    this.edits.splice(lastStartingBefore(this.edits, edit.start) + 1, 0, edit)
  }
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
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
