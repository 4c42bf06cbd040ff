import { excerpt } from '../../dockerfile/excerpt.js'
import { installedPackages } from '../packages/installed.js'
import { matchesPattern } from '../patterns.js'
import type { Rule } from '../rule.js'

export const bannedPackage: Rule = {
  meta: {
    code: 'DW1019',
    aliases: [],
    name: 'banned-package',
    severity: 'error',
    tags: ['security'],
    summary: 'A package is banned by policy.',
    why: 'A company bans packages that have no place in an image: servers to log in with, clients of insecure protocols.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nRUN apt-get install -y telnet',
        settings: { bannedPackages: ['telnet*', 'openssh-server'] },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nRUN apt-get install -y curl',
        settings: { bannedPackages: ['telnet*', 'openssh-server'] },
      },
    ],
    remedy: 'Leave the package out.',
  },
  *check({ dockerfile, settings }) {
    for (const { command } of dockerfile.runCommands)
      for (const { name, word } of installedPackages(command))
        if (settings.bannedPackages.some((pattern) => matchesPattern(name, pattern)))
          yield { at: word, message: `Package ${excerpt(name)} is banned.` }
  },
}
