import { rpmCall, unversionedRpms } from '../packages/rpm.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedYumPackage: Rule = {
  meta: {
    code: 'DL3033',
    aliases: [],
    name: 'unpinned-yum-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'yum installs a package without a version.',
    why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl' }],
    good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
    remedy: 'Give the version after `-`.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const call = rpmCall(command, ['yum'])
      if (call !== null && /^(?:local)?install$/.test(call.action.value))
        yield* unpinnedProblem(unversionedRpms(call.packages))
    }
  },
}
