import { excerpt } from '../../dockerfile/excerpt.js'
import type { Rule } from '../rule.js'

export const beforeFrom: Rule = {
  meta: {
    code: 'DL3061',
    aliases: [],
    name: 'before-from',
    severity: 'error',
    tags: ['correctness'],
    summary: 'An instruction other than ARG stands before the first FROM.',
    why: 'Before the first FROM there is no stage that the instruction could belong to; the build fails.',
    bad: [{ dockerfile: 'RUN true\nFROM debian:12' }],
    good: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' }],
    remedy: 'Put the instruction below FROM.',
  },
  *check({ dockerfile }) {
    for (const { keyword, keywordSpan } of dockerfile.preamble)
      if (keyword !== 'ARG')
        yield { at: keywordSpan, message: `${excerpt(keyword)} stands before the first FROM.` }
  },
}
