import { unpinnedProblem } from '../packages/unpinned.js'
import { isZypperInstall, zypperCall } from '../packages/zypper.js'
import type { Rule } from '../rule.js'

export const unpinnedZypperPackage: Rule = {
  meta: {
    code: 'DL3037',
    aliases: [],
    name: 'unpinned-zypper-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'zypper installs a package without a version.',
    why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl' }],
    good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
    remedy: 'Give the version after `=`.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const packages = isZypperInstall(command) ? (zypperCall(command)?.packages ?? []) : []
      yield* unpinnedProblem(packages.filter(({ value }) => !/[=<>]|\.rpm$/.test(value)))
    }
  },
}
