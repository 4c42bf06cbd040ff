import { labelProblems } from '../labels.js'
import type { Rule } from '../rule.js'

export const labelNotLicence: Rule = {
  meta: {
    code: 'DL3054',
    aliases: [],
    name: 'label-not-licence',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A label is not an SPDX licence expression.',
    why: 'Labels are read by tools, which take a malformed value for none.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="Apache License"',
        settings: { labels: { 'org.example.x': 'spdx' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x="Apache-2.0"',
        settings: { labels: { 'org.example.x': 'spdx' } },
      },
    ],
    remedy: 'Give the label an SPDX licence expression.',
    differs: 'A value that holds a variable is left alone.',
  },
  *check({ dockerfile, settings }) {
    yield* labelProblems({ dockerfile, settings }, 'spdx')
  },
}
