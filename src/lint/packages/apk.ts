import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'

/** Options of apk that take the next word. https://man.archlinux.org/man/extra/apk-tools/apk.8.en */
const valued = [
  '-t',
  '--virtual',
  '-X',
  '--repository',
  '-p',
  '--root',
  '--repositories-file',
  '--cache-dir',
  '--cache-max-age',
  '--keys-dir',
  '--wait',
  '--arch',
]

/** The packages of `apk add`, with the word `add`; null for other commands. */
export function apkAdd(
  command: Command,
): { readonly add: ShellWord; readonly packages: readonly ShellWord[] } | null {
  if (command.name !== 'apk') return null
  const [add, ...packages] = operandsOf(command, valued)
  return add?.value === 'add' ? { add, packages } : null
}
