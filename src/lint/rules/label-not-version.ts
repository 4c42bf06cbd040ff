import { labelProblems } from '../labels.js'
import type { Rule } from '../rule.js'

export const labelNotVersion: Rule = {
  meta: {
    code: 'DL3056',
    aliases: [],
    name: 'label-not-version',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A label is not a semantic version.',
    why: 'Labels are read by tools, which take a malformed value for none.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="v1"',
        settings: { labels: { 'org.example.x': 'semver' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="1.2.3"',
        settings: { labels: { 'org.example.x': 'semver' } },
      },
    ],
    remedy: 'Give the label a semantic version.',
    differs: 'A value that holds a variable is left alone.',
  },
  *check({ dockerfile, settings }) {
    yield* labelProblems({ dockerfile, settings }, 'semver')
  },
}
