import { commandsOf } from '../../dockerfile/instruction.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const cdInRun: Rule = {
  meta: {
    code: 'DL3003',
    aliases: [],
    name: 'cd-in-run',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A RUN changes the folder with cd.',
    why: 'A cd holds for its own RUN only, so that a reader has to follow every script to know where a command works. WORKDIR says it once, and creates the folder.',
    bad: [{ dockerfile: 'FROM node:22-slim\nRUN cd /app && npm ci' }],
    good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nRUN npm ci' }],
    remedy: 'Set the folder with WORKDIR.',
  },
  *check({ dockerfile }) {
    for (const run of ofKeyword(dockerfile, 'RUN')) {
      const cd = commandsOf(run).find(({ name }) => name === 'cd')
      if (cd !== undefined) yield { at: cd, message: 'The folder is changed with cd.' }
    }
  },
}
