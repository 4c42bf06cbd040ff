import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import { excerpt } from '../../dockerfile/excerpt.js'
import { transferOf } from '../../dockerfile/instruction.js'
import { withTriggers } from '../../dockerfile/run-commands.js'
import type { Word } from '../../dockerfile/words.js'
import { ignoreMatcher } from '../ignore-file.js'
import type { Rule } from '../rule.js'

export const ignoredCopy: Rule = {
  meta: {
    code: 'CopyIgnoredFile',
    aliases: [],
    name: 'ignored-copy',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'COPY takes a file that the ignore file keeps out.',
    why: 'The file is not in the context that the build gets; the build fails.',
    bad: [
      {
        dockerfile: 'FROM node:22-slim\nCOPY dist /app',
        context: { ignoreFile: { path: '.dockerignore', text: 'dist\n' }, paths: [] },
      },
    ],
    good: [
      {
        dockerfile: 'FROM node:22-slim\nCOPY dist /app',
        context: { ignoreFile: { path: '.dockerignore', text: 'node_modules\n' }, paths: [] },
      },
    ],
    remedy: 'Take the path out of the ignore file, or do not copy it.',
  },
  *check({ dockerfile, context }) {
    const ignoreFile = context?.ignoreFile
    if (ignoreFile == null || /^\s*!/m.test(ignoreFile.text)) return
    const isIgnored = ignoreMatcher(ignoreFile.text)
    const ignoresAll = /^\s*(?:\*|\*\*|\*\*\/\*)\s*$/m.test(ignoreFile.text)
    for (const source of contextSources(dockerfile)) {
      const path = contextPath(source.value)
      if (path === null || !(path === '' ? ignoresAll : isIgnored(path))) continue
      const message = `${excerpt(source.value)} is kept out by ${excerpt(ignoreFile.path)}.`
      yield { at: source, message }
    }
  },
}

function contextSources({ instructions }: Dockerfile): Word[] {
  return withTriggers(instructions).flatMap((instruction) => {
    const transfer = transferOf(instruction)
    return transfer === null || transfer.from !== null ? [] : transfer.sources
  })
}

/** A source as a path of the context, empty for the whole context; null for addresses, patterns and variables. */
function contextPath(source: string): string | null {
  if (/[*?[$\\]|:\/\/|^git@|^\.\.|\/\.\./.test(source)) return null
  return source
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
