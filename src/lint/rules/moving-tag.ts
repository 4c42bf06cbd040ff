import { excerpt } from '../../dockerfile/excerpt.js'
import { parseReference } from '../../dockerfile/reference.js'
import type { Rule } from '../rule.js'

export const movingTag: Rule = {
  meta: {
    code: 'DW1015',
    aliases: [],
    name: 'moving-tag',
    severity: 'info',
    tags: ['reproducibility'],
    summary: 'A base image has a tag that moves to other versions.',
    why: 'Tags such as lts, stable or edge move from one major version to the next: the same commit gives another image tomorrow.',
    bad: [{ dockerfile: 'FROM node:lts-slim' }],
    good: [{ dockerfile: 'FROM node:22-slim' }],
    remedy: 'Name the version, best with the digest.',
  },
  *check({ dockerfile }) {
    for (const { image, imageName, parent } of dockerfile.stages) {
      if (image === null || parent !== null) continue
      const { tag, digest } = parseReference(imageName ?? image.value)
      if (tag === null || digest !== null || !moves(tag)) continue
      yield { at: image, message: `The tag of ${excerpt(image.value)} moves to other versions.` }
    }
  },
}

const movingWords =
  /^(?:current|dev|devel|edge|experimental|lts|mainline|main|master|nightly|oldstable|preview|rolling|stable|testing|unstable)$/

/** A word that stands for the newest of something, and no number beside it. */
function moves(tag: string): boolean {
  const words = tag.toLowerCase().split(/[-_.]/)
  return words.some((word) => movingWords.test(word)) && !/\d/.test(tag)
}
