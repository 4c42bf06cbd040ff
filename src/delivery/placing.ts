/**
 * How a report takes the place of an earlier run's: by rewriting its comment, or by a new comment at the end of the
 * conversation, the earlier one deleted or hidden as outdated.
 */
export const commentPlacings = ['update', 'recreate', 'hide'] as const
export type CommentPlacing = (typeof commentPlacings)[number]

/** What becomes of a comment that has nothing to say any more: it stays and says so, or it goes. */
export const unwantedComments = ['keep', 'delete'] as const
export type UnwantedComment = (typeof unwantedComments)[number]
