import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { commandsOf, transferOf } from '../dockerfile/instruction.js'
import type { Command, ShellWord } from '../dockerfile/shell/command.js'
import { operandsOf, optionValues } from '../dockerfile/shell/command.js'
import type { Stage } from '../dockerfile/stages.js'
import { lineageOf } from '../dockerfile/stages.js'
import { imageStages } from './labels.js'
import { baseName, isWithin, resolvePath } from './paths.js'

/** A path that an instruction puts into its layer; `isTree` when it may be a folder with more in it. */
export interface CreatedPath {
  readonly path: string
  readonly isTree: boolean
  readonly by: Instruction
}

/** An instruction with the folder it works in; null when that is not known. */
export interface WorkingInstruction {
  readonly instruction: Instruction
  readonly folder: string | null
}

/** An instruction with what the layers below its own hold as far as their instructions tell, oldest first. */
export interface LayeredInstruction extends WorkingInstruction {
  readonly below: readonly CreatedPath[]
}

/** Older paths are forgotten; real Dockerfiles create fewer. */
const maxPaths = 200

/** Goes through the instructions that images are made of, each once, in file order. */
export function* walkLayers(dockerfile: Dockerfile): Generator<LayeredInstruction> {
  const built = builtStages(dockerfile)
  const atEnd = new Map<Stage, Pick<LayeredInstruction, 'below' | 'folder'>>()
  for (const stage of dockerfile.stages.filter((one) => built.has(one))) {
    const start = stage.parent === null ? undefined : atEnd.get(stage.parent)
    let { folder, below } = start ?? { folder: null, below: [] }
    for (const instruction of stage.instructions) {
      if (instruction.keyword === 'WORKDIR')
        folder = resolvePath(instruction.words[0]?.value ?? '', folder)
      yield { instruction, folder, below }
      const kept = keptPaths({ instruction, folder })
      if (kept.length > 0) below = [...below, ...kept].slice(-maxPaths)
    }
    atEnd.set(stage, { folder, below })
  }
}

/** Stages that become images, and those they continue. */
function builtStages(dockerfile: Dockerfile): ReadonlySet<Stage> {
  const built = new Set<Stage>()
  for (const image of imageStages(dockerfile))
    for (const stage of lineageOf(image)) {
      if (built.has(stage)) break
      built.add(stage)
    }
  return built
}

function keptPaths(working: WorkingInstruction): CreatedPath[] {
  const created = createdPaths(working)
  if (created.length === 0) return created
  const folder = folderOf(working)
  const deleted = deletedWords(working.instruction)
    .flat()
    .flatMap(({ value }) => resolvePath(value, folder) ?? [])
  return created.filter((one) => !deleted.some((path) => isDeleted(one, path))).slice(-maxPaths)
}

/** The operands of each rm of a RUN. */
export function deletedWords(run: Instruction): ShellWord[][] {
  if (run.keyword !== 'RUN') return []
  return commandsOf(run)
    .filter(({ name }) => name === 'rm')
    .map((rm) => operandsOf(rm))
}

/** Whether the deletion of a path takes another with it, or a part of it. */
export function isDeleted({ path, isTree }: CreatedPath, deleted: string): boolean {
  return isWithin(path, deleted) || (isTree && path !== '/' && isWithin(deleted, path))
}

/** What an instruction creates, as far as its words tell. */
export function createdPaths({ instruction, folder }: WorkingInstruction): CreatedPath[] {
  if (instruction.keyword === 'RUN') return createdByRun({ instruction, folder })
  const transfer = transferOf(instruction)
  const destination = resolvePath(transfer?.destination.value ?? '', folder)
  if (transfer === null || destination === null) return []
  const isFolder = /\/$|^\.\.?$/.test(transfer.destination.value) || transfer.sources.length > 1
  return transfer.sources.map(({ value }) => {
    const name = baseName(value.replace(/\/+$/, ''))
    const isPlain = /^[\w@+-][\w.@+-]*$/.test(name) && name.includes('.')
    if (isFolder && isPlain)
      return {
        path: `${destination === '/' ? '' : destination}/${name}`,
        isTree: false,
        by: instruction,
      }
    return { path: destination, isTree: !isPlain, by: instruction }
  })
}

/** The folder relative words of a RUN stand in: unknown once a script changes it. */
export function folderOf({ instruction, folder }: WorkingInstruction): string | null {
  return commandsOf(instruction).some(({ name }) => name === 'cd' || name === 'pushd')
    ? null
    : folder
}

function createdByRun(working: WorkingInstruction): CreatedPath[] {
  const folder = folderOf(working)
  const by = working.instruction
  return commandsOf(by).flatMap((command) =>
    [...filesOf(command), ...redirectedFiles(command)].flatMap((written) => {
      const path = resolvePath(written, folder)
      return path === null ? [] : [{ path, isTree: false, by }]
    }),
  )
}

/** Files that programs are told to write. */
function filesOf(command: Command): string[] {
  const values = (...names: string[]): string[] =>
    optionValues(command, ...names).map(({ value }) => value)
  switch (command.name) {
    case 'curl':
      return values('-o', '--output')
    case 'wget':
      return values('-O', '--output-document')
    case 'git':
      return operandsOf(command)[0]?.value === 'clone'
        ? operandsOf(command)
            .slice(2, 3)
            .map(({ value }) => value)
        : []
    case 'touch':
      return operandsOf(command).map(({ value }) => value)
    case 'apt-get':
    case 'apt':
      return operandsOf(command)[0]?.value === 'update' ? ['/var/lib/apt/lists'] : []
    default:
      return []
  }
}

function redirectedFiles({ redirections }: Command): string[] {
  return redirections.flatMap(({ operator, target }) =>
    target !== null && (operator === '>' || operator === '>>') && target.isLiteral
      ? [target.value]
      : [],
  )
}
