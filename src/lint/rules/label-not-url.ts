import { labelProblems } from '../labels.js'
import type { Rule } from '../rule.js'

export const labelNotUrl: Rule = {
  meta: {
    code: 'DL3052',
    aliases: [],
    name: 'label-not-url',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A label is not a URL.',
    why: 'Labels are read by tools, which take a malformed value for none.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="example.com"',
        settings: { labels: { 'org.example.x': 'url' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="https://example.com"',
        settings: { labels: { 'org.example.x': 'url' } },
      },
    ],
    remedy: 'Give the label a URL.',
    differs: 'A value that holds a variable is left alone.',
  },
  *check({ dockerfile, settings }) {
    yield* labelProblems({ dockerfile, settings }, 'url')
  },
}
