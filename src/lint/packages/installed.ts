import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import { apkAdd } from './apk.js'
import { aptPackages } from './apt.js'
import { npmPackages } from './npm.js'
import { pipInstall } from './pip.js'
import { rpmCall } from './rpm.js'
import { isZypperInstall, zypperCall } from './zypper.js'

/** A package that a command installs; the name has no version. */
export interface InstalledPackage {
  readonly name: string
  readonly word: ShellWord
}

/** Packages of the system, by apt, apk, yum, dnf and zypper; empty for other commands. */
export function systemPackages(command: Command): InstalledPackage[] {
  const words = aptPackages(command) ?? apkAdd(command)?.packages ?? rpmPackages(command)
  const found = words ?? (isZypperInstall(command) ? zypperCall(command)?.packages : null) ?? []
  return found.map((word) => ({ name: bareName(word.value), word }))
}

/** Packages of the system and of languages, by pip, npm and gem. */
export function installedPackages(command: Command): InstalledPackage[] {
  const words = pipInstall(command)?.packages ?? npmPackages(command) ?? gems(command)
  const languages = words.map((word) => ({ name: bareName(word.value), word }))
  return [...systemPackages(command), ...languages]
}

function rpmPackages(command: Command): readonly ShellWord[] | null {
  const call = rpmCall(command, ['yum', 'dnf', 'microdnf'])
  return call?.action.value === 'install' ? call.packages : null
}

function gems(command: Command): ShellWord[] {
  const [action, ...names] = command.name === 'gem' ? operandsOf(command) : []
  return action?.value === 'install' ? names : []
}

/** A name up to its version: `a=1`, `a~1`, `a>=1`, `a@1`, `a:1`, `a/stable` and `a-1.2-3` are all `a`. */
function bareName(text: string): string {
  const scope = /^@[^/]+\//.exec(text)?.[0] ?? ''
  const name = text.slice(scope.length)
  return scope + name.replace(/(?:[=~<>!@:[/].*|-\d[\w.+~^]*(?:-\d[\w.+~^]*)?(?:\.\w+)?)$/, '')
}
