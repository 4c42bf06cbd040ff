import { excerpt } from '../../dockerfile/excerpt.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import { variableUses } from '../../dockerfile/variables.js'
import type { Rule } from '../rule.js'

export const sameEnvReference: Rule = {
  meta: {
    code: 'DL3044',
    aliases: [],
    name: 'same-env-reference',
    severity: 'error',
    tags: ['correctness'],
    summary: 'ENV uses a variable that the same ENV defines.',
    why: 'All values of an ENV are filled in before any of them is set: the variable is still empty, or has its old value.',
    bad: [{ dockerfile: 'FROM debian:12\nENV ROOT=/app BIN=$ROOT/bin' }],
    good: [{ dockerfile: 'FROM debian:12\nENV ROOT=/app\nENV BIN=$ROOT/bin' }],
    remedy: 'Define the variable in an ENV before.',
  },
  *check({ dockerfile }) {
    for (const { instruction, scope } of walkScopes(dockerfile)) {
      if (instruction.keyword !== 'ENV') continue
      const own = new Set(instruction.pairs.map(({ key }) => key.value))
      for (const { key, value } of instruction.pairs) {
        const uses = value === null ? [] : variableUses(value.text, dockerfile.escape)
        const use = uses.find(({ name }) => name !== key.value && own.has(name) && !scope.has(name))
        if (value === null || use === undefined) continue
        yield { at: value, message: `${excerpt(use.name)} is set by the same ENV only.` }
      }
    }
  },
}
