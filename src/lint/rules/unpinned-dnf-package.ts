import { rpmCall, unversionedRpms } from '../packages/rpm.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedDnfPackage: Rule = {
  meta: {
    code: 'DL3041',
    aliases: [],
    name: 'unpinned-dnf-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'dnf installs a package without a version.',
    why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl' }],
    good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
    remedy: 'Give the version after `-`.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const call = rpmCall(command, ['dnf', 'microdnf'])
      if (call !== null && /^(?:local)?install$/.test(call.action.value))
        yield* unpinnedProblem(unversionedRpms(call.packages))
    }
  },
}
