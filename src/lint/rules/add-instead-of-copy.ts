import { excerpt } from '../../dockerfile/excerpt.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import { transferOf } from '../../dockerfile/instruction.js'
import type { Word } from '../../dockerfile/words.js'
import { isArchive } from '../archives.js'
import { ofKeyword } from '../instructions.js'
import type { ProblemFix, Rule } from '../rule.js'

export const addInsteadOfCopy: Rule = {
  meta: {
    code: 'DL3020',
    aliases: [],
    name: 'add-instead-of-copy',
    severity: 'error',
    tags: ['correctness', 'security'],
    summary: 'ADD is used for plain files.',
    why: 'ADD unpacks archives and fetches addresses. For plain files COPY does the same and promises to do nothing else, whatever the file turns out to be.',
    bad: [{ dockerfile: 'FROM node:22-slim\nADD package.json /app/' }],
    good: [
      { dockerfile: 'FROM node:22-slim\nCOPY package.json /app/' },
      { dockerfile: 'FROM node:22-slim\nADD rootfs.tar.xz /' },
      { dockerfile: 'FROM node:22-slim\nADD https://example.com/tool /usr/local/bin/' },
      { dockerfile: 'FROM node:22-slim\nADD git@github.com:docker/buildx.git /src' },
    ],
    remedy: 'Use COPY.',
    differs: 'Git addresses, and sources that begin with a variable, are left alone.',
  },
  *check({ dockerfile }) {
    for (const add of ofKeyword(dockerfile, 'ADD')) {
      const sources = transferOf(add)?.sources ?? []
      const plain = sources.find(isPlain)
      if (plain === undefined) continue
      const fix = sources.every(isPlain) ? fixOf(add) : null
      const message = `ADD takes \`${excerpt(plain.value)}\`, which is neither an archive nor an address.`
      yield { at: add.keywordSpan, message, ...(fix === null ? {} : { fix }) }
    }
  },
}

/** https://docs.docker.com/reference/dockerfile/#add */
function isPlain({ value }: Word): boolean {
  const isAddress = /^(?:https?|git|ssh):\/\//i.test(value) || /^[\w.-]+@[\w.-]+:/.test(value)
  return !isAddress && !/^["']?\$/.test(value) && !isArchive(value)
}

const sharedFlags: ReadonlySet<string> = new Set(['chown', 'chmod', 'link', 'exclude'])

function fixOf({ flags, keyword, keywordSpan }: Instruction): ProblemFix | null {
  if (keyword !== 'ADD' || flags.some(({ name }) => !sharedFlags.has(name))) return null
  return { safety: 'safe', summary: 'Use COPY', edits: [{ at: keywordSpan, text: 'COPY' }] }
}
