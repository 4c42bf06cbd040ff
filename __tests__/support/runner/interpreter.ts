/** What a runner makes of a step's lines: annotations, masks, outputs and the log. */
import { knownCommands, parseCommand, type WorkflowCommand } from './commands.js'

export type Stream = 'stderr' | 'stdout'
export type AnnotationLevel = 'error' | 'notice' | 'warning'

export interface LogLine {
  readonly stream: Stream
  /** As shown: masked, and with `##[group]` and the like in the runner's form. */
  readonly text: string
}

export interface Annotation {
  readonly level: AnnotationLevel
  readonly message: string
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title`, as far as given. */
  readonly properties: Readonly<Record<string, string>>
}

/** What the step told the runner through its lines. */
export interface Interpretation {
  readonly log: readonly LogLine[]
  /** Those that GitHub shows: at most 10 of a level. */
  readonly annotations: readonly Annotation[]
  /** Those beyond the limit; they stand in the log only. */
  readonly droppedAnnotations: readonly Annotation[]
  /** Set through `set-output` and `save-state`, which are deprecated but in force. */
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly debug: readonly string[]
  /** Files named by `add-matcher`. */
  readonly matchers: readonly string[]
  /** Commands that made the step fail, such as `set-env`, which is disabled. */
  readonly refusedCommands: readonly string[]
}

export interface Interpreter {
  readonly feed: (stream: Stream, line: string) => void
  /** Adds an annotation of the runner's own. */
  readonly report: (level: AnnotationLevel, message: string) => void
  readonly mask: (text: string) => string
  readonly masks: () => readonly string[]
  readonly result: () => Interpretation
}

/** Limits of https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ExecutionContext.cs */
const mostAnnotations = 10
const longestMessage = 4096

interface Found extends Interpretation {
  readonly log: LogLine[]
  readonly annotations: Annotation[]
  readonly droppedAnnotations: Annotation[]
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly debug: string[]
  readonly matchers: string[]
  readonly refusedCommands: string[]
}

interface Memory {
  readonly found: Found
  readonly masks: Set<string>
  readonly names: Set<string>
  stopToken: string | undefined
}

function addMask(memory: Memory, secret: string): void {
  if (secret.trim() === '') return
  memory.masks.add(secret)
  for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') memory.masks.add(line)
}

function applyMasks(memory: Memory, text: string): string {
  const longestFirst = [...memory.masks].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((done, secret) => done.replaceAll(secret, '***'), text)
}

function write(memory: Memory, stream: Stream, text: string): void {
  memory.found.log.push({ stream, text: applyMasks(memory, text) })
}

function annotate(memory: Memory, stream: Stream, annotation: Annotation): void {
  const message = applyMasks(memory, annotation.message).slice(0, longestMessage)
  const counted = memory.found.annotations.filter(({ level }) => level === annotation.level).length
  const list =
    counted < mostAnnotations ? memory.found.annotations : memory.found.droppedAnnotations
  list.push({ ...annotation, message })
  write(memory, stream, `##[${annotation.level}]${message}`)
}

function refuse(memory: Memory, stream: Stream, line: string): void {
  memory.found.refusedCommands.push(line)
  const message = `Unable to process command '${line}' successfully.`
  annotate(memory, stream, { level: 'error', message, properties: {} })
}

function isStopToken(memory: Memory, token: string): boolean {
  return token !== '' && token !== 'pause-logging' && !memory.names.has(token.toLowerCase())
}

interface Received {
  readonly stream: Stream
  readonly line: string
  readonly command: WorkflowCommand
}

function stopCommands(memory: Memory, { stream, line, command }: Received): void {
  if (!isStopToken(memory, command.data)) {
    refuse(memory, stream, line)
    return
  }
  memory.stopToken = command.data.toLowerCase()
  memory.names.add(memory.stopToken)
  addMask(memory, command.data)
  write(memory, stream, line)
}

function setNamed(memory: Memory, received: Received, values: Record<string, string>): void {
  const { name = '' } = received.command.properties
  if (name === '') refuse(memory, received.stream, received.line)
  else values[name] = received.command.data
}

function annotateFrom(level: AnnotationLevel): Handler {
  return (memory, { stream, command: { data: message, properties } }) => {
    annotate(memory, stream, { level, message, properties })
  }
}

type Handler = (memory: Memory, received: Received) => void

/** `echo` and `remove-matcher` change nothing here. */
const handlers: Readonly<Record<string, Handler>> = {
  error: annotateFrom('error'),
  notice: annotateFrom('notice'),
  warning: annotateFrom('warning'),
  'add-mask': (memory, { command }) => {
    addMask(memory, command.data)
  },
  'add-matcher': (memory, { command }) => void memory.found.matchers.push(command.data),
  debug: (memory, { command }) => void memory.found.debug.push(command.data),
  group: (memory, { stream, command }) => {
    write(memory, stream, `##[group]${command.data}`)
  },
  endgroup: (memory, { stream }) => {
    write(memory, stream, '##[endgroup]')
  },
  'set-output': (memory, received) => {
    setNamed(memory, received, memory.found.outputs)
  },
  'save-state': (memory, received) => {
    setNamed(memory, received, memory.found.state)
  },
  'stop-commands': stopCommands,
  'add-path': (memory, { stream, line }) => {
    refuse(memory, stream, line)
  },
  'set-env': (memory, { stream, line }) => {
    refuse(memory, stream, line)
  },
}

/** While commands are stopped, only the token ends the pause; everything else is text. */
function resume(memory: Memory, { stream, line, command }: Received): void {
  if (command.name === memory.stopToken) {
    memory.names.delete(command.name)
    memory.stopToken = undefined
  }
  write(memory, stream, line)
}

/** `secrets`: values that the runner hides from the start, the job's token among them. */
export function createInterpreter(secrets: readonly string[]): Interpreter {
  const found: Found = {
    log: [],
    annotations: [],
    droppedAnnotations: [],
    outputs: {},
    state: {},
    debug: [],
    matchers: [],
    refusedCommands: [],
  }
  const names = new Set(knownCommands)
  const memory: Memory = { found, masks: new Set(), names, stopToken: undefined }
  for (const secret of secrets) addMask(memory, secret)
  return {
    feed: (stream, line) => {
      const command = parseCommand(line, memory.names)
      if (!command) write(memory, stream, line)
      else if (memory.stopToken !== undefined) resume(memory, { stream, line, command })
      else handlers[command.name]?.(memory, { stream, line, command })
    },
    report: (level, message) => {
      annotate(memory, 'stdout', { level, message, properties: {} })
    },
    mask: (text) => applyMasks(memory, text),
    masks: () => [...memory.masks],
    result: () => found,
  }
}
