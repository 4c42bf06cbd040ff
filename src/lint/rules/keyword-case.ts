import { excerpt } from '../../dockerfile/excerpt.js'
import type { Rule } from '../rule.js'

export const keywordCase: Rule = {
  meta: {
    code: 'ConsistentInstructionCasing',
    aliases: [],
    name: 'keyword-case',
    severity: 'style',
    tags: ['maintainability'],
    summary: 'A keyword is not in the case of the others.',
    why: 'One case for keywords is easier to read.',
    bad: [{ dockerfile: 'FROM debian:12\nrun true\nUSER app' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN true\nUSER app' }],
    remedy: 'Write all keywords in the same case.',
  },
  *check({ dockerfile }) {
    const { source, instructions } = dockerfile
    const written = instructions.map(({ keywordSpan: { start, end } }) =>
      source.text.slice(start, end),
    )
    const lower = written.filter((word) => word === word.toLowerCase()).length
    const upper = written.filter((word) => word === word.toUpperCase()).length
    for (const [index, { keyword, keywordSpan }] of instructions.entries()) {
      const wanted = lower > upper ? keyword.toLowerCase() : keyword
      if (written[index] === wanted || written[index]?.includes('\\') === true) continue
      const edits = [{ at: keywordSpan, text: wanted }]
      const fix = { safety: 'safe', summary: `Write ${excerpt(wanted)}`, edits } as const
      yield {
        at: keywordSpan,
        message: `${excerpt(written[index] ?? '')} is not in the case of the others.`,
        fix,
      }
    }
  },
}
