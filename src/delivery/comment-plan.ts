import { compareRuns, readMarker, readText, type CommentMarker } from './marker.js'

export interface Author {
  readonly login: string
  readonly type: string
}

export interface PostedComment {
  readonly id: number
  /** What GraphQL calls it. */
  readonly nodeId: string
  readonly url: string
  readonly body: string
  /** When it was last written, as GitHub says it, to the second. */
  readonly updatedAt: string
  /** Null when GitHub no longer knows the account. */
  readonly author: Author | null
}

export interface WantedComment {
  readonly author: Author
  readonly marker: CommentMarker
  /** Markdown without the marker. */
  readonly text: string
  /** The Markdown where a comment is there, made from its body; absent: the same as where none is. */
  readonly continueFrom?: (previous: string) => string
  /** Whether the comment of an earlier run stays and is written anew, or makes way for a new one at the end. */
  readonly earlier?: 'rewrite' | 'replace'
}

/** What to do so that exactly one comment with the wanted text remains. */
export type CommentPlan =
  | { readonly kind: 'create'; readonly text: string }
  | {
      readonly kind: 'update' | 'leave'
      readonly comment: PostedComment
      readonly text: string
      /** Own comments with the same key that are one too many. */
      readonly deletions: readonly PostedComment[]
    }

export interface OwnComment {
  readonly comment: PostedComment
  readonly marker: CommentMarker
}

/**
 * Comments of one key, lowest id first. Anyone can write the marker; only a comment by the token's own account is ours.
 */
export function findOwn(
  posted: readonly PostedComment[],
  wanted: { readonly author: Author; readonly marker: Pick<CommentMarker, 'key'> },
): readonly OwnComment[] {
  return posted
    .filter(({ author }) => author?.login === wanted.author.login)
    .filter(({ author }) => author?.type === wanted.author.type)
    .flatMap((comment) => {
      const marker = readMarker(comment.body)
      return marker?.key === wanted.marker.key ? [{ comment, marker }] : []
    })
    .sort((a, b) => a.comment.id - b.comment.id)
}

function isNewer(own: OwnComment, wanted: WantedComment): boolean {
  return compareRuns(own.marker, wanted.marker) > 0
}

/**
 * Chooses among the comments of a pull request. The one with the lowest id stays and the others go, except those of
 * newer runs: when any exists, nothing is overwritten, because that run brings its own comment in order. Where a new
 * comment replaces that of an earlier run, the one with the lowest id of this run stays; a text that has not changed
 * stays where it is.
 */
export function planComment(posted: readonly PostedComment[], wanted: WantedComment): CommentPlan {
  const own = findOwn(posted, wanted)
  const kept = wanted.earlier === 'replace' ? findLatest(own) : own[0]
  if (!kept) return { kind: 'create', text: wanted.text }
  const text = wanted.continueFrom?.(kept.comment.body) ?? wanted.text
  const newest = own.find((each) => isNewer(each, wanted))
  const deletions = own
    .filter((each) => each !== kept && !isNewer(each, wanted))
    .map(({ comment }) => comment)
  if (newest) return { kind: 'leave', comment: newest.comment, text, deletions }
  const equal = readText(kept.comment.body) === readText(text)
  if (equal) return { kind: 'leave', comment: kept.comment, text, deletions }
  const isEarlier = compareRuns(kept.marker, wanted.marker) < 0
  if (wanted.earlier === 'replace' && isEarlier) return { kind: 'create', text }
  return { kind: 'update', comment: kept.comment, text, deletions }
}

/** Of the latest run the comment with the lowest id. */
export function findLatest(own: readonly OwnComment[]): OwnComment | undefined {
  return own.toSorted((a, b) => compareRuns(b.marker, a.marker))[0]
}
