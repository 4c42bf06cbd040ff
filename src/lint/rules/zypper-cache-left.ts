import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { appendCommand } from '../edits.js'
import { isMounted } from '../mounts.js'
import { deletesIn, uncleaned } from '../packages/cleanup.js'
import { isZypperInstall, zypperCall } from '../packages/zypper.js'
import type { Rule } from '../rule.js'

export const zypperCacheLeft: Rule = {
  meta: {
    code: 'DL3036',
    aliases: [],
    name: 'zypper-cache-left',
    severity: 'warning',
    tags: ['size'],
    summary: 'The cache of zypper stays in the layer.',
    why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
    bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
    good: [
      { dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0 && zypper clean' },
    ],
    remedy: 'Run zypper clean in the same RUN, or mount a cache on /var/cache/zypp.',
  },
  *check({ dockerfile }) {
    for (const run of runsIn(dockerfile.instructions)) {
      const command = uncleaned(run, { leaves, cleans })
      if (command === null || isMounted(run, '/var/cache/zypp')) continue
      const edit = appendCommand(run, 'zypper clean')
      const message = 'zypper leaves its cache in the layer.'
      const fix =
        edit && ({ safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] } as const)
      yield { at: command, message, ...(fix === null ? {} : { fix }) }
    }
  },
}

function leaves(command: Command): boolean {
  return isZypperInstall(command)
}

function cleans(command: Command): boolean {
  const action = zypperCall(command)?.action.value
  return action === 'clean' || action === 'cc' || deletesIn(command, /^\/var\/cache\/zypp/)
}
