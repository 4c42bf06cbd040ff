import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'

/** Options of npm that take the next word. https://docs.npmjs.com/cli/using-npm/config */
const valued = [
  '--loglevel',
  '--prefix',
  '--registry',
  '-C',
  '--cache',
  '--tag',
  '--omit',
  '--include',
  '-w',
  '--workspace',
  '--fetch-timeout',
  '--userconfig',
  '--globalconfig',
]

/** The packages that `npm install` is given by name; null for other commands. */
export function npmPackages(command: Command): ShellWord[] | null {
  if (command.name !== 'npm') return null
  const [action, ...packages] = operandsOf(command, valued)
  return ['install', 'i', 'add'].includes(action?.value ?? '') ? packages : null
}
