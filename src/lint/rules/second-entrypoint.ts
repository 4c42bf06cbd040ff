import { repeatedIn } from '../repeated.js'
import type { Rule } from '../rule.js'

export const secondEntrypoint: Rule = {
  meta: {
    code: 'DL4004',
    aliases: ['MultipleInstructionsDisallowed'],
    name: 'second-entrypoint',
    severity: 'error',
    tags: ['correctness'],
    summary: 'A stage has more than one ENTRYPOINT.',
    why: 'Only the last ENTRYPOINT of a stage counts. The one above does nothing, and a reader may take it for what runs.',
    bad: [{ dockerfile: 'FROM debian:12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]' }],
    good: [
      { dockerfile: 'FROM debian:12\nENTRYPOINT ["a"]' },
      { dockerfile: 'FROM debian:12 AS base\nENTRYPOINT ["a"]\nFROM base\nENTRYPOINT ["b"]' },
    ],
    remedy: 'Keep one ENTRYPOINT.',
  },
  *check({ dockerfile }) {
    yield* repeatedIn(dockerfile, 'ENTRYPOINT')
  },
}
