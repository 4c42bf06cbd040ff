import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { appendCommand } from '../edits.js'
import { isMounted } from '../mounts.js'
import { deletesIn, uncleaned } from '../packages/cleanup.js'
import { rpmCall } from '../packages/rpm.js'
import type { Rule } from '../rule.js'

export const yumCacheLeft: Rule = {
  meta: {
    code: 'DL3032',
    aliases: [],
    name: 'yum-cache-left',
    severity: 'warning',
    tags: ['size'],
    summary: 'The cache of yum stays in the layer.',
    why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
    bad: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1' }],
    good: [{ dockerfile: 'FROM almalinux:9\nRUN yum install -y curl-7.76.1 && yum clean all' }],
    remedy: 'Run yum clean all in the same RUN, or mount a cache on /var/cache/yum.',
  },
  *check({ dockerfile }) {
    for (const run of runsIn(dockerfile.instructions)) {
      const command = uncleaned(run, { leaves, cleans })
      if (command === null || isMounted(run, '/var/cache/yum')) continue
      const edit = appendCommand(run, 'yum clean all')
      const message = 'yum leaves its cache in the layer.'
      const fix =
        edit && ({ safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] } as const)
      yield { at: command, message, ...(fix === null ? {} : { fix }) }
    }
  },
}

function leaves(command: Command): boolean {
  return /^(?:group|local)?install$/.test(rpmCall(command, ['yum'])?.action.value ?? '')
}

function cleans(command: Command): boolean {
  const call = rpmCall(command, ['yum'])
  const isClean = call?.action.value === 'clean' && call.packages[0]?.value === 'all'
  return isClean || deletesIn(command, /^\/var\/cache\/yum/)
}
