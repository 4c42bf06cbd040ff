import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const exposeHost: Rule = {
  meta: {
    code: 'ExposeInvalidFormat',
    aliases: [],
    name: 'expose-host',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'EXPOSE names an address or a port of the host.',
    why: 'EXPOSE tells on which port of the container the program listens; the host is given when the container is started, and is ignored here.',
    bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 127.0.0.1:8080:80' }],
    good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80' }],
    remedy: 'Name the port of the container only.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
      for (const word of words)
        if (!word.value.includes('$') && word.value.includes(':'))
          yield {
            at: word,
            message: `${excerpt(word.value)} names more than a port of the container.`,
          }
  },
}
