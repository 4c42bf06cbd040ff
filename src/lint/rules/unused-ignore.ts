import type { Rule } from '../rule.js'

/** Found by the pass that applies the comments, which alone knows what they silenced. */
export const unusedIgnore: Rule = {
  meta: {
    code: 'DW1004',
    aliases: [],
    name: 'unused-ignore',
    severity: 'info',
    tags: ['maintainability'],
    summary: 'A comment silences a rule that has nothing to say.',
    why: 'The fault was mended, the rule is misspelt, or the comment stands elsewhere. Left behind, it hides the next fault of the kind.',
    bad: [
      {
        dockerfile:
          'FROM debian:12\n# dockweigh ignore=DL3003 -- the script needs it\nWORKDIR /app',
      },
    ],
    good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app' }],
    remedy: 'Remove the code from the comment.',
  },
  check: () => [],
}
