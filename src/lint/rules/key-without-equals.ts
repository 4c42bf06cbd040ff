import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const keyWithoutEquals: Rule = {
  meta: {
    code: 'LegacyKeyValueFormat',
    aliases: [],
    name: 'key-without-equals',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'ENV or LABEL is written without an equals sign.',
    why: 'The old form takes one pair only, and takes all the rest of the line for its value: a second pair becomes part of the first.',
    bad: [{ dockerfile: 'FROM debian:12\nENV APP_HOME /app' }],
    good: [{ dockerfile: 'FROM debian:12\nENV APP_HOME=/app' }],
    remedy: 'Write KEY=value.',
  },
  *check({ dockerfile }) {
    for (const { keyword, pairs } of ofKeyword(dockerfile, 'ENV', 'LABEL')) {
      const [pair] = pairs
      if (pair?.value == null || !pair.isLegacy) continue
      const text = modernPair(pair.key.text, pair.value.text)
      const edits = text === null ? [] : [{ at: { start: pair.start, end: pair.end }, text }]
      const fix = { safety: 'safe', summary: 'Write KEY=value', edits } as const
      const message = `${keyword} ${excerpt(pair.key.text)} has no equals sign.`
      yield { at: pair, message, ...(text === null ? {} : { fix }) }
    }
  },
}

/** The pair in the new form; null where quotes or escapes would come to mean something else. */
function modernPair(key: string, value: string): string | null {
  if (/^[\w./:@${}=+,-]+$/.test(value) || /^"[^"\\]*"$/.test(value)) return `${key}=${value}`
  return /["'\\`]/.test(value) ? null : `${key}="${value}"`
}
