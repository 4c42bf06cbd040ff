import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const exposeProtocolCase: Rule = {
  meta: {
    code: 'ExposeProtoCasing',
    aliases: [],
    name: 'expose-protocol-case',
    severity: 'style',
    tags: ['maintainability'],
    summary: 'The protocol of EXPOSE is not in lower case.',
    why: 'One spelling is easier to find.',
    bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80/TCP' }],
    good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80/tcp' }],
    remedy: 'Write the protocol in lower case.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
      for (const word of words) {
        const protocol = /\/([A-Za-z]+)$/.exec(word.text)?.[1]
        if (protocol === undefined || protocol === protocol.toLowerCase()) continue
        const at = { start: word.end - protocol.length, end: word.end }
        const edits = [{ at, text: protocol.toLowerCase() }]
        const fix = { safety: 'safe', summary: 'Write it in lower case', edits } as const
        yield {
          at: word,
          message: `The protocol of ${excerpt(word.text)} is not in lower case.`,
          fix,
        }
      }
  },
}
