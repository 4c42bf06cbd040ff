import { excerpt } from '../../dockerfile/excerpt.js'
import { modesIn } from '../modes.js'
import type { Rule } from '../rule.js'

export const worldWritable: Rule = {
  meta: {
    code: 'DW1027',
    aliases: [],
    name: 'world-writable',
    severity: 'warning',
    tags: ['security'],
    summary: 'Files are made writable for everybody.',
    why: 'Whoever breaks in as any user can change the program that runs, or what it reads.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN chmod -R 777 /app' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN chown -R app /app' }],
    remedy: 'Give the files to the user that needs to write them.',
  },
  *check({ dockerfile }) {
    for (const { word, mode } of modesIn(dockerfile))
      if (isWorldWritable(mode))
        yield { at: word, message: `Mode ${excerpt(mode)} lets everybody write.` }
  },
}

/** The sticky bit, as on /tmp, keeps users from each other's files. */
function isWorldWritable(mode: string): boolean {
  if (/^[0-7]{3,4}$/.test(mode)) return /[2367]$/.test(mode) && !/^[1357][0-7]{3}$/.test(mode)
  return mode.split(',').some((part) => /^[ugo]*[ao][ugoa]*[+=][rxXst]*w/.test(part))
}
