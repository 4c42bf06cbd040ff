import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'

/** Options of yum, dnf and microdnf that take the next word. */
const valued = [
  '-c',
  '--config',
  '-d',
  '-e',
  '-R',
  '-x',
  '--exclude',
  '--installroot',
  '--repo',
  '--repoid',
  '--enablerepo',
  '--disablerepo',
  '--releasever',
  '--setopt',
  '--nodocs',
]

export type RpmProgram = 'yum' | 'dnf' | 'microdnf'

/** What one of the programs is told to do, and with what; null for other commands. */
export function rpmCall(
  command: Command,
  programs: readonly RpmProgram[],
): { readonly action: ShellWord; readonly packages: readonly ShellWord[] } | null {
  if (
    !programs.some(
      (program) => program === command.name || (program === 'dnf' && command.name === 'dnf5'),
    )
  )
    return null
  const [first, second, ...rest] = operandsOf(command, valued)
  if (first === undefined) return null
  const isModule = first.value === 'module' && second !== undefined
  if (isModule) return { action: second, packages: rest }
  return { action: first, packages: second === undefined ? [] : [second, ...rest] }
}

/** Packages without a version: files, addresses and groups have none to give. */
export function unversionedRpms(packages: readonly ShellWord[]): ShellWord[] {
  return packages.filter(({ value }) => {
    const isNamed = !/^@|[/:]|\.rpm$/.test(value)
    return isNamed && !/[<>=]|-\d[\w.+~^]*(?:-\d[\w.+~^]*)?(?:\.\w+)?$|-\$/.test(value)
  })
}
