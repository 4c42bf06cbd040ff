import { repeatedIn } from '../repeated.js'
import type { Rule } from '../rule.js'

export const secondCmd: Rule = {
  meta: {
    code: 'DL4003',
    aliases: ['MultipleInstructionsDisallowed'],
    name: 'second-cmd',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'A stage has more than one CMD.',
    why: 'Only the last CMD of a stage counts. The one above does nothing, and a reader may take it for what runs.',
    bad: [{ dockerfile: 'FROM debian:12\nCMD ["a"]\nCMD ["b"]' }],
    good: [
      { dockerfile: 'FROM debian:12\nCMD ["a"]' },
      { dockerfile: 'FROM debian:12 AS base\nCMD ["a"]\nFROM base\nCMD ["b"]' },
    ],
    remedy: 'Keep one CMD.',
  },
  *check({ dockerfile }) {
    yield* repeatedIn(dockerfile, 'CMD')
  },
}
