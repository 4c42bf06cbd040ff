import { labelProblems } from '../labels.js'
import type { Rule } from '../rule.js'

export const labelNotEmail: Rule = {
  meta: {
    code: 'DL3058',
    aliases: [],
    name: 'label-not-email',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A label is not an e-mail address.',
    why: 'Labels are read by tools, which take a malformed value for none.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="Ada"',
        settings: { labels: { 'org.example.x': 'email' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="ada@example.com"',
        settings: { labels: { 'org.example.x': 'email' } },
      },
    ],
    remedy: 'Give the label an e-mail address.',
    differs: 'A value that holds a variable is left alone.',
  },
  *check({ dockerfile, settings }) {
    yield* labelProblems({ dockerfile, settings }, 'email')
  },
}
