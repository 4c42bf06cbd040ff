import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { appendCommand } from '../edits.js'
import { isMounted } from '../mounts.js'
import { deletesIn, uncleaned } from '../packages/cleanup.js'
import { rpmCall } from '../packages/rpm.js'
import type { Rule } from '../rule.js'

export const dnfCacheLeft: Rule = {
  meta: {
    code: 'DL3040',
    aliases: [],
    name: 'dnf-cache-left',
    severity: 'warning',
    tags: ['size'],
    summary: 'The cache of dnf stays in the layer.',
    why: 'The packages and the metadata that were fetched stay beside what was installed from them, and nothing in the image uses them.',
    bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
    good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0 && dnf clean all' }],
    remedy: 'Run dnf clean all in the same RUN, or mount a cache on /var/cache/libdnf5.',
  },
  *check({ dockerfile }) {
    for (const run of runsIn(dockerfile.instructions)) {
      const command = uncleaned(run, { leaves, cleans })
      if (command === null || isMounted(run, '/var/cache/libdnf5', '/var/cache/dnf')) continue
      const edit = appendCommand(run, `${command.name} clean all`)
      const message = `${command.name} leaves its cache in the layer.`
      const fix =
        edit && ({ safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] } as const)
      yield { at: command, message, ...(fix === null ? {} : { fix }) }
    }
  },
}

function leaves(command: Command): boolean {
  return /^(?:(?:group|local)?install|upgrade|reinstall|swap|distro-sync)$/.test(
    rpmCall(command, ['dnf', 'microdnf'])?.action.value ?? '',
  )
}

function cleans(command: Command): boolean {
  const call = rpmCall(command, ['dnf', 'microdnf'])
  const isClean = call?.action.value === 'clean' && call.packages[0]?.value === 'all'
  return isClean || deletesIn(command, /^\/var\/cache\/(?:libdnf5|dnf)/)
}
