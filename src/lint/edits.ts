import type { Instruction } from '../dockerfile/instruction.js'
import { commandsOf } from '../dockerfile/instruction.js'
import type { Span } from '../dockerfile/source.js'
import type { SpanEdit } from './rule.js'

/** Puts text at an offset. */
export function insertAt(offset: number, text: string): SpanEdit {
  return { at: { start: offset, end: offset }, text }
}

/** Puts ` text` after a word. */
export function insertAfter({ end }: Span, text: string): SpanEdit {
  return insertAt(end, ` ${text}`)
}

/** Adds `&& command` to a shell-form script; null where the end of the script is not the end of its last command. */
export function appendCommand(run: Instruction, command: string): SpanEdit | null {
  const last = commandsOf(run).at(-1)
  const isShellForm = run.json.kind !== 'words' && run.heredocs.length === 0
  if (last === undefined || !isShellForm) return null
  const lastWord = run.words.at(-1)
  return lastWord?.end === last.end ? insertAfter(last, `&& ${command}`) : null
}
