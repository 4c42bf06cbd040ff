import {
  findRepeated,
  planReview,
  readSuggestionMarker,
  type PostedSuggestion,
  type ReviewPlan,
} from '../delivery/suggestion-plan.js'
import type { PullRequestReviews, SuggestionOutcome, SuggestionRequest } from '../ports/reviews.js'
import type { GitHubConnection } from './github-client.js'
import { refusalOf } from './github-refusal.js'
import { createRetrier, systemClock, type Retrier, type RetryClock } from './github-retry.js'
import { openReviewClient, type PostedReview, type ReviewClient } from './github-review-client.js'

const permission = 'pull-requests: write'

/** Suggests fixes through the REST API. */
export function connectReviews(
  connection: GitHubConnection,
  clock: RetryClock = systemClock,
): PullRequestReviews {
  return {
    async suggest(request) {
      const retrier = createRetrier(clock, connection.signal)
      try {
        return await suggest(request, {
          client: await openReviewClient(connection, request),
          retrier,
        })
      } catch (error) {
        return refusalOf(error, { permission, purpose: 'suggestions', nowMs: clock.now() })
      }
    },
  }
}

interface Session {
  readonly client: ReviewClient
  readonly retrier: Retrier
}

async function suggest(
  request: SuggestionRequest,
  { client, retrier }: Session,
): Promise<SuggestionOutcome> {
  const newest = await retrier.repeat(client.readHead)
  if (newest !== request.commit) return { kind: 'superseded' }
  const files = new Set(request.suggestions.map(({ file }) => file))
  const patches = await retrier.repeat(() => client.listPatches(files))
  // A review whose fate is unknown is looked for before it is sent again.
  const { plan, review } = await retrier.repeat(() => sendNews(request, { client, patches }))
  const { known, waiting, remarks } = plan
  if (review === null) return { kind: 'nothing-new', known, waiting }
  await removeRepeated(review, client).catch(() => undefined)
  return { kind: 'suggested', url: review.url, count: remarks.length, known, waiting }
}

async function sendNews(
  { suggestions, introduction, commit }: SuggestionRequest,
  {
    client,
    patches,
  }: { readonly client: ReviewClient; readonly patches: ReadonlyMap<string, string> },
): Promise<{ readonly plan: ReviewPlan; readonly review: PostedReview | null }> {
  const plan = planReview({ suggestions, patches, posted: await listPosted(client) })
  const { remarks } = plan
  if (remarks.length === 0) return { plan, review: null }
  return { plan, review: await client.createReview({ commit, body: introduction, remarks }) }
}

/** Jobs of one workflow may suggest the same at the same time; what came first stays. */
async function removeRepeated(review: PostedReview, client: ReviewClient): Promise<void> {
  for (const id of findRepeated(await listPosted(client), review.id)) await client.remove(id)
}

async function listPosted(client: ReviewClient): Promise<readonly PostedSuggestion[]> {
  const comments = await client.listComments()
  return comments.flatMap(({ body, ...comment }) => {
    const suggestionId = readSuggestionMarker(body)
    return suggestionId === null ? [] : [{ ...comment, suggestionId }]
  })
}
