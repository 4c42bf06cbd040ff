import { commandsOf } from '../../dockerfile/instruction.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import type { Rule } from '../rule.js'

export const wgetAndCurl: Rule = {
  meta: {
    code: 'DL4001',
    aliases: [],
    name: 'wget-and-curl',
    severity: 'warning',
    tags: ['size'],
    summary: 'A stage uses both wget and curl.',
    why: 'Either can do what the other does; two of them are two programs to install and to keep up to date.',
    bad: [
      {
        dockerfile:
          'FROM debian:12\nRUN curl -O https://example.com/a\nRUN wget -q https://example.com/b',
      },
    ],
    good: [
      {
        dockerfile:
          'FROM debian:12\nRUN curl -O https://example.com/a\nRUN curl -O https://example.com/b',
      },
    ],
    remedy: 'Use one of them.',
  },
  *check({ dockerfile }) {
    for (const { instructions } of dockerfile.stages) {
      const uses = runsIn(instructions)
        .flatMap((run) => commandsOf(run))
        .filter(({ name }) => name === 'wget' || name === 'curl')
      const [first] = uses
      const other = uses.find(({ name }) => name !== first?.name)
      if (first === undefined || other?.nameWord == null) continue
      yield {
        at: other.nameWord,
        message: `${other.name} is used where ${first.name} is used already.`,
      }
    }
  },
}
