import { excerpt } from '../../dockerfile/excerpt.js'
import { imageUses } from '../image-uses.js'
import { matchesImage } from '../patterns.js'
import type { Rule } from '../rule.js'

export const bannedBaseImage: Rule = {
  meta: {
    code: 'DW1017',
    aliases: [],
    name: 'banned-base-image',
    severity: 'error',
    tags: ['security'],
    summary: 'A base image is banned by policy.',
    why: 'A company bans images that are no longer maintained or that have a replacement of its own.',
    bad: [{ dockerfile: 'FROM centos:7', settings: { bannedImages: ['centos*', 'node:18*'] } }],
    good: [{ dockerfile: 'FROM almalinux:9', settings: { bannedImages: ['centos*', 'node:18*'] } }],
    remedy: 'Use an image that the policy allows.',
  },
  *check({ dockerfile, settings }) {
    for (const { at, name } of imageUses(dockerfile)) {
      const pattern = settings.bannedImages.find((one) => matchesImage(name, one))
      if (pattern !== undefined)
        yield { at, message: `Image ${excerpt(name)} is banned by ${excerpt(pattern)}.` }
    }
  },
}
