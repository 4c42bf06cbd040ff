import { excerpt } from '../../dockerfile/excerpt.js'
import { parseReference } from '../../dockerfile/reference.js'
import type { Rule } from '../rule.js'

export const latestTag: Rule = {
  meta: {
    code: 'DL3007',
    aliases: [],
    name: 'latest-tag',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'A base image has the tag latest.',
    why: '`latest` moves with every release of the base image: the same commit gives another image tomorrow, and a new major version arrives unasked.',
    bad: [
      { dockerfile: 'FROM node:latest' },
      { dockerfile: 'ARG NODE_VERSION=latest\nFROM node:${NODE_VERSION}' },
    ],
    good: [
      { dockerfile: 'FROM node:22-slim' },
      {
        dockerfile:
          'FROM node:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      },
    ],
    remedy: 'Name the version as a tag, best with the digest.',
    differs: 'A tag that comes from the default of a global ARG is read too.',
  },
  *check({ dockerfile }) {
    for (const { image, imageName, parent } of dockerfile.stages) {
      if (image === null || parent !== null) continue
      const { tag, digest } = parseReference(imageName ?? image.value)
      if (tag !== 'latest' || digest !== null) continue
      yield { at: image, message: `Image ${excerpt(image.value)} has the tag latest.` }
    }
  },
}
