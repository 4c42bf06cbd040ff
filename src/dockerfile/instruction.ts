import type { Heredoc } from './heredoc.js'
import type { JoinedText } from './joined-text.js'
import type { JsonForm } from './json-form.js'
import type { Command } from './shell/command.js'
import type { Script } from './shell/read-script.js'
import type { Source, Span } from './source.js'
import type { Flag, Word } from './words.js'

/** A key and its value in ENV, LABEL or ARG; the span covers both. */
export interface Pair extends Span {
  readonly key: Word
  /** Null for an `ARG` without a default. */
  readonly value: Word | null
  /** Written `KEY value`, without an equals sign. */
  readonly isLegacy: boolean
}

/** One instruction. The span covers its lines with continuations and here-documents. */
export interface Instruction extends Span {
  /** 0-based line of the keyword. */
  readonly line: number
  /** Upper case. */
  readonly keyword: string
  readonly keywordSpan: Span
  /** What is left after the keyword and the flags. */
  readonly body: JoinedText
  readonly flags: readonly Flag[]
  /** The body's words: of a JSON array its strings, of ENV, LABEL and ARG with quotes kept together, else between blanks. */
  readonly words: readonly Word[]
  readonly json: JsonForm
  /** ENV, LABEL and ARG; empty otherwise. */
  readonly pairs: readonly Pair[]
  readonly heredocs: readonly Heredoc[]
  /** Empty lines inside a continuation. */
  readonly emptyLines: readonly Span[]
  /** The instruction of an ONBUILD. */
  readonly trigger: Instruction | null
  /** The SHELL in force, program first. */
  readonly shell: readonly string[]
  /** What RUN, CMD, ENTRYPOINT and HEALTHCHECK start; read on first use. */
  readonly script: Script
}

/** Sources and destination of COPY and ADD. */
export interface Transfer {
  /** Paths, without here-documents. */
  readonly sources: readonly Word[]
  readonly inline: readonly Heredoc[]
  readonly destination: Word
  readonly from: Flag | null
}

/** The commands an instruction starts, each word with its place; none for instructions that start nothing. */
export function commandsOf(instruction: Instruction): readonly Command[] {
  return instruction.script.commands
}

/** An instruction's flag by its name. */
export function flagOf(instruction: Instruction, name: string): Flag | null {
  return instruction.flags.find((flag) => flag.name === name) ?? null
}

/** What COPY or ADD takes where; null for other instructions and for one without a destination. */
export function transferOf(instruction: Instruction): Transfer | null {
  const { keyword, words, heredocs: inline } = instruction
  if (keyword !== 'COPY' && keyword !== 'ADD') return null
  const destination = words.at(-1)
  if (destination === undefined || words.length < 2) return null
  const openers = new Set(inline.map(({ opener }) => opener.start))
  const sources = words.slice(0, -1).filter(({ start }) => !openers.has(start))
  return { sources, inline, destination, from: flagOf(instruction, 'from') }
}

/** The options of a flag such as `--mount=type=cache,target=/x`, keys in lower case; a bare key has an empty value. */
export function flagOptions(flag: Flag): ReadonlyMap<string, string> {
  return new Map(
    (flag.value ?? '').split(',').map((part): [string, string] => {
      const equals = part.indexOf('=')
      if (equals < 0) return [part.trim().toLowerCase(), '']
      return [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1)]
    }),
  )
}

/** An instruction as it is written, continuations and all. */
export function writtenText({ text }: Source, { start, end }: Instruction): string {
  return text.slice(start, end).trim()
}
