import { excerpt } from '../../dockerfile/excerpt.js'
import { flagOf } from '../../dockerfile/instruction.js'
import type { Rule } from '../rule.js'

export const constantPlatform: Rule = {
  meta: {
    code: 'DL3029',
    aliases: ['FromPlatformFlagConstDisallowed'],
    name: 'constant-platform',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'FROM names a platform as a constant.',
    why: 'The stage is built for that platform whatever the build asks for: an image for another platform gets wrong binaries, or a slow emulation.',
    bad: [{ dockerfile: 'FROM --platform=linux/amd64 node:22-slim' }],
    good: [
      { dockerfile: 'FROM --platform=$BUILDPLATFORM node:22-slim' },
      { dockerfile: 'FROM node:22-slim' },
      { dockerfile: 'FROM --platform=linux/arm64 node:22 AS build-arm64' },
    ],
    remedy: 'Leave the flag out, or use $BUILDPLATFORM.',
    differs:
      'As in BuildKit, a stage whose name holds the system or the architecture is left alone; so is any variable.',
  },
  *check({ dockerfile }) {
    for (const { from, name } of dockerfile.stages) {
      const flag = flagOf(from, 'platform')
      const value = flag?.value ?? ''
      if (flag === null || value === '' || value.includes('$') || isNamedAfter(name, value))
        continue
      yield { at: flag, message: `The platform is always ${excerpt(value)}.` }
    }
  },
}

/** A stage for one platform may say so in its name. */
function isNamedAfter(name: string | null, platform: string): boolean {
  return platform
    .toLowerCase()
    .split('/')
    .some((part) => part !== '' && name?.includes(part) === true)
}
