import type { Rule } from '../rule.js'

export const invalidDockerfile: Rule = {
  meta: {
    code: 'DL1000',
    aliases: [],
    name: 'invalid-dockerfile',
    severity: 'error',
    tags: ['correctness'],
    summary: 'The Dockerfile has a part that cannot be built.',
    why: 'BuildKit stops at the first part it cannot read, and nothing is built.',
    bad: [{ dockerfile: 'FROM alpine:3.22\nRUNN apk add --no-cache curl=8.14.1-r2' }],
    good: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' }],
    remedy: 'Write the instruction as the Dockerfile reference describes it.',
    differs:
      'The rest of the file is linted all the same, and the finding can be ignored; hadolint stops. Flags that are not known are no fault.',
  },
  *check({ dockerfile }) {
    for (const { start, end, message } of dockerfile.faults) yield { at: { start, end }, message }
  },
}
