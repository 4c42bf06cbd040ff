import { labelProblems } from '../labels.js'
import type { Rule } from '../rule.js'

export const labelNotTime: Rule = {
  meta: {
    code: 'DL3053',
    aliases: [],
    name: 'label-not-time',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A label is not a time as RFC 3339 has it.',
    why: 'Labels are read by tools, which take a malformed value for none.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="21 November"',
        settings: { labels: { 'org.example.x': 'rfc3339' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="2026-11-21T12:00:00Z"',
        settings: { labels: { 'org.example.x': 'rfc3339' } },
      },
    ],
    remedy: 'Give the label a time as RFC 3339 has it.',
    differs: 'A value that holds a variable is left alone.',
  },
  *check({ dockerfile, settings }) {
    yield* labelProblems({ dockerfile, settings }, 'rfc3339')
  },
}
