import { excerpt } from '../../dockerfile/excerpt.js'
import { flagOf } from '../../dockerfile/instruction.js'
import type { Stage } from '../../dockerfile/stages.js'
import type { Flag } from '../../dockerfile/words.js'
import type { Rule } from '../rule.js'

export const unknownCopySource: Rule = {
  meta: {
    code: 'DL3022',
    aliases: [],
    name: 'unknown-copy-source',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'COPY takes from a stage that is not there.',
    why: 'A name that is no earlier stage is taken for an image and pulled: a typing mistake becomes the image of a stranger.',
    bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=bild /app /app' }],
    good: [
      { dockerfile: 'FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=build /app /app' },
    ],
    remedy: 'Name an earlier stage, or an image with its tag.',
    differs:
      'Names that hold `/`, `@` or a variable are left alone: they cannot be stages. `scratch` is the empty image.',
  },
  *check({ dockerfile }) {
    const known = new Set<string>()
    for (const stage of dockerfile.stages) {
      for (const from of copySources(stage)) {
        const name = (from.value ?? '').toLowerCase()
        const isKnown = known.has(name) || name === stage.name || name === String(stage.index)
        if (isKnown || isElsewhere(name)) continue
        yield { at: from, message: `No stage above is called ${excerpt(name)}.` }
      }
      known.add(String(stage.index))
      if (stage.name !== null) known.add(stage.name)
    }
  },
}

function copySources({ instructions }: Stage): Flag[] {
  return instructions.flatMap((copy) => {
    const from = copy.keyword === 'COPY' ? flagOf(copy, 'from') : null
    return from === null ? [] : [from]
  })
}

/** The empty image, one with a tag, digest or path, or a variable; a named context cannot be told from a mistake. */
function isElsewhere(name: string): boolean {
  return name === 'scratch' || /[:@/$]/.test(name)
}
