import type { Heredoc } from './heredoc.js'
import type { Instruction } from './instruction.js'
import type { JoinedText } from './joined-text.js'
import { sliceJoined, spanIn } from './joined-text.js'
import type { JsonForm } from './json-form.js'
import { readJsonForm } from './json-form.js'
import type { LogicalLine } from './logical-lines.js'
import { readPairs } from './pairs.js'
import { emptyScript } from './shell/read-script.js'
import { readShell } from './shell/script.js'
import type { Source, Span } from './source.js'
import type { Word } from './words.js'
import { blankWords, quotedWords, readFlags } from './words.js'

/** What reading an instruction needs to know of the file before it. */
export interface ReadContext {
  readonly escape: string
  readonly shell: readonly string[]
  readonly source: Source
}

/** What an instruction is read from: a logical line, or the rest of one after ONBUILD. */
interface Segment extends Span {
  readonly line: number
  readonly joined: JoinedText
  readonly emptyLines: readonly Span[]
  readonly heredocs: readonly Heredoc[]
  readonly trigger: Instruction | null
}

const jsonKeywords: ReadonlySet<string> = new Set(
  'ADD CMD COPY ENTRYPOINT HEALTHCHECK RUN SHELL VOLUME'.split(' '),
)
const startKeywords: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN'])
const pairKeywords: ReadonlySet<string> = new Set(['ARG', 'ENV', 'LABEL'])

/** Reads one instruction, any keyword, well formed or not. */
export function readInstruction(line: LogicalLine, context: ReadContext): Instruction {
  const instruction = readSegment({ ...line, trigger: null }, context)
  const { keyword, body } = instruction
  if (keyword !== 'ONBUILD' || body.text.trim() === '') return instruction
  const trigger = readSegment({ ...line, joined: body, trigger: null }, context)
  return readSegment({ ...line, trigger }, context)
}

function readSegment(segment: Segment, context: ReadContext): Instruction {
  const { joined } = segment
  const from = joined.text.length - joined.text.trimStart().length
  const written = /^\S+/.exec(joined.text.slice(from))?.[0] ?? ''
  const to = from + written.length
  const keyword = written.toUpperCase()
  const rest = sliceJoined(joined, to)
  const { flags, rest: bodyStart } = readFlags(rest, context.escape)
  const body = sliceJoined(rest, bodyStart)
  const { escape, shell, source } = context
  const json: JsonForm = jsonKeywords.has(keyword) ? jsonOf(keyword, body) : { kind: 'none' }
  const words = once(() => (json.kind === 'words' ? json.words : wordsOf(keyword, body, escape)))
  const pairs = once(() => (pairKeywords.has(keyword) ? readPairs(keyword, body, escape) : []))
  const script = once(() =>
    startKeywords.has(keyword) ? readShell(instruction, source) : emptyScript,
  )
  const instruction: Instruction = {
    start: spanIn(joined, from, from).start,
    end: segment.end,
    line: segment.line,
    keyword,
    keywordSpan: spanIn(joined, from, to),
    body,
    flags,
    json,
    heredocs: segment.heredocs,
    emptyLines: segment.emptyLines,
    trigger: segment.trigger,
    shell,
    get words() {
      return words()
    },
    get pairs() {
      return pairs()
    },
    get script() {
      return script()
    },
  }
  return instruction
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: read() }).value
}

function jsonOf(keyword: string, body: JoinedText): JsonForm {
  if (keyword !== 'HEALTHCHECK') return readJsonForm(body)
  const command = /^\s*cmd\s+/i.exec(body.text)
  return command === null ? { kind: 'none' } : readJsonForm(sliceJoined(body, command[0].length))
}

function wordsOf(keyword: string, body: JoinedText, escape: string): readonly Word[] {
  return pairKeywords.has(keyword) ? quotedWords(body, escape) : blankWords(body)
}
