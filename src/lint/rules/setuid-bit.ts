import { excerpt } from '../../dockerfile/excerpt.js'
import { modesIn } from '../modes.js'
import type { Rule } from '../rule.js'

export const setuidBit: Rule = {
  meta: {
    code: 'DW1028',
    aliases: [],
    name: 'setuid-bit',
    severity: 'warning',
    tags: ['security'],
    summary: 'A file gets the setuid or setgid bit.',
    why: 'A program with the bit runs with the rights of its owner, mostly root, whoever starts it: a way from any user to root.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN chmod u+s /usr/bin/tool' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN chmod 755 /usr/bin/tool' }],
    remedy: 'Leave the bit out, and give the container the capability it needs.',
  },
  *check({ dockerfile }) {
    for (const { word, mode } of modesIn(dockerfile))
      if (/^[2-7][0-7]{3}$/.test(mode) || /(?:^|,)[ugoa]*[+=][rwxXt]*s/.test(mode))
        yield { at: word, message: `Mode ${excerpt(mode)} sets the setuid or setgid bit.` }
  },
}
