import type { Instruction } from '../../dockerfile/instruction.js'
import { ofKeyword } from '../instructions.js'
import type { ProblemFix, Rule } from '../rule.js'

export const maintainer: Rule = {
  meta: {
    code: 'DL4000',
    aliases: ['MaintainerDeprecated'],
    name: 'maintainer',
    severity: 'error',
    tags: ['maintainability'],
    summary: 'MAINTAINER is deprecated.',
    why: 'The instruction is deprecated since 2017; a label does the same and can be read and filtered like every other label.',
    bad: [{ dockerfile: 'FROM alpine:3.22\nMAINTAINER Ada <ada@example.com>' }],
    good: [
      {
        dockerfile:
          'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"',
      },
    ],
    remedy: 'Use the label org.opencontainers.image.authors.',
  },
  *check({ dockerfile }) {
    for (const instruction of ofKeyword(dockerfile, 'MAINTAINER'))
      yield {
        at: instruction.keywordSpan,
        message: 'MAINTAINER is deprecated.',
        ...fixOf(instruction),
      }
  },
}

function fixOf({ start, end, body }: Instruction): { readonly fix?: ProblemFix } {
  const value = body.text.trim().replace(/^"(.*)"$/, '$1')
  if (value === '' || /["'\\$`]/.test(value)) return {}
  const text = `LABEL org.opencontainers.image.authors="${value}"`
  return { fix: { safety: 'safe', summary: 'Use a label', edits: [{ at: { start, end }, text }] } }
}
