import { flagOf } from '../../dockerfile/instruction.js'
import type { Rule } from '../rule.js'

export const copyFromSelf: Rule = {
  meta: {
    code: 'DL3023',
    aliases: [],
    name: 'copy-from-self',
    severity: 'error',
    tags: ['correctness'],
    summary: 'COPY takes from the stage it stands in.',
    why: 'A stage that takes from itself waits for itself; the build fails.',
    bad: [{ dockerfile: 'FROM debian:12 AS build\nCOPY --from=build /a /b' }],
    good: [{ dockerfile: 'FROM debian:12 AS build\nRUN cp /a /b' }],
    remedy: 'Use RUN cp, or name another stage.',
  },
  *check({ dockerfile }) {
    for (const { index, name, instructions } of dockerfile.stages) {
      for (const copy of instructions) {
        const from = copy.keyword === 'COPY' ? flagOf(copy, 'from') : null
        const value = from?.value?.toLowerCase()
        if (from === null || (value !== name && value !== String(index))) continue
        yield { at: from, message: 'The stage copies from itself.' }
      }
    }
  },
}
