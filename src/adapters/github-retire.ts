import type { PostedComment } from '../delivery/comment-plan.js'
import { compareRuns, readMarker, retireMarker } from '../delivery/marker.js'
import type { CommentRequest } from '../ports.js'
import { describeFailure } from './github-retry.js'
import { removeIfPossible, type CommentSession } from './github-session.js'

/** The run that takes the place of earlier ones, and how. */
export type Successor = Pick<CommentRequest, 'runId' | 'runAttempt' | 'placing'>

/**
 * Takes comments away that are one too many. Those of earlier runs are hidden where that is wanted; one that GitHub
 * does not hide is deleted, so that one comment is to be seen. Returns what the user should know of it, a sentence.
 */
export async function retireComments(
  session: CommentSession,
  comments: readonly PostedComment[],
  successor: Successor,
): Promise<string | undefined> {
  let remark: string | undefined
  for (const comment of comments) {
    if (isToHide(comment, successor)) remark = (await hideOrRemove(session, comment)) ?? remark
    else await removeIfPossible(session, comment.id)
  }
  return remark
}

function isToHide({ body }: PostedComment, successor: Successor): boolean {
  const marker = readMarker(body)
  const isEarlier = marker !== undefined && compareRuns(marker, successor) < 0
  return successor.placing === 'hide' && isEarlier
}

async function hideOrRemove(
  session: CommentSession,
  comment: PostedComment,
): Promise<string | undefined> {
  const why = await hide(session, comment)
  if (why === null) return undefined
  const { client, retrier } = session
  try {
    await retrier.repeat(() => client.remove(comment.id))
  } catch (error) {
    // Another job was faster.
    if (describeFailure(error).status === 404) return undefined
    return `An earlier comment is still to be seen: GitHub let it be neither hidden (${why}) nor deleted.`
  }
  return `An earlier comment was deleted, because GitHub did not let it be hidden (${why}).`
}

/** Null when it is hidden, and no run takes it for its own any more; else why not. */
async function hide(
  { client, retrier }: CommentSession,
  { id, nodeId, body }: PostedComment,
): Promise<string | null> {
  try {
    const why = await retrier.repeat(() => client.hide(nodeId))
    if (why !== null) return why.replace(/\.$/, '')
    await retrier.repeat(() => client.update(id, retireMarker(body)))
    return null
  } catch (error) {
    return describeFailure(error).message
  }
}
