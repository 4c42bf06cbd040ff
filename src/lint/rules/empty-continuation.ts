import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import { excerpt } from '../../dockerfile/excerpt.js'
import type { Span } from '../../dockerfile/source.js'
import { lineAt, lineIndexAt } from '../../dockerfile/source.js'
import type { Rule } from '../rule.js'

export const emptyContinuation: Rule = {
  meta: {
    code: 'NoEmptyContinuation',
    aliases: [],
    name: 'empty-continuation',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'An empty line stands inside an instruction.',
    why: 'Docker skips the line for now, and warns that a later release will refuse it. A reader takes it for the end of the instruction.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update && \\\n\n  apt-get install -y curl' }],
    good: [
      {
        dockerfile:
          'FROM debian:12\nRUN apt-get update && \\\n  # the client\n  apt-get install -y curl',
      },
    ],
    remedy: 'Remove the empty line.',
  },
  *check({ dockerfile }) {
    for (const { emptyLines, keyword } of dockerfile.instructions) {
      const [first] = emptyLines
      if (first === undefined) continue
      const edits = emptyLines.map((line) => ({ at: wholeLine(dockerfile, line), text: '' }))
      const fix = { safety: 'safe', summary: 'Remove the empty lines', edits } as const
      yield { at: first, message: `An empty line stands inside ${excerpt(keyword)}.`, fix }
    }
  },
}

function wholeLine({ source }: Dockerfile, { start }: Span): Span {
  return { start, end: lineAt(source, lineIndexAt(source, start)).next }
}
