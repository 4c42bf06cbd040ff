import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'

/** Options of `pip install` that take the next word. https://pip.pypa.io/en/stable/cli/pip_install/ */
const valued = (
  '--abi --build --builddir --cache-dir --cert --client-cert --config-settings -C --constraint -c --editable -e ' +
  '--exists-action --extra-index-url --extra --find-links -f --global-option --group --implementation --index-url -i ' +
  '--install-option --keyring-provider --log --no-binary --only-binary --only-deps --platform --prefix --progress-bar ' +
  '--proxy --pypi-url --python --python-version --report --requirement -r --retries --root --root-user-action --src ' +
  '--target -t --timeout --trusted-host --upgrade-strategy --use-feature --use-deprecated'
).split(' ')

/** `pip install`, `pip3.12 install` or `python -m pip install`, with the word `install`; null for other commands. */
export function pipInstall(
  command: Command,
): { readonly install: ShellWord; readonly packages: readonly ShellWord[] } | null {
  const pip = pipCommand(command)
  if (pip === null) return null
  const [install, ...packages] = operandsOf(pip, valued)
  return install?.value === 'install' ? { install, packages } : null
}

function pipCommand(command: Command): Command | null {
  if (/^pip[\d.]*$/.test(command.name)) return command
  if (!/^python[\d.]*$/.test(command.name)) return null
  const module = command.args.findIndex(({ value }) => value === '-m')
  if (module < 0 || command.args[module + 1]?.value !== 'pip') return null
  return { ...command, name: 'pip', args: command.args.slice(module + 2) }
}
