import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const systemVolume: Rule = {
  meta: {
    code: 'DW1029',
    aliases: ['DKL-DI-0002'],
    name: 'system-volume',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'VOLUME names a folder of the system.',
    why: 'A volume on /dev, /proc or /sys hides what the kernel shows there; programs fail in ways that are hard to explain.',
    bad: [{ dockerfile: 'FROM debian:12\nVOLUME /proc' }],
    good: [{ dockerfile: 'FROM debian:12\nVOLUME /data' }],
    remedy: 'Name a folder of the program.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'VOLUME'))
      for (const word of words)
        if (/^["']?\/(?:dev|proc|sys)(?:\/|["']?$)/.test(word.value))
          yield { at: word, message: `${excerpt(word.value)} belongs to the kernel.` }
  },
}
