import { excerpt } from '../../dockerfile/excerpt.js'
import { parseReference } from '../../dockerfile/reference.js'
import type { Rule } from '../rule.js'

export const untaggedImage: Rule = {
  meta: {
    code: 'DL3006',
    aliases: [],
    name: 'untagged-image',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'A base image has neither a tag nor a digest.',
    why: 'Without a tag the build takes `latest`, whatever that is on the day: the same commit gives another image tomorrow, and a size change has no cause in the pull request.',
    bad: [
      { dockerfile: 'FROM debian' },
      { dockerfile: 'FROM registry.example.com:5000/base AS build' },
    ],
    good: [
      { dockerfile: 'FROM debian:12-slim' },
      { dockerfile: 'FROM debian:12-slim AS build\nFROM build' },
      { dockerfile: 'FROM scratch' },
      { dockerfile: 'ARG BASE\nFROM ${BASE}' },
    ],
    differs: 'A name with a variable that may turn out to be a stage is left alone.',
    remedy: 'Name the version as a tag, best with the digest.',
  },
  *check({ dockerfile }) {
    const names = dockerfile.stages.flatMap(({ name }) => name ?? [])
    for (const { image, parent, imageName } of dockerfile.stages) {
      if (image === null || parent !== null || maybeStage(image.value, names)) continue
      if ((imageName ?? image.value).toLowerCase() === 'scratch') continue
      const { tag, digest } = parseReference(image.value)
      if (tag !== null || digest !== null) continue
      yield { at: image, message: `Image ${excerpt(image.value)} has no tag.` }
    }
  },
}

/** A name with a variable may turn out to be a stage: `build-$TARGETARCH`. */
function maybeStage(image: string, names: readonly string[]): boolean {
  const variable = image.indexOf('$')
  const fixed = image.slice(0, variable).toLowerCase()
  return variable === 0 || (variable > 0 && names.some((name) => name.startsWith(fixed)))
}
