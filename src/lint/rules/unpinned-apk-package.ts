import { apkAdd } from '../packages/apk.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedApkPackage: Rule = {
  meta: {
    code: 'DL3018',
    aliases: [],
    name: 'unpinned-apk-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'apk adds a package without a version.',
    why: 'Without a version the build takes what the mirror has on the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl' }],
    good: [
      { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2' },
      { dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache "curl~8.14"' },
    ],
    remedy: 'Give the version after `=`, or a range after `~`.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const packages = apkAdd(command)?.packages ?? []
      yield* unpinnedProblem(packages.filter(({ value }) => !/[=~<>]|\.apk$/.test(value)))
    }
  },
}
