import { excerpt } from '../../dockerfile/excerpt.js'
import type { Rule } from '../rule.js'

export const stageNameCase: Rule = {
  meta: {
    code: 'StageNameCasing',
    aliases: [],
    name: 'stage-name-case',
    severity: 'style',
    tags: ['maintainability'],
    summary: 'The name of a stage is not in lower case.',
    why: 'Names of stages are compared without regard to case; one spelling for all of them is easier to find.',
    bad: [{ dockerfile: 'FROM golang:1.25 AS Build' }],
    good: [{ dockerfile: 'FROM golang:1.25 AS build' }],
    remedy: 'Write the name in lower case.',
  },
  *check({ dockerfile }) {
    for (const { name, alias } of dockerfile.stages) {
      if (name === null || alias === null || alias.value === name) continue
      const fix = {
        safety: 'safe',
        summary: 'Write it in lower case',
        edits: [{ at: alias, text: name }],
      } as const
      yield { at: alias, message: `The name ${excerpt(alias.value)} is not in lower case.`, fix }
    }
  },
}
