import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const invalidPort: Rule = {
  meta: {
    code: 'DL3011',
    aliases: [],
    name: 'invalid-port',
    severity: 'error',
    tags: ['correctness'],
    summary: 'A port of EXPOSE does not exist.',
    why: 'Ports end at 65535; the build fails at a higher one.',
    bad: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 80000' }],
    good: [{ dockerfile: 'FROM nginx:1.29\nEXPOSE 8000' }],
    remedy: 'Name a port up to 65535.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'EXPOSE'))
      for (const word of words)
        if (portsOf(word.value).some((port) => port > 65535))
          yield { at: word, message: `There is no port ${excerpt(word.value)}.` }
  },
}

function portsOf(text: string): number[] {
  const match = /^["']?(\d+)(?:-(\d+))?(?:\/\w+)?["']?$/.exec(text)
  return match === null ? [] : [match[1], match[2]].map((port) => Number(port ?? 0))
}
