import { findInDiff, readHunks } from './diff-hunks.js'

/** A suggestion as it is to be posted. */
export interface WrittenSuggestion {
  /** The same for the same change to the same lines: 16 hexadecimal digits. */
  readonly id: string
  readonly file: string
  /** 1-based number of the first line that it replaces. */
  readonly startLine: number
  /** The lines that it replaces. */
  readonly before: readonly string[]
  /** Markdown without the marker. */
  readonly body: string
}

/** A suggestion that is there already. */
export interface PostedSuggestion {
  readonly commentId: number
  readonly reviewId: number | null
  readonly suggestionId: string
  /** Whether its lines are still there; GitHub folds what is outdated. */
  readonly isCurrent: boolean
}

/** A remark of a review, on the changed file's side of the diff. */
export interface ReviewRemark {
  readonly file: string
  /** 1-based and inclusive. */
  readonly startLine: number
  readonly endLine: number
  readonly body: string
}

export interface ReviewPlan {
  /** Empty when there is nothing new to say. */
  readonly remarks: readonly ReviewRemark[]
  /** How many are there already. */
  readonly known: number
  /** How many have no room: they come when others are outdated. */
  readonly waiting: number
}

/** A pull request never has more suggestions of ours than this that are not outdated. */
export const mostAtOnce = 10

const pattern = /^<!-- dockweigh-suggestion:([0-9a-f]{16}) -->(?:\r?\n|$)/

/** The body as it is sent: the marker on a line of its own, then the text. */
export function addSuggestionMarker(id: string, text: string): string {
  return `<!-- dockweigh-suggestion:${id} -->\n${text}`
}

/** The marker at the very start of a body, or null. One further down is somebody's quotation. */
export function readSuggestionMarker(body: string): string | null {
  return pattern.exec(body)?.[1] ?? null
}

/**
 * Decides what a review says: what is not there yet and stands on lines that the pull request changes. `patches` are
 * those that GitHub gives, by path; a file without one is binary, too large, or not in the pull request.
 */
export function planReview({
  suggestions,
  patches,
  posted,
}: {
  readonly suggestions: readonly WrittenSuggestion[]
  readonly patches: ReadonlyMap<string, string>
  readonly posted: readonly PostedSuggestion[]
}): ReviewPlan {
  const there = new Set(posted.map(({ suggestionId }) => suggestionId))
  const room = mostAtOnce - posted.filter(({ isCurrent }) => isCurrent).length
  const news = suggestions
    .filter(({ id }) => !there.has(id))
    .flatMap((suggestion) => place(suggestion, patches) ?? [])
  const remarks = news.slice(0, Math.max(0, room))
  return {
    remarks,
    known: suggestions.filter(({ id }) => there.has(id)).length,
    waiting: news.length - remarks.length,
  }
}

function place(
  { id, file, startLine, before, body }: WrittenSuggestion,
  patches: ReadonlyMap<string, string>,
): ReviewRemark | null {
  const hunks = readHunks(patches.get(file) ?? '')
  const line = findInDiff(hunks, { start: startLine, texts: before })
  if (line === null) return null
  const endLine = line + before.length - 1
  return { file, startLine: line, endLine, body: addSuggestionMarker(id, body) }
}

/** Of suggestions that two jobs made at the same time, those of one review that came later. */
export function findRepeated(
  posted: readonly PostedSuggestion[],
  reviewId: number,
): readonly number[] {
  return posted
    .filter((one) =>
      posted.some(
        (other) => one.suggestionId === other.suggestionId && other.commentId < one.commentId,
      ),
    )
    .filter((one) => one.reviewId === reviewId)
    .map(({ commentId }) => commentId)
}
