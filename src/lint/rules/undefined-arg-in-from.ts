import { excerpt } from '../../dockerfile/excerpt.js'
import { variableUses } from '../../dockerfile/variables.js'
import { platformArguments, proxyArguments } from '../predefined.js'
import { nearestVariable } from '../suggest.js'
import type { Rule } from '../rule.js'

export const undefinedArgInFrom: Rule = {
  meta: {
    code: 'UndefinedArgInFrom',
    aliases: [],
    name: 'undefined-arg-in-from',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'FROM uses an ARG that is not declared above.',
    why: 'Only ARGs before the first FROM can be used in FROM; any other is empty, and the build takes another image or fails.',
    bad: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSOIN}' }],
    good: [{ dockerfile: 'ARG VERSION=12\nFROM debian:${VERSION}' }],
    remedy: 'Declare the ARG before the first FROM.',
  },
  *check({ dockerfile }) {
    const declared = new Set(
      dockerfile.preamble.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)),
    )
    for (const { image } of dockerfile.stages) {
      const uses = image === null ? [] : variableUses(image.text, dockerfile.escape)
      for (const { name, operator } of uses) {
        const isKnown =
          declared.has(name) || platformArguments.has(name) || proxyArguments.has(name)
        if (image === null || isKnown || /^:?[-+]/.test(operator)) continue
        const near = nearestVariable(name, declared)
        const hint = near === null ? '' : `; ${excerpt(near)} is`
        yield {
          at: image,
          message: `ARG ${excerpt(name)} is not declared before the first FROM${hint}.`,
        }
      }
    }
  },
}
