import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { commandsOf } from '../dockerfile/instruction.js'
import type { Command } from '../dockerfile/shell/command.js'
import type { Stage } from '../dockerfile/stages.js'

/** Instructions with a keyword, in file order. */
export function ofKeyword(dockerfile: Dockerfile, ...keywords: readonly string[]): Instruction[] {
  return dockerfile.instructions.filter(({ keyword }) => keywords.includes(keyword))
}

/** The instructions and what ONBUILD triggers, in file order. */
export function withTriggers(instructions: readonly Instruction[]): Instruction[] {
  return instructions.map((instruction) => instruction.trigger ?? instruction)
}

/** The RUN instructions, those that ONBUILD triggers included. */
export function runsIn(instructions: readonly Instruction[]): Instruction[] {
  return withTriggers(instructions).filter(({ keyword }) => keyword === 'RUN')
}

/** A command and the RUN it belongs to. */
export interface RunCommand {
  readonly run: Instruction
  readonly command: Command
}

/** Every command of every RUN, those that ONBUILD triggers included. */
export function runCommands(dockerfile: Dockerfile): RunCommand[] {
  return runsIn(dockerfile.instructions).flatMap((run) =>
    commandsOf(run).map((command) => ({ run, command })),
  )
}

/** The stage that a build without `--target` ends with. */
export function finalStage({ stages }: Dockerfile): Stage | null {
  return stages.at(-1) ?? null
}

/** Stages whose layers a built image may hold: the final one, and those that others continue. */
export function shippedStages({ stages }: Dockerfile): Stage[] {
  const parents = new Set(stages.map(({ parent }) => parent))
  return stages.filter((stage, index) => index === stages.length - 1 || parents.has(stage))
}
