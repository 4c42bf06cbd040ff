import { excerpt } from '../../dockerfile/excerpt.js'
import { globalArguments } from '../../dockerfile/stages.js'
import type { Lookup } from '../../dockerfile/variables.js'
import { expandVariables } from '../../dockerfile/variables.js'
import type { Rule } from '../rule.js'

export const invalidDefaultImage: Rule = {
  meta: {
    code: 'InvalidDefaultArgInFrom',
    aliases: [],
    name: 'invalid-default-image',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'FROM names no valid image unless a build argument is given.',
    why: 'Everybody who builds the image has to know the argument; a plain docker build fails.',
    bad: [{ dockerfile: 'ARG VERSION\nFROM debian:${VERSION}' }],
    good: [
      { dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' },
      { dockerfile: 'ARG VERSION\nFROM debian:${VERSION:-12}' },
    ],
    remedy: 'Give the ARG a default.',
  },
  *check({ dockerfile }) {
    const { preamble, escape, stages } = dockerfile
    const bare = new Set<string>()
    for (const { key, value } of preamble.flatMap(({ pairs }) => pairs))
      if (value === null) bare.add(key.value)
      else bare.delete(key.value)
    const values = globalArguments(preamble, escape)
    const lookup: Lookup = (name) => (bare.has(name) ? '' : values(name))
    for (const { image } of stages) {
      if (image?.value.includes('$') !== true) continue
      const name = expandVariables(image.value, lookup, { escape })
      if (name === null || isReference(name)) continue
      yield {
        at: image,
        message: `With the default arguments the image is "${excerpt(name)}", which is none.`,
      }
    }
  },
}

/** https://github.com/distribution/reference/blob/main/reference.go */
function isReference(name: string): boolean {
  const path =
    /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::\w[\w.-]{0,127})?(?:@\w+:[0-9a-f]+)?$/
  return path.test(name)
}
