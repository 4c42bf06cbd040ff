import { excerpt } from '../../dockerfile/excerpt.js'
import { transferOf } from '../../dockerfile/instruction.js'
import { insertAt } from '../edits.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const copyToFile: Rule = {
  meta: {
    code: 'DL3021',
    aliases: [],
    name: 'copy-to-file',
    severity: 'error',
    tags: ['correctness'],
    summary: 'Several files are copied to what is not written as a folder.',
    why: 'With more than one source the destination has to be a folder, and has to say so with a slash at its end; the build fails otherwise, or makes a file of the name.',
    bad: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json app' }],
    good: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json app/' }],
    remedy: 'End the destination with a slash.',
    differs: 'The folders `.` and `..`, and a destination that is a variable, are left alone.',
  },
  *check({ dockerfile }) {
    for (const copy of ofKeyword(dockerfile, 'COPY')) {
      const transfer = transferOf(copy)
      if (transfer === null || transfer.sources.length + transfer.inline.length < 2) continue
      const { destination } = transfer
      if (isFolder(destination.value)) continue
      const message = `${excerpt(destination.value)} has no slash at its end.`
      const isBare = copy.json.kind === 'none' && !/["']$/.test(destination.text)
      const edits = [insertAt(destination.end, '/')]
      const fix = { safety: 'safe', summary: 'End it with a slash', edits } as const
      yield { at: destination, message, ...(isBare ? { fix } : {}) }
    }
  },
}

function isFolder(path: string): boolean {
  return /(?:[/\\]|^\.\.?|\/\.\.?)["']?$/.test(path) || /^["']?\$[\w{}]+["']?$/.test(path)
}
