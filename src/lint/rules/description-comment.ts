import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import { commentBlock } from '../comments.js'
import { listed } from '../wording.js'
import type { Rule } from '../rule.js'

export const descriptionComment: Rule = {
  meta: {
    code: 'InvalidDefinitionDescription',
    aliases: [],
    name: 'description-comment',
    severity: null,
    tags: ['maintainability'],
    summary: 'The comment above an ARG or a stage does not begin with its name.',
    why: '`docker build --call=outline` shows such comments as descriptions, if they begin with the name. The check is experimental in BuildKit, so it is off.',
    bad: [{ dockerfile: 'ARG VERSION=12\n# the base\nFROM debian:12 AS base' }],
    good: [
      { dockerfile: 'ARG VERSION=12\n# base is what all images share\nFROM debian:12 AS base' },
    ],
    remedy: 'Begin the comment with the name, or leave an empty line below it.',
  },
  *check({ dockerfile }) {
    for (const { instruction, names } of definitionsOf(dockerfile)) {
      const block = commentBlock(dockerfile, instruction.line)
      const isDescribed = block.some(({ text }) =>
        names.some((name) => text.startsWith(`${name} `)),
      )
      const [first] = block
      if (first === undefined || isDescribed) continue
      yield { at: first, message: `The comment does not begin with ${listed(names)}.` }
    }
  },
}

interface Definition {
  readonly instruction: Instruction
  readonly names: readonly string[]
}

function definitionsOf({ instructions, stages }: Dockerfile): Definition[] {
  const named = stages.flatMap(({ from, alias }) =>
    alias === null ? [] : [{ instruction: from, names: [alias.value] }],
  )
  const declared = instructions
    .filter(({ keyword }) => keyword === 'ARG')
    .map((instruction) => ({ instruction, names: instruction.pairs.map(({ key }) => key.value) }))
  return [...named, ...declared]
}
