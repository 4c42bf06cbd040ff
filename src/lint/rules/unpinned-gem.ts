import { hasOption, operandsOf } from '../../dockerfile/shell/command.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedGem: Rule = {
  meta: {
    code: 'DL3028',
    aliases: [],
    name: 'unpinned-gem',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'gem installs a package without a version.',
    why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM ruby:3.4-slim\nRUN gem install bundler' }],
    good: [{ dockerfile: 'FROM ruby:3.4-slim\nRUN gem install bundler:2.7.2' }],
    remedy: 'Give the version after `:`.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      if (command.name !== 'gem' || hasOption(command, '-v', '--version')) continue
      const [action, ...gems] = operandsOf(command, valued)
      if (action?.value !== 'install' && action?.value !== 'i') continue
      yield* unpinnedProblem(gems.filter(({ value }) => !/[:/]|\.gem$/.test(value)))
    }
  },
}

/** Options of gem that take the next word. https://guides.rubygems.org/command-reference/#gem-install */
const valued = [
  '-i',
  '--install-dir',
  '-n',
  '--bindir',
  '-s',
  '--source',
  '-P',
  '--trust-policy',
  '-p',
  '--platform',
  '-g',
  '--file',
]
