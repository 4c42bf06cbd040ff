import { lineageOf } from '../../dockerfile/stages.js'
import { finalStage } from '../instructions.js'
import { wholeContextSource } from '../whole-context.js'
import type { Rule } from '../rule.js'

export const wholeContextCopied: Rule = {
  meta: {
    code: 'DW1007',
    aliases: [],
    name: 'whole-context-copied',
    severity: 'style',
    tags: ['size', 'speed'],
    summary: 'The whole context is copied into the final image.',
    why: 'Tests, documents and the tooling of the project come along, and every change of any of them makes a new layer. A list of paths copies what the program needs.',
    bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY . .' }],
    good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json ./\nCOPY src ./src' }],
    remedy: 'Copy the paths that are needed.',
  },
  *check({ dockerfile }) {
    const final = finalStage(dockerfile)
    if (final === null) return
    for (const stage of lineageOf(final))
      for (const instruction of stage.instructions) {
        const source = wholeContextSource(instruction)
        if (source !== null)
          yield { at: source, message: 'The whole context is copied into the image.' }
      }
  },
}
