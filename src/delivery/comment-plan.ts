import { compareRuns, readMarker, readText, type CommentMarker } from './marker.js'

export interface Author {
  readonly login: string
  readonly type: string
}

export interface PostedComment {
  readonly id: number
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
}

/** What to do so that exactly one comment with the wanted text remains. */
export type CommentPlan =
  | { readonly kind: 'create' }
  | {
      readonly kind: 'update' | 'leave'
      readonly comment: PostedComment
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
 * newer runs: when any exists, nothing is overwritten, because that run brings its own comment in order.
 */
export function planComment(posted: readonly PostedComment[], wanted: WantedComment): CommentPlan {
  const [kept, ...others] = findOwn(posted, wanted)
  if (!kept) return { kind: 'create' }
  const newest = [kept, ...others].find((own) => isNewer(own, wanted))
  const deletions = others.filter((own) => !isNewer(own, wanted)).map(({ comment }) => comment)
  if (newest) return { kind: 'leave', comment: newest.comment, deletions }
  const equal = readText(kept.comment.body) === readText(wanted.text)
  return { kind: equal ? 'leave' : 'update', comment: kept.comment, deletions }
}
