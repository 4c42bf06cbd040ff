import { flagOf } from '../../dockerfile/instruction.js'
import type { Rule } from '../rule.js'

export const redundantTargetPlatform: Rule = {
  meta: {
    code: 'DL3065',
    aliases: ['RedundantTargetPlatform'],
    name: 'redundant-target-platform',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'FROM names the target platform, which is the default.',
    why: 'Without the flag a stage is built for the target platform anyway; the flag only makes a reader look for a reason.',
    bad: [{ dockerfile: 'FROM --platform=$TARGETPLATFORM node:22-slim' }],
    good: [{ dockerfile: 'FROM node:22-slim' }],
    remedy: 'Leave the flag out.',
  },
  *check({ dockerfile }) {
    for (const { from, image } of dockerfile.stages) {
      const flag = flagOf(from, 'platform')
      if (
        flag === null ||
        image === null ||
        !/^\$(?:\{TARGETPLATFORM\}|TARGETPLATFORM)$/.test(flag.value ?? '')
      )
        continue
      const edits = [{ at: { start: flag.start, end: image.start }, text: '' }]
      const message = '$TARGETPLATFORM is the platform without the flag too.'
      const isAlone = from.flags.length === 1
      const fix = { safety: 'safe', summary: 'Remove the flag', edits } as const
      yield { at: flag, message, ...(isAlone ? { fix } : {}) }
    }
  },
}
