import type { Rule } from '../rule.js'

export const reservedStageName: Rule = {
  meta: {
    code: 'DL3063',
    aliases: ['ReservedStageName'],
    name: 'reserved-stage-name',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'A stage has a reserved name.',
    why: '`scratch` and `context` mean something else where a stage could be named: the empty image, and the build context.',
    bad: [{ dockerfile: 'FROM debian:12 AS scratch' }],
    good: [{ dockerfile: 'FROM debian:12 AS base' }],
    remedy: 'Name the stage otherwise.',
  },
  *check({ dockerfile }) {
    for (const { name, alias } of dockerfile.stages)
      if (alias !== null && (name === 'scratch' || name === 'context'))
        yield { at: alias, message: `The name ${name} is reserved.` }
  },
}
