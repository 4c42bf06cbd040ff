import { excerpt } from '../../dockerfile/excerpt.js'
import { imageUses } from '../image-uses.js'
import { matchesImage } from '../patterns.js'
import type { Rule } from '../rule.js'

export const baseImageNotAllowed: Rule = {
  meta: {
    code: 'DW1018',
    aliases: [],
    name: 'base-image-not-allowed',
    severity: 'error',
    tags: ['security'],
    summary: 'A base image is not on the list of allowed images.',
    why: 'A company builds on images that it maintains and scans itself; any other image brings what nobody looks after.',
    bad: [
      {
        dockerfile: 'FROM debian:12',
        settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
      },
    ],
    good: [
      {
        dockerfile: 'FROM registry.example.com/base/debian:12',
        settings: { allowedImages: ['registry.example.com/base/*', 'scratch'] },
      },
    ],
    remedy: 'Use one of the allowed images.',
  },
  *check({ dockerfile, settings }) {
    if (settings.allowedImages.length === 0) return
    for (const { at, name } of imageUses(dockerfile))
      if (!settings.allowedImages.some((pattern) => matchesImage(name, pattern)))
        yield { at, message: `Image ${excerpt(name)} is not on the list of allowed images.` }
  },
}
