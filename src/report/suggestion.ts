import { createHash } from 'node:crypto'

import type { Suggestion } from '../proof/suggestion.js'
import { formatBytes } from './format.js'
import { label, prose, suggestionBlock } from './markdown.js'

/** The same for the same change to the same lines, however much it saves: 16 hexadecimal digits. */
export function identifySuggestion({ file, before, after, fixes }: Suggestion): string {
  const facts = JSON.stringify([file, fixes.map(({ code }) => code), before, after])
  return createHash('sha256').update(facts).digest('hex').slice(0, 16)
}

/**
 * A suggestion as Markdown that GitHub offers to commit.
 * @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request
 */
export function renderSuggestion({ fixes, after }: Suggestion): string {
  const lines = fixes.map((fix) => {
    const what = `${label(fix.code, 60)}: ${prose(`${fix.summary}.`)}`
    return fixes.length === 1 ? `${what}${savingWords(fix)}` : `- ${what}${savingWords(fix)}`
  })
  return `${lines.join('\n')}\n\n${suggestionBlock(after)}`
}

function savingWords({ saving }: Suggestion['fixes'][number]): string {
  if (saving === null || saving.unpackedBytes <= 0) return ''
  const compressed =
    saving.compressedBytes > 0 ? ` (${formatBytes(saving.compressedBytes)} compressed)` : ''
  return ` Saves ${formatBytes(saving.unpackedBytes)}${compressed}, measured by building the image with it.`
}

/** What a review with suggestions begins with. */
export function introduceSuggestions(): string {
  return 'Dockweigh can mend lines that this pull request changes. Commit what you want, and resolve the rest.'
}
