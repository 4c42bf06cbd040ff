import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { Command } from '../../dockerfile/shell/command.js'

/** Whether a command deletes what lies in one of some folders, or the folders. */
export function deletesIn(command: Command, folder: RegExp): boolean {
  return command.name === 'rm' && command.args.some(({ value }) => folder.test(value))
}

/** The last of a RUN's commands that leaves a cache behind, unless a later one cleans it. */
export function uncleaned(
  run: Instruction,
  { leaves, cleans }: { readonly leaves: Test; readonly cleans: Test },
): Command | null {
  const commands = commandsOf(run)
  const last = commands.findLastIndex(leaves)
  const command = commands[last]
  if (command === undefined || commands.slice(last + 1).some(cleans)) return null
  return command
}

type Test = (command: Command) => boolean
