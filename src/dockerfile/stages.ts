import type { Instruction } from './instruction.js'
import type { Comment, LogicalLine } from './logical-lines.js'
import { readInstruction } from './read-instruction.js'
import type { Source } from './source.js'
import type { Lookup } from './variables.js'
import { expandVariables } from './variables.js'
import type { Word } from './words.js'

/** A build stage: a FROM and what follows it. */
export interface Stage {
  readonly index: number
  /** The alias in lower case, null when the stage has none. */
  readonly name: string | null
  /** What reports call the stage: its name, or its index as text. */
  readonly label: string
  readonly from: Instruction
  readonly image: Word | null
  /** The image with the defaults of global ARGs filled in; null when a value is unknown. */
  readonly imageName: string | null
  readonly alias: Word | null
  /** The earlier stage that this one continues. */
  readonly parent: Stage | null
  /** Without the FROM. */
  readonly instructions: readonly Instruction[]
}

/** A Dockerfile's instructions, in order and by stage. */
export interface StagedInstructions {
  readonly instructions: readonly Instruction[]
  readonly preamble: readonly Instruction[]
  readonly stages: readonly Stage[]
}

/** What RUN uses on Linux when no SHELL is given. https://docs.docker.com/reference/dockerfile/#shell */
const defaultShell: readonly string[] = ['/bin/sh', '-c']

interface OpenStage extends Stage {
  readonly instructions: Instruction[]
}

interface StageReader {
  readonly escape: string
  readonly preamble: Instruction[]
  readonly stages: OpenStage[]
  readonly byName: Map<string, Stage>
  /** The SHELL at the end of each stage that is closed. */
  readonly shells: Map<Stage, readonly string[]>
  lookup: Lookup
  /** The SHELL of base images. */
  defaultShell: readonly string[]
  shell: readonly string[]
}

/** Reads the instructions of logical lines into stages; a stage continues its parent stage's SHELL. */
export function readStages(
  lines: readonly LogicalLine[],
  {
    escape,
    source,
    comments,
  }: {
    readonly escape: string
    readonly source: Source
    readonly comments: readonly Comment[]
  },
): StagedInstructions {
  const reader: StageReader = {
    escape,
    preamble: [],
    stages: [],
    byName: new Map(),
    shells: new Map(),
    lookup: () => undefined,
    defaultShell,
    shell: defaultShell,
  }
  const pragmas = shellPragmas(comments)
  const instructions = lines.map((line) => {
    while ((pragmas[0]?.line ?? Infinity) < line.line) applyPragma(pragmas.shift()?.shell, reader)
    const instruction = readInstruction(line, { escape, source, shell: reader.shell })
    if (instruction.keyword === 'FROM') addStage(instruction, reader)
    else addInstruction(instruction, reader)
    return instruction
  })
  return { instructions, preamble: reader.preamble, stages: reader.stages }
}

function addInstruction(instruction: Instruction, reader: StageReader): void {
  const siblings = reader.stages.at(-1)?.instructions ?? reader.preamble
  siblings.push(instruction)
  reader.shell = shellAfter(instruction) ?? reader.shell
}

function addStage(from: Instruction, reader: StageReader): void {
  const { stages, shells, byName } = reader
  const last = stages.at(-1)
  if (last === undefined) reader.lookup = globalArguments(reader.preamble, reader.escape)
  else shells.set(last, reader.shell)
  const stage = openStage(from, reader)
  stages.push(stage)
  if (stage.name !== null) byName.set(stage.name, stage)
  const inherited = stage.parent === null ? undefined : shells.get(stage.parent)
  reader.shell = inherited ?? reader.defaultShell
}

/** The stage and those it continues, nearest first. */
export function* lineageOf(stage: Stage): Generator<Stage> {
  for (let next: Stage | null = stage; next !== null; next = next.parent) yield next
}

/** Looks a variable up among the ARGs before the first FROM. */
export function globalArguments(preamble: readonly Instruction[], escape: string): Lookup {
  const values = new Map<string, string | null>()
  const lookup: Lookup = (name) => values.get(name)
  for (const { keyword, pairs } of preamble) {
    if (keyword !== 'ARG') continue
    for (const { key, value } of pairs)
      values.set(
        key.value,
        value === null ? null : expandVariables(value.value, lookup, { escape }),
      )
  }
  return lookup
}

interface ShellPragma {
  readonly line: number
  readonly shell: readonly string[]
}

/** `# hadolint shell=pwsh` tells the shell of a base image. https://github.com/hadolint/hadolint#non-posix-shells */
function shellPragmas(comments: readonly Comment[]): ShellPragma[] {
  return comments.flatMap(({ line, text }) => {
    const shell = /^hadolint[ \t]+shell[ \t]*=[ \t]*(\S.*)$/.exec(text)?.[1]
    return shell === undefined ? [] : [{ line, shell: shell.split(/[ \t]+/) }]
  })
}

/** Before the first FROM it holds for every base image, after it for the stage it stands in. */
function applyPragma(shell: readonly string[] | undefined, reader: StageReader): void {
  if (shell === undefined) return
  reader.shell = shell
  if (reader.stages.length === 0) reader.defaultShell = shell
}

function openStage(from: Instruction, { stages, byName, lookup, escape }: StageReader): OpenStage {
  const index = stages.length
  const [image = null, as = null, third = null] = from.words
  const alias = as?.value.toLowerCase() === 'as' ? third : null
  const name = alias === null ? null : alias.value.toLowerCase()
  const imageName = image === null ? null : expandVariables(image.value, lookup, { escape })
  return {
    index,
    name,
    label: name ?? String(index),
    from,
    image,
    imageName,
    alias,
    parent: byName.get(imageName?.toLowerCase() ?? '') ?? null,
    instructions: [],
  }
}

function shellAfter({ keyword, json }: Instruction): readonly string[] | null {
  if (keyword !== 'SHELL' || json.kind !== 'words' || json.words.length === 0) return null
  return json.words.map(({ value }) => value)
}
