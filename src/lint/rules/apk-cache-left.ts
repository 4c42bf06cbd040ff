import { hasOption } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import { isMounted } from '../mounts.js'
import { apkAdd } from '../packages/apk.js'
import type { Rule } from '../rule.js'

export const apkCacheLeft: Rule = {
  meta: {
    code: 'DL3019',
    aliases: [],
    name: 'apk-cache-left',
    severity: 'info',
    tags: ['size'],
    summary: 'The package index of apk stays in the layer.',
    why: 'Without --no-cache apk keeps the index it fetched in /var/cache/apk, which is of no use when the image runs.',
    bad: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add curl=8.14.1-r2' }],
    good: [
      { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' },
      {
        dockerfile:
          'FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8.14.1-r2',
      },
    ],
    remedy: 'Add --no-cache, or mount a cache on /var/cache/apk.',
  },
  *check({ dockerfile }) {
    for (const { run, command } of dockerfile.runCommands) {
      const call = apkAdd(command)
      if (call === null || hasOption(command, '--no-cache') || isMounted(run, '/var/cache/apk'))
        continue
      yield {
        at: { start: command.start, end: call.add.end },
        message: 'apk add leaves its package index in the layer.',
        fix: {
          safety: 'safe',
          summary: 'Add --no-cache',
          edits: [insertAfter(call.add, '--no-cache')],
        },
      }
    }
  },
}
