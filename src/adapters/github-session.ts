import type { Author, PostedComment } from '../delivery/comment-plan.js'
import type { CommentClient } from './github-client.js'
import { classifyError, type Retrier } from './github-retry.js'

/** More pages than GitHub allows comments for; ends a listing that would go on for ever. */
const mostPages = 100
/** Whom GITHUB_TOKEN speaks as. It may not ask. */
export const actionsBot: Author = { login: 'github-actions[bot]', type: 'Bot' }

/** A delivery's client, and the patience that all of its requests share. */
export interface CommentSession {
  readonly client: CommentClient
  readonly retrier: Retrier
}

/** The account behind the token; GITHUB_TOKEN may not ask. */
export async function findAuthor({ client, retrier }: CommentSession): Promise<Author> {
  try {
    return await retrier.repeat(client.whoAmI)
  } catch (error) {
    if (classifyError(error).kind === 'refused') return actionsBot
    throw error
  }
}

/** All comments of the pull request. */
export async function listComments({
  client,
  retrier,
}: CommentSession): Promise<readonly PostedComment[]> {
  const comments: PostedComment[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const read = await retrier.repeat(() => client.listPage(page))
    comments.push(...read.comments)
    if (read.isLast) break
  }
  return comments
}

/** A duplicate that stays is a blemish, not a failure: the next run meets it again. */
export async function removeIfPossible(
  { client, retrier }: CommentSession,
  id: number,
): Promise<void> {
  try {
    await retrier.repeat(() => client.remove(id))
  } catch {
    return
  }
}

/** Sends a creation once. Undefined: it failed in a way that another listing has to explain. */
export async function tryCreate(
  { client, retrier }: CommentSession,
  body: string,
): Promise<PostedComment | undefined> {
  try {
    return await client.create(body)
  } catch (error) {
    await retrier.pause(error)
    return undefined
  }
}
