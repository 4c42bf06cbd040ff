import type { CommentRequest } from '../ports.js'
import { openCommentClient, type CommentClient, type GitHubConnection } from './github-client.js'

type Pull = Pick<CommentRequest, 'repository' | 'pullRequest'>

/** Clients for one pull request, of which the first may be opened before it is needed. */
export interface EarlyClient {
  /** Once is enough. */
  prepare(pull: Pull): void
  /** The one that was prepared, or a new one. Fails like `openCommentClient`. */
  open(pull: Pull): Promise<CommentClient>
}

/**
 * Loads the client while there is nothing else to do, and asks the one question whose answer is the same at any time: who
 * speaks. Whoever asks that first gets the answer, or the failure, of the early request; whoever asks again sends another.
 */
export function openClientsEarly(connection: GitHubConnection): EarlyClient {
  let early: { readonly pull: Pull; readonly client: Promise<CommentClient> } | null = null
  return {
    prepare(pull) {
      if (early !== null && isSame(early.pull, pull)) return
      const client = openCommentClient(connection, pull).then(askEarly)
      client.catch(() => undefined)
      early = { pull, client }
    },
    async open(pull) {
      const prepared = early !== null && isSame(early.pull, pull) ? early.client : null
      early = null
      return (await prepared?.catch(() => null)) ?? openCommentClient(connection, pull)
    },
  }
}

function isSame(one: Pull, other: Pull): boolean {
  return (
    one.pullRequest === other.pullRequest &&
    one.repository.owner === other.repository.owner &&
    one.repository.name === other.repository.name
  )
}

function askEarly(client: CommentClient): CommentClient {
  const asked = client.whoAmI()
  asked.catch(() => undefined)
  let isTold = false
  return {
    ...client,
    whoAmI: () => {
      if (isTold) return client.whoAmI()
      isTold = true
      return asked
    },
  }
}
