import { labelProblems } from '../labels.js'
import type { Rule } from '../rule.js'

export const labelNotCommit: Rule = {
  meta: {
    code: 'DL3055',
    aliases: [],
    name: 'label-not-commit',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A label is not a git commit hash.',
    why: 'Labels are read by tools, which take a malformed value for none.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="main"',
        settings: { labels: { 'org.example.x': 'hash' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="0123abc"',
        settings: { labels: { 'org.example.x': 'hash' } },
      },
    ],
    remedy: 'Give the label a git commit hash.',
    differs: 'A value that holds a variable is left alone.',
  },
  *check({ dockerfile, settings }) {
    yield* labelProblems({ dockerfile, settings }, 'hash')
  },
}
