import { excerpt } from '../../dockerfile/excerpt.js'
import { parseReference } from '../../dockerfile/reference.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { finalStage } from '../instructions.js'
import type { Rule } from '../rule.js'

export const debugImage: Rule = {
  meta: {
    code: 'DW1031',
    aliases: [],
    name: 'debug-image',
    severity: 'info',
    tags: ['size'],
    summary: 'The final stage begins with a debug image.',
    why: 'Debug variants hold a shell and tools to look around with, for whoever breaks in too.',
    bad: [{ dockerfile: 'FROM gcr.io/distroless/static-debian12:debug-nonroot' }],
    good: [{ dockerfile: 'FROM gcr.io/distroless/static-debian12:nonroot' }],
    remedy: 'Use the variant without debug, and add it when you need it.',
  },
  *check({ dockerfile }) {
    const final = finalStage(dockerfile)
    const base = final === null ? undefined : [...lineageOf(final)].at(-1)
    if (base?.image == null || base.imageName === null) return
    const { tag } = parseReference(base.imageName)
    if (!/(?:^|-)debug(?:-|$)/.test(tag ?? '')) return
    yield { at: base.image, message: `${excerpt(base.image.value)} is made for debugging.` }
  },
}
