import { zypperCall } from '../packages/zypper.js'
import type { Rule } from '../rule.js'

export const zypperDistUpgrade: Rule = {
  meta: {
    code: 'DL3035',
    aliases: [],
    name: 'zypper-dist-upgrade',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'zypper upgrades the distribution.',
    why: 'A dist-upgrade may change everything, the release included: the tag of the base image says no longer what is in the image.',
    bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n dup' }],
    good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n patch' }],
    remedy: 'Take a newer base image.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const action = zypperCall(command)?.action
      if (action?.value === 'dup' || action?.value === 'dist-upgrade')
        yield { at: command, message: 'zypper upgrades the whole distribution.' }
    }
  },
}
