import { subcommandOf } from '../../dockerfile/shell/command.js'
import type { Rule } from '../rule.js'

export const aptInsteadOfAptGet: Rule = {
  meta: {
    code: 'DL3027',
    aliases: [],
    name: 'apt-instead-of-apt-get',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'apt is used in a script.',
    why: 'apt is made for people: its options and output may change between releases, and it says so. apt-get and apt-cache are made for scripts.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt install -y curl=7.88.1-10+deb12u12' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
    remedy: 'Use apt-get or apt-cache.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const { name, nameWord } = command
      if (name !== 'apt' || nameWord === null) continue
      const message = 'apt is made for people, not for scripts.'
      const isShared = shared.has(subcommandOf(command)) && nameWord.text === 'apt'
      const edits = [{ at: nameWord, text: 'apt-get' }]
      const fix = { safety: 'unsafe', summary: 'Use apt-get', edits } as const
      yield { at: nameWord, message, ...(isShared ? { fix } : {}) }
    }
  },
}

/** What apt and apt-get do alike. */
const shared: ReadonlySet<string> = new Set(
  'autoremove clean install purge remove update upgrade'.split(' '),
)
