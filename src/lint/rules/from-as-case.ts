import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import type { Span } from '../../dockerfile/source.js'
import type { Rule } from '../rule.js'

export const fromAsCase: Rule = {
  meta: {
    code: 'FromAsCasing',
    aliases: [],
    name: 'from-as-case',
    severity: 'style',
    tags: ['maintainability'],
    summary: 'FROM and AS are written in different cases.',
    why: 'One case for keywords is easier to read.',
    bad: [{ dockerfile: 'FROM golang:1.25 as build' }],
    good: [
      { dockerfile: 'FROM golang:1.25 AS build' },
      { dockerfile: 'from golang:1.25 as build' },
    ],
    remedy: 'Write both in the same case.',
  },
  *check({ dockerfile }) {
    for (const { from, alias } of dockerfile.stages) {
      const as = from.words[1]
      const wanted = alias === null ? null : keywordCase(dockerfile, from.keywordSpan)
      if (as === undefined || wanted === null || as.text === wanted) continue
      const edits = [{ at: as, text: wanted }]
      const fix = { safety: 'safe', summary: `Write ${wanted}`, edits } as const
      yield { at: as, message: `${as.text} is not in the case of FROM.`, fix }
    }
  },
}

/** What AS has to be for a FROM; null when FROM is in neither case. */
function keywordCase({ source }: Dockerfile, { start, end }: Span): string | null {
  const written = source.text.slice(start, end)
  if (written === 'FROM') return 'AS'
  return written === 'from' ? 'as' : null
}
