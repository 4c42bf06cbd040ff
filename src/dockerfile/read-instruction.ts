import type { Heredoc } from './heredoc.js'
import { pairKeywords, readPairs } from './pairs.js'
import type { Instruction, Pair } from './instruction.js'
import type { JoinedText } from './joined-text.js'
import { sliceJoined, spanIn } from './joined-text.js'
import type { JsonForm } from './json-form.js'
import { readJsonForm } from './json-form.js'
import type { LogicalLine } from './logical-lines.js'
import type { Script } from './shell/read-script.js'
import { readShell } from './shell/script.js'
import type { Source, Span } from './source.js'
import type { Flag, Word } from './words.js'
import { blankWords, quotedWords, readFlags, unquote } from './words.js'

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

/** Instructions whose words BuildKit takes quotes off as it replaces variables. https://docs.docker.com/reference/dockerfile/#environment-replacement */
const expandedKeywords: ReadonlySet<string> = new Set(
  'ADD COPY EXPOSE FROM STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
)

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
  const rest = sliceJoined(joined, to)
  const { flags, rest: bodyStart } = readFlags(rest, context.escape)
  const head = { keyword: written.toUpperCase(), keywordSpan: spanIn(joined, from, to), flags }
  return new ReadInstruction({ segment, context, head, body: sliceJoined(rest, bodyStart) })
}

/** What is known of an instruction before its arguments are read. */
interface InstructionParts {
  readonly segment: Segment
  readonly context: ReadContext
  readonly head: Pick<Instruction, 'keyword' | 'keywordSpan' | 'flags'>
  readonly body: JoinedText
}

/** An instruction that reads its arguments when they are first asked for: most rules look at few instructions. */
class ReadInstruction implements Instruction {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly keyword: string
  readonly keywordSpan: Span
  readonly body: JoinedText
  readonly flags: readonly Flag[]
  readonly heredocs: readonly Heredoc[]
  readonly emptyLines: readonly Span[]
  readonly trigger: Instruction | null
  readonly shell: readonly string[]
  readonly #context: ReadContext
  #json: JsonForm | null = null
  #words: readonly Word[] | null = null
  #pairs: readonly Pair[] | null = null
  #script: Script | null = null

  constructor({ segment, context, head, body }: InstructionParts) {
    this.start = head.keywordSpan.start
    this.end = segment.end
    this.line = segment.line
    this.keyword = head.keyword
    this.keywordSpan = head.keywordSpan
    this.body = body
    this.flags = head.flags
    this.heredocs = segment.heredocs
    this.emptyLines = segment.emptyLines
    this.trigger = segment.trigger
    this.shell = context.shell
    this.#context = context
  }

  get json(): JsonForm {
    return (this.#json ??= jsonOf(this.keyword, this.body))
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this, this.#context.escape))
  }

  get pairs(): readonly Pair[] {
    return (this.#pairs ??= readPairs(this.keyword, this.body, this.#context.escape))
  }

  get script(): Script {
    return (this.#script ??= readShell(this, this.#context.source))
  }
}

function jsonOf(keyword: string, body: JoinedText): JsonForm {
  if (!jsonKeywords.has(keyword)) return { kind: 'none' }
  if (keyword !== 'HEALTHCHECK') return readJsonForm(body)
  const command = /^\s*cmd\s+/i.exec(body.text)
  return command === null ? { kind: 'none' } : readJsonForm(sliceJoined(body, command[0].length))
}

function wordsOf({ keyword, json, body }: Instruction, escape: string): readonly Word[] {
  if (json.kind === 'words') return json.words
  if (pairKeywords.has(keyword)) return quotedWords(body, escape)
  const words = blankWords(body)
  if (!expandedKeywords.has(keyword)) return words
  return words.map((word) => ({ ...word, value: unquote(word.text, escape) }))
}
