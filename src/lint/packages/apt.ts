import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { hasOption, operandsOf, optionValues } from '../../dockerfile/shell/command.js'

/** Options of apt-get that take the next word. https://manpages.debian.org/stable/apt/apt-get.8.en.html */
const valued = [
  '-t',
  '--target-release',
  '--default-release',
  '-o',
  '--option',
  '-c',
  '--config-file',
  '-a',
  '--host-architecture',
  '-P',
  '--build-profiles',
]

/** The packages of `apt-get install`; null for other commands. */
export function aptGetPackages(command: Command): ShellWord[] | null {
  return command.name === 'apt-get' ? installed(command) : null
}

/** The packages of an `install` by apt, apt-get or aptitude; null for other commands. */
export function aptPackages(command: Command): ShellWord[] | null {
  return isApt(command) ? installed(command) : null
}

/** Whether a command fetches package lists. */
export function isAptUpdate(command: Command): boolean {
  return isApt(command) && operandsOf(command, valued)[0]?.value === 'update'
}

/** Whether an install leaves recommended packages out, by option or by configuration. */
export function leavesRecommendedOut(command: Command): boolean {
  if (hasOption(command, '--no-install-recommends')) return true
  return optionValues(command, '-o', '--option').some(({ value }) =>
    /^APT::Install-Recommends=['"]?(?:false|0|no|off)['"]?$/i.test(value),
  )
}

function isApt({ name }: Command): boolean {
  return name === 'apt-get' || name === 'apt' || name === 'aptitude'
}

function installed(command: Command): ShellWord[] | null {
  const [subcommand, ...packages] = operandsOf(command, valued)
  return subcommand?.value === 'install' ? packages : null
}
