import type { Command } from '../dockerfile/shell/command.js'
import { hasOption, operandsOf, subcommandOf } from '../dockerfile/shell/command.js'
import { pipInstall } from './packages/pip.js'

/** Programs that install what a project's lock or manifest file lists, with the subcommands that do. */
const installers: ReadonlyMap<string, readonly string[]> = new Map([
  ['bun', ['install', 'i']],
  ['bundle', ['install']],
  ['cargo', ['fetch', 'chef']],
  ['composer', ['install']],
  ['dotnet', ['restore']],
  ['gradle', ['dependencies']],
  ['gradlew', ['dependencies']],
  ['mix', ['deps.get']],
  ['mvn', ['dependency:go-offline', 'dependency:resolve']],
  ['mvnw', ['dependency:go-offline', 'dependency:resolve']],
  ['npm', ['ci', 'install', 'i', 'clean-install']],
  ['pdm', ['install', 'sync']],
  ['pipenv', ['install', 'sync']],
  ['pnpm', ['install', 'i', 'fetch']],
  ['poetry', ['install']],
  ['uv', ['sync']],
])

/** Installers whose further operands are packages by name: then no file of the project is read. */
const namesPackages: ReadonlySet<string> = new Set(['bun', 'npm', 'pipenv', 'pnpm'])

/** Whether a command installs the dependencies that files of the project list. */
export function installsDependencies(command: Command): boolean {
  if (command.name === 'yarn') return installsWithYarn(command)
  if (command.name === 'go')
    return (
      operandsOf(command)
        .slice(0, 2)
        .map(({ value }) => value)
        .join(' ') === 'mod download'
    )
  if (pipInstall(command) !== null) return hasOption(command, '-r', '--requirement')
  const subcommands = installers.get(command.name)
  if (subcommands?.includes(subcommandOf(command)) !== true) return false
  const isGlobal = hasOption(command, '-g', '--global')
  return !isGlobal && !(namesPackages.has(command.name) && operandsOf(command).length > 1)
}

/** `yarn` alone installs. */
function installsWithYarn(command: Command): boolean {
  const subcommand = subcommandOf(command)
  return subcommand === 'install' || (subcommand === '' && !hasOption(command, '--version', '-v'))
}
