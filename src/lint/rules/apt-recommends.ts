import { insertAfter } from '../edits.js'
import { aptGetPackages, leavesRecommendedOut } from '../packages/apt.js'
import type { Rule } from '../rule.js'

export const aptRecommends: Rule = {
  meta: {
    code: 'DL3015',
    aliases: [],
    name: 'apt-recommends',
    severity: 'info',
    tags: ['size'],
    summary: 'apt-get installs recommended packages along.',
    why: 'Recommended packages are not needed to run what is installed, and often weigh more than it: documentation, fonts, other tools.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
    good: [
      {
        dockerfile:
          'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12',
      },
      {
        dockerfile:
          'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl=7.88.1-10+deb12u12',
      },
    ],
    remedy: 'Add --no-install-recommends, and name the packages that are really needed.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      if (aptGetPackages(command) === null || leavesRecommendedOut(command)) continue
      const install = command.args.find(({ value }) => value === 'install')
      if (install === undefined) continue
      yield {
        at: { start: command.start, end: install.end },
        message: 'apt-get install takes recommended packages along.',
        fix: {
          safety: 'unsafe',
          summary: 'Add --no-install-recommends',
          edits: [insertAfter(install, '--no-install-recommends')],
        },
      }
    }
  },
}
