import type { Instruction } from '../dockerfile/instruction.js'
import { commandsOf, transferOf } from '../dockerfile/instruction.js'
import type { Command } from '../dockerfile/shell/command.js'
import { operandsOf, optionValues } from '../dockerfile/shell/command.js'
import type { Stage } from '../dockerfile/stages.js'
import { lineageOf } from '../dockerfile/stages.js'
import { baseName, resolvePath } from './paths.js'

/** A path that an instruction puts into its layer; `isTree` when it may be a folder with more in it. */
export interface CreatedPath {
  readonly path: string
  readonly isTree: boolean
  readonly by: Instruction
}

/** An instruction of a stage or of one it continues, with the folder it works in; null when that is not known. */
export interface WorkingInstruction {
  readonly instruction: Instruction
  readonly folder: string | null
}

/** The instructions that make an image from its base on, each with its working folder. */
export function workingInstructions(stage: Stage): WorkingInstruction[] {
  const lineage = [...lineageOf(stage)].toReversed()
  const instructions = lineage.flatMap((one) => one.instructions)
  let folder: string | null = null
  return instructions.map((instruction) => {
    if (instruction.keyword === 'WORKDIR')
      folder = resolvePath(instruction.words[0]?.value ?? '', folder)
    return { instruction, folder }
  })
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
