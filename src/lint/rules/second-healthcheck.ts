import { repeatedIn } from '../repeated.js'
import type { Rule } from '../rule.js'

export const secondHealthcheck: Rule = {
  meta: {
    code: 'DL3012',
    aliases: ['MultipleInstructionsDisallowed'],
    name: 'second-healthcheck',
    severity: 'error',
    tags: ['correctness'],
    summary: 'A stage has more than one HEALTHCHECK.',
    why: 'Only the last HEALTHCHECK of a stage counts. The one above does nothing, and a reader may take it for what runs.',
    bad: [{ dockerfile: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]' }],
    good: [
      { dockerfile: 'FROM debian:12\nHEALTHCHECK CMD ["a"]' },
      {
        dockerfile:
          'FROM debian:12 AS base\nHEALTHCHECK CMD ["a"]\nFROM base\nHEALTHCHECK CMD ["b"]',
      },
    ],
    remedy: 'Keep one HEALTHCHECK.',
  },
  *check({ dockerfile }) {
    yield* repeatedIn(dockerfile, 'HEALTHCHECK')
  },
}
