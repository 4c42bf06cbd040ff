import { subcommandOf } from '../../dockerfile/shell/command.js'
import type { Rule } from '../rule.js'

export const distributionUpgrade: Rule = {
  meta: {
    code: 'DW1023',
    aliases: ['DKL-DI-0003'],
    name: 'distribution-upgrade',
    severity: 'info',
    tags: ['reproducibility', 'size'],
    summary: 'The whole distribution is upgraded.',
    why: 'The upgrade stores every changed file a second time, over the base image, and the tag of the base says no longer what is in the image.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update && apt-get dist-upgrade -y' }],
    good: [{ dockerfile: 'FROM debian:12.12\nRUN apt-get update && apt-get install -y curl' }],
    remedy: 'Take a newer base image.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands)
      if (upgrades.get(command.name)?.includes(subcommandOf(command)) === true)
        yield { at: command, message: `${command.name} upgrades what the base image holds.` }
  },
}

const upgrades: ReadonlyMap<string, readonly string[]> = new Map([
  ['apt', ['dist-upgrade', 'full-upgrade']],
  ['apt-get', ['dist-upgrade', 'full-upgrade']],
  ['aptitude', ['dist-upgrade', 'full-upgrade']],
  ['apk', ['upgrade']],
  ['do-release-upgrade', ['']],
])
