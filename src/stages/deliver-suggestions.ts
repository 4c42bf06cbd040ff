import type { Config } from '../config.js'
import type { Ports } from '../ports.js'
import type { SuggestionOutcome } from '../ports/reviews.js'
import type { Suggestion } from '../proof/suggestion.js'
import { formatCount } from '../report/format.js'
import { identifySuggestion, introduceSuggestions, renderSuggestion } from '../report/suggestion.js'
import type { Event } from '../sources/event.js'

export interface SuggestionDelivery {
  readonly config: Pick<Config, 'suggestFixes'>
  readonly event: Event
  readonly suggestions: readonly Suggestion[]
}

/** Suggests fixes on the lines that the pull request changes, where that is wanted; a refusal is a warning. */
export async function deliverSuggestions(
  { config, event, suggestions }: SuggestionDelivery,
  { runner, reviews }: Pick<Ports, 'runner' | 'reviews'>,
): Promise<void> {
  if (!config.suggestFixes || event.kind !== 'pull-request' || reviews === undefined) return
  if (suggestions.length === 0) {
    runner.say('There is no fix to suggest.')
    return
  }
  const outcome = await reviews.suggest({
    repository: runner.job.repository,
    pullRequest: event.pullRequest,
    commit: event.headSha,
    suggestions: suggestions.map((suggestion) => ({
      id: identifySuggestion(suggestion),
      file: suggestion.file,
      startLine: suggestion.startLine,
      before: suggestion.before,
      body: renderSuggestion(suggestion),
    })),
    introduction: introduceSuggestions(),
  })
  sayOutcome(outcome, { runner, isFork: event.fork })
}

function sayOutcome(
  outcome: SuggestionOutcome,
  { runner, isFork }: Pick<Ports, 'runner'> & { readonly isFork: boolean },
): void {
  switch (outcome.kind) {
    case 'suggested':
      runner.say(
        `Suggested ${formatCount(outcome.count, 'change')}: ${outcome.url}${restWords(outcome)}`,
      )
      return
    case 'nothing-new':
      runner.say(`No new fix for lines that the pull request changes.${restWords(outcome)}`)
      return
    case 'superseded':
      runner.say('No fix is suggested: the pull request has a newer commit.')
      return
    case 'refused':
      sayRefusal(outcome, { runner, isFork })
      return
    case 'failed':
      runner.warn(`The fixes could not be suggested. ${outcome.message}`)
  }
}

/** No permission of the job helps a run of a fork, so that is nothing to warn of. */
function sayRefusal(
  { status, message, permission }: Extract<SuggestionOutcome, { kind: 'refused' }>,
  { runner, isFork }: Pick<Ports, 'runner'> & { readonly isFork: boolean },
): void {
  if (isFork) {
    runner.say('No fix is suggested: a run for a fork may not review.')
    return
  }
  runner.warn(
    `GitHub refused the suggestions (${status}: ${message}). Give the job the permission \`${permission}\`.`,
  )
}

function restWords({
  known,
  waiting,
}: {
  readonly known: number
  readonly waiting: number
}): string {
  const there = known === 0 ? '' : ` ${formatCount(known, 'suggestion')} made before.`
  return waiting === 0 ? there : `${there} ${waiting} more when the lines of others have changed.`
}
