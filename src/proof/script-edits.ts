import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { commandsOf } from '../dockerfile/instruction.js'
import { isPosixShell } from '../dockerfile/shell/program.js'
import { appendCommand } from '../lint/edits.js'
import type { SpanEdit } from '../lint/rule.js'

/**
 * Adds a command to the end of a RUN, on a line of its own where the RUN has several; null where the end of the script
 * is not the end of its last command.
 */
export function appendToRun(
  run: Instruction,
  command: string,
  { source, escape }: Dockerfile,
): SpanEdit | null {
  const edit = isPosixShell(run.shell) ? appendCommand(run, command) : null
  if (edit === null) return null
  const lines = source.text.slice(run.start, edit.at.end).split(/\r?\n/)
  if (lines.length === 1) return edit
  const indent = /^\s*/.exec(lines.at(-1) ?? '')?.[0] ?? ''
  return { ...edit, text: ` ${escape}${lineBreakOf(source.text)}${indent}&& ${command}` }
}

/** Commands that the rest of a script would notice. */
const lasting = new Set([
  '.',
  'alias',
  'cd',
  'exec',
  'exit',
  'export',
  'popd',
  'pushd',
  'source',
  'trap',
  'umask',
  'unset',
])

/** Joins RUNs that follow one another to one; null where that would be another script. Comments between them stay. */
export function joinRuns(
  runs: readonly Instruction[],
  dockerfile: Dockerfile,
): readonly SpanEdit[] | null {
  const edits: SpanEdit[] = []
  for (const [index, run] of runs.entries()) {
    if (!isPlainScript(run)) return null
    const next = runs[index + 1]
    if (next === undefined) break
    if (!canGoBefore(run) || !canFollow(next)) return null
    const edit = joinTwo(run, next, dockerfile)
    if (edit === null) return null
    edits.push(edit)
  }
  return edits
}

function isPlainScript(run: Instruction): boolean {
  return (
    run.keyword === 'RUN' &&
    run.flags.length === 0 &&
    isPosixShell(run.shell) &&
    appendCommand(run, ':') !== null
  )
}

function canGoBefore(run: Instruction): boolean {
  return !commandsOf(run).some(
    ({ name, args }) => lasting.has(name) || (name === '' && args.length === 0),
  )
}

/** `a && b || c` is not `a && (b || c)`. */
function canFollow(run: Instruction): boolean {
  return !/\|\||;|(?<![&>])&(?![&>\d])/.test(run.body.text)
}

function joinTwo(
  run: Instruction,
  next: Instruction,
  { source: { text }, escape }: Dockerfile,
): SpanEdit | null {
  const start = run.words.at(-1)?.end
  const end = next.words[0]?.start
  if (start === undefined || end === undefined) return null
  const comments = text
    .slice(start, next.start)
    .split(/\r?\n/)
    .filter((line) => line.trim().startsWith('#'))
  const lines = ['', ...comments, '    && ']
  const newline = lineBreakOf(text)
  return { at: { start, end }, text: ` ${escape}${lines.join(newline)}` }
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
