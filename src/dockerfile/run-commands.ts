import type { Instruction } from './instruction.js'
import { commandsOf } from './instruction.js'
import type { Command } from './shell/command.js'

/** A command and the RUN it belongs to. */
export interface RunCommand {
  readonly run: Instruction
  readonly command: Command
}

/** The instructions, ONBUILD ones replaced by what they trigger. */
export function withTriggers(instructions: readonly Instruction[]): Instruction[] {
  return instructions.map((instruction) => instruction.trigger ?? instruction)
}

/** The RUN instructions, those that ONBUILD triggers included. */
export function runsIn(instructions: readonly Instruction[]): Instruction[] {
  return withTriggers(instructions).filter(({ keyword }) => keyword === 'RUN')
}

/** Every command of every RUN, those that ONBUILD triggers included. */
export function runCommandsOf(instructions: readonly Instruction[]): RunCommand[] {
  return runsIn(instructions).flatMap((run) => commandsOf(run).map((command) => ({ run, command })))
}
