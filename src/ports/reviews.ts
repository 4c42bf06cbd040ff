import type { WrittenSuggestion } from '../delivery/suggestion-plan.js'
import type { Refusal } from './refusal.js'

export interface SuggestionRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly pullRequest: number
  /** The pull request's last commit, not GitHub's test merge. */
  readonly commit: string
  /** What matters most first. */
  readonly suggestions: readonly WrittenSuggestion[]
  /** Markdown that the review begins with. */
  readonly introduction: string
}

/** `known`: how many are there already. `waiting`: how many have no room until others are outdated. */
export type SuggestionOutcome =
  | {
      readonly kind: 'suggested'
      readonly url: string
      readonly count: number
      readonly known: number
      readonly waiting: number
    }
  /** Nothing new can be said on lines that the pull request changes. */
  | { readonly kind: 'nothing-new'; readonly known: number; readonly waiting: number }
  /** The pull request has a newer commit, whose run suggests. */
  | { readonly kind: 'superseded' }
  | Refusal

/** Reviews of pull requests. Refusals and failures are outcomes, never exceptions. */
export interface PullRequestReviews {
  /** Suggests in one review what is not suggested yet and stands on changed lines. */
  suggest(request: SuggestionRequest): Promise<SuggestionOutcome>
}
