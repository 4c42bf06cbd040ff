import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { ofKeyword } from '../instructions.js'
import type { Problem, Rule, SpanEdit } from '../rule.js'

export const shellFormCommand: Rule = {
  meta: {
    code: 'DL3025',
    aliases: ['JSONArgsRecommended'],
    name: 'shell-form-command',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'CMD, ENTRYPOINT or HEALTHCHECK is in shell form.',
    why: 'The shell form starts a shell that starts the program. The shell gets the signals and does not pass them on, so that a stop waits for its timeout and then kills; and the image must hold a shell.',
    bad: [
      { dockerfile: 'FROM node:22-slim\nCMD node server.js' },
      { dockerfile: 'FROM node:22-slim\nHEALTHCHECK CMD node health.js' },
    ],
    good: [
      { dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]' },
      { dockerfile: 'FROM node:22-slim\nHEALTHCHECK CMD ["node", "health.js"]' },
      { dockerfile: 'FROM node:22-slim\nHEALTHCHECK NONE' },
    ],
    remedy: 'Write the command as a JSON array.',
  },
  *check({ dockerfile }) {
    for (const instruction of ofKeyword(dockerfile, 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'))
      if (isShellForm(instruction)) yield problemAt(instruction)
  },
}

function isShellForm({ keyword, json, words }: Instruction): boolean {
  if (json.kind !== 'none' || words.length === 0) return false
  return keyword !== 'HEALTHCHECK' || words[0]?.value.toUpperCase() === 'CMD'
}

function problemAt(instruction: Instruction): Problem {
  const words = instruction.words.slice(instruction.keyword === 'HEALTHCHECK' ? 1 : 0)
  const start = words[0]?.start ?? instruction.keywordSpan.start
  const at = { start, end: words.at(-1)?.end ?? instruction.keywordSpan.end }
  const message = `${instruction.keyword} is in shell form.`
  const edit = jsonEdit(instruction)
  if (edit === null || edit.at.start !== at.start || edit.at.end !== at.end) return { at, message }
  const fix = { safety: 'unsafe', summary: 'Write a JSON array', edits: [edit] } as const
  return { at, message, fix }
}

/** A single command of literal words can do without the shell. */
function jsonEdit(instruction: Instruction): SpanEdit | null {
  const [command, second] = commandsOf(instruction)
  if (command?.nameWord == null || second !== undefined) return null
  const words = [command.nameWord, ...command.args]
  const isPlain = command.assignments.length + command.redirections.length === 0
  if (!isPlain || words.some(({ isLiteral }) => !isLiteral)) return null
  const text = `[${words.map(({ value }) => JSON.stringify(value)).join(', ')}]`
  return { at: { start: command.start, end: command.end }, text }
}
