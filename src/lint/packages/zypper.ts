import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'

/** Options of zypper that take the next word. */
const valued = [
  '-r',
  '--repo',
  '--from',
  '-t',
  '--type',
  '-R',
  '--root',
  '-c',
  '--config',
  '-p',
  '--plus-repo',
]

/** What zypper is told to do, and with what; null for other commands. */
export function zypperCall(
  command: Command,
): { readonly action: ShellWord; readonly packages: readonly ShellWord[] } | null {
  if (command.name !== 'zypper') return null
  const [action, ...packages] = operandsOf(command, valued)
  return action === undefined ? null : { action, packages }
}

/** Whether zypper installs. */
export function isZypperInstall(command: Command): boolean {
  const action = zypperCall(command)?.action.value
  return action === 'install' || action === 'in'
}
