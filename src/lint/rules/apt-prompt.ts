import type { Command } from '../../dockerfile/shell/command.js'
import { hasOption, optionValues } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import { aptGetPackages } from '../packages/apt.js'
import type { Rule } from '../rule.js'

export const aptPrompt: Rule = {
  meta: {
    code: 'DL3014',
    aliases: [],
    name: 'apt-prompt',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'apt-get install waits for an answer.',
    why: 'A build has nobody to answer: apt-get stops, or takes the question for a no.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install curl=7.88.1-10+deb12u12' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' }],
    remedy: 'Add -y.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      if (aptGetPackages(command) === null || saysYes(command)) continue
      const install = command.args.find(({ value }) => value === 'install')
      if (install === undefined) continue
      const fix = {
        safety: 'safe',
        summary: 'Add -y',
        edits: [insertAfter(install, '-y')],
      } as const
      const message = 'apt-get install waits for an answer.'
      yield { at: { start: command.start, end: install.end }, message, fix }
    }
  },
}

/** Two -q imply -y. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
function saysYes(command: Command): boolean {
  if (hasOption(command, '-y', '--yes', '--assume-yes')) return true
  const quiet = command.args.reduce((count, { value }) => count + quietness(value), 0)
  const options = optionValues(command, '-o', '--option')
  return (
    quiet >= 2 ||
    options.some(({ value }) => /^APT::Get::Assume-Yes=['"]?(?:1|true|yes)/i.test(value))
  )
}

function quietness(option: string): number {
  const given = /^(?:-q|--quiet)=(\d+)$/.exec(option)?.[1]
  if (given !== undefined) return Number(given)
  if (option === '--quiet') return 1
  return /^-[A-Za-z]+$/.test(option) ? option.split('q').length - 1 : 0
}
