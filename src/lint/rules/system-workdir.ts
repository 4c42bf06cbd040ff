import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const systemWorkdir: Rule = {
  meta: {
    code: 'DW1030',
    aliases: ['DS-0030'],
    name: 'system-workdir',
    severity: 'info',
    tags: ['security'],
    summary: 'WORKDIR is a folder of the system.',
    why: 'Files of the program among those of the system are overwritten by its packages, and overwrite them.',
    bad: [{ dockerfile: 'FROM debian:12\nWORKDIR /usr/bin' }],
    good: [{ dockerfile: 'FROM debian:12\nWORKDIR /app' }],
    remedy: 'Use a folder of the program, such as /app.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'WORKDIR')) {
      const [word] = words
      const path = word?.value.replace(/["']/g, '').replace(/(.)\/+$/, '$1')
      if (word === undefined || path === undefined || !systemFolders.has(path)) continue
      yield { at: word, message: `${excerpt(path)} belongs to the system.` }
    }
  },
}

const systemFolders: ReadonlySet<string> = new Set(
  '/bin /boot /dev /etc /lib /lib64 /proc /sbin /sys /usr /usr/bin /usr/lib /usr/sbin /var'.split(
    ' ',
  ),
)
