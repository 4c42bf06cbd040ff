import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const forbiddenTrigger: Rule = {
  meta: {
    code: 'DL3043',
    aliases: [],
    name: 'forbidden-trigger',
    severity: 'error',
    tags: ['correctness'],
    summary: 'ONBUILD triggers an instruction that it cannot.',
    why: 'ONBUILD, FROM and MAINTAINER are refused as triggers; the build fails.',
    bad: [{ dockerfile: 'FROM debian:12\nONBUILD ONBUILD RUN true' }],
    good: [{ dockerfile: 'FROM debian:12\nONBUILD RUN true' }],
    remedy: 'Trigger another instruction.',
  },
  *check({ dockerfile }) {
    for (const { trigger } of ofKeyword(dockerfile, 'ONBUILD'))
      if (trigger !== null && forbidden.has(trigger.keyword))
        yield { at: trigger.keywordSpan, message: `ONBUILD cannot trigger ${trigger.keyword}.` }
  },
}

const forbidden: ReadonlySet<string> = new Set(['FROM', 'MAINTAINER', 'ONBUILD'])
