import { excerpt } from '../../dockerfile/excerpt.js'
import type { Rule } from '../rule.js'

export const duplicateStageName: Rule = {
  meta: {
    code: 'DL3024',
    aliases: ['DuplicateStageName'],
    name: 'duplicate-stage-name',
    severity: 'error',
    tags: ['correctness'],
    summary: 'Two stages have the same name.',
    why: 'The later stage takes the name, so that a COPY may take from another stage than its reader thinks.',
    bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM node:22 AS build' }],
    good: [{ dockerfile: 'FROM golang:1.25 AS server\nFROM node:22 AS client' }],
    remedy: 'Give every stage a name of its own.',
  },
  *check({ dockerfile }) {
    const seen = new Set<string>()
    for (const { name, alias } of dockerfile.stages) {
      if (name === null || alias === null) continue
      if (seen.has(name))
        yield { at: alias, message: `Another stage is called ${excerpt(name)} already.` }
      seen.add(name)
    }
  },
}
