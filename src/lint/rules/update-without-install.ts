import { commandsOf } from '../../dockerfile/instruction.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { subcommandOf } from '../../dockerfile/shell/command.js'
import { isAptUpdate } from '../packages/apt.js'
import type { Rule } from '../rule.js'

export const updateWithoutInstall: Rule = {
  meta: {
    code: 'DW1022',
    aliases: ['CKV_DOCKER_5', 'DS-0017'],
    name: 'update-without-install',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'Package lists are updated in a RUN that installs nothing.',
    why: 'The layer with the lists comes from the cache for weeks, while a later install looks for versions that the mirror has deleted since.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl' }],
    good: [
      {
        dockerfile:
          'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
      },
    ],
    remedy: 'Update and install in one RUN.',
  },
  *check({ dockerfile }) {
    for (const run of runsIn(dockerfile.instructions)) {
      const commands = commandsOf(run)
      const update = commands.find(isUpdate)
      if (
        update === undefined ||
        commands.length > maxCommands ||
        commands.some((one) => installs(one, update.name))
      )
        continue
      yield { at: update, message: `${update.name} updates its lists, and nothing is installed.` }
    }
  },
}

/** A long script may install by other ways: a function, or a program of its own. */
const maxCommands = 4

function isUpdate(command: Command): boolean {
  return isAptUpdate(command) || (command.name === 'apk' && subcommandOf(command) === 'update')
}

/** Anything but another update, echo or clean-up may install. */
function installs({ name, args }: Command, manager: string): boolean {
  const isManager = name === manager || /^apt/.test(name)
  if (!isManager) return !/^(?:clean|echo|printf|rm|set|true|)$/.test(name)
  return !args.some(({ value }) => /^(?:update|clean|autoclean|autoremove)$/.test(value))
}
