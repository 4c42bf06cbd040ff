import type { SpanEdit } from '../lint/rule.js'

/** What edits made of a text; `overlapping` are the indexes of those left out. */
export interface ComposedText {
  readonly text: string
  readonly overlapping: readonly number[]
}

/**
 * Makes groups of edits to one text. A group is made whole or not at all; one that overlaps an earlier one is left out,
 * and an edit that two groups share is made once. Unlike with lint's fixes, insertions at one place do not exclude one
 * another: clean-ups at the end of one RUN stand there in the order of their groups.
 */
export function composeEdits(text: string, groups: readonly (readonly SpanEdit[])[]): ComposedText {
  const taken: SpanEdit[] = []
  const overlapping: number[] = []
  for (const [index, edits] of groups.entries()) {
    const news = edits.filter((edit) => !taken.some((one) => isSame(one, edit)))
    if (news.some((edit) => taken.some((one) => overlaps(one, edit)))) overlapping.push(index)
    else taken.push(...news)
  }
  return { text: replaceAll(text, taken), overlapping }
}

function isSame(one: SpanEdit, other: SpanEdit): boolean {
  return one.at.start === other.at.start && one.at.end === other.at.end && one.text === other.text
}

function isInsertion({ at }: SpanEdit): boolean {
  return at.start === at.end
}

/** An insertion at the border of a replacement stands beside it. */
function overlaps(one: SpanEdit, other: SpanEdit): boolean {
  if (isInsertion(one) && isInsertion(other)) return false
  return one.at.start < other.at.end && other.at.start < one.at.end
}

function replaceAll(text: string, edits: readonly SpanEdit[]): string {
  const ordered = edits.toSorted(
    (a, b) => a.at.start - b.at.start || Number(isInsertion(b)) - Number(isInsertion(a)),
  )
  let at = 0
  let result = ''
  for (const edit of ordered) {
    result += text.slice(at, edit.at.start) + edit.text
    at = edit.at.end
  }
  return result + text.slice(at)
}
