import type { Rule } from '../rule.js'

export const ignoreComment: Rule = {
  meta: {
    code: 'DL1001',
    aliases: [],
    name: 'ignore-comment',
    severity: null,
    tags: ['maintainability'],
    summary: 'A comment silences a rule.',
    why: 'Where a company allows no exceptions, this rule finds them. It is off otherwise, and cannot be silenced itself by a comment on a line.',
    bad: [{ dockerfile: 'FROM debian:12\n# hadolint ignore=DL3003\nRUN cd /app && make' }],
    good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app\nRUN make' }],
    remedy: 'Remove the comment, and what it hides.',
  },
  *check({ dockerfile }) {
    for (const { start, end, text } of dockerfile.comments)
      if (/^hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=/.test(text))
        yield { at: { start, end }, message: 'A comment silences a rule.' }
  },
}
