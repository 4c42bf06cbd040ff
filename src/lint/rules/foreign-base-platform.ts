import { excerpt } from '../../dockerfile/excerpt.js'
import { writtenText } from '../../dockerfile/instruction.js'
import type { Rule } from '../rule.js'

const armTools = {
  from: 'FROM registry.example.com/tools:1',
  platform: 'linux/arm64',
  expected: 'linux/amd64',
}

export const foreignBasePlatform: Rule = {
  meta: {
    code: 'InvalidBaseImagePlatform',
    aliases: [],
    name: 'foreign-base-platform',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'The base image is for another platform than the build.',
    why: 'Its programs do not run on the machines that the image is built for, or only in a slow emulation; the build notices when it first runs one of them, and an image that only copies files never does.',
    bad: [{ dockerfile: 'FROM registry.example.com/tools:1', foreignBases: [armTools] }],
    good: [
      { dockerfile: 'FROM registry.example.com/tools:1' },
      { dockerfile: 'FROM debian:12-slim', foreignBases: [armTools] },
    ],
    remedy: 'Use an image that exists for the platform, or build for the platform that it has.',
    differs:
      'It is measured, not guessed: the build says which platform it got, so it is found only where the image is built, and not by `dockweigh lint`.',
    needsBuild: true,
  },
  *check({ dockerfile, foreignBases }) {
    for (const { from, image } of dockerfile.stages) {
      const text = writtenText(dockerfile.source, from)
      for (const base of foreignBases.filter((each) => each.from === text)) {
        const platform = excerpt(base.platform)
        const message = `The base image is for ${platform}, the build for ${excerpt(base.expected)}.`
        yield { at: image ?? from.keywordSpan, message }
      }
    }
  },
}
