import { aptGetPackages } from '../packages/apt.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedAptPackage: Rule = {
  meta: {
    code: 'DL3008',
    aliases: [],
    name: 'unpinned-apt-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'apt-get installs a package without a version.',
    why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get install -y curl' }],
    good: [
      { dockerfile: 'FROM debian:12\nRUN apt-get install -y curl=7.88.1-10+deb12u12' },
      { dockerfile: 'FROM debian:12\nRUN apt-get install -y ./tool.deb' },
    ],
    remedy: 'Give the version after `=`, or pin the package source to a snapshot.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const packages = aptGetPackages(command) ?? []
      yield* unpinnedProblem(packages.filter(({ value }) => !/[=/]|\.deb$/.test(value)))
    }
  },
}
