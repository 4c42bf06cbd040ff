import { excerpt } from '../../dockerfile/excerpt.js'
import { isAbsolutePath } from '../paths.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const relativeWorkdir: Rule = {
  meta: {
    code: 'DL3000',
    aliases: ['WorkdirRelativePath'],
    name: 'relative-workdir',
    severity: 'error',
    tags: ['correctness'],
    summary: 'WORKDIR is not absolute.',
    why: 'A relative WORKDIR depends on every WORKDIR before it, those of the base image included: a change far away moves the files.',
    bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR app' }],
    good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app' }],
    remedy: 'Give the whole path.',
  },
  *check({ dockerfile }) {
    for (const { words } of ofKeyword(dockerfile, 'WORKDIR')) {
      const [word] = words
      if (word === undefined || isAbsolutePath(word.value)) continue
      yield { at: word, message: `WORKDIR ${excerpt(word.value)} is relative.` }
    }
  },
}
