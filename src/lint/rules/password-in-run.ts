import { commandsOf } from '../../dockerfile/instruction.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { hasOption } from '../../dockerfile/shell/command.js'
import type { Rule } from '../rule.js'

export const passwordInRun: Rule = {
  meta: {
    code: 'DW1026',
    aliases: ['CKV2_DOCKER_17'],
    name: 'password-in-run',
    severity: 'warning',
    tags: ['security'],
    summary: 'A password is set in a RUN.',
    why: 'The password stands in the history of the image, and its hash in a layer: everybody who can pull the image can read both.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN echo "app:secret" | chpasswd' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN useradd --no-log-init app\nUSER app' }],
    remedy: 'Leave users of an image without a password.',
  },
  *check({ dockerfile }) {
    for (const run of runsIn(dockerfile.instructions)) {
      const commands = commandsOf(run)
      const isLocking = commands.some(echoesNoPassword)
      for (const command of commands.filter(setsPassword))
        if (command.nameWord !== null && !(isLocking && command.name === 'chpasswd'))
          yield { at: command.nameWord, message: `${command.name} sets a password.` }
    }
  },
}

/** `*` and `!` match no password: the account is locked. */
function echoesNoPassword({ name, args }: Command): boolean {
  return /^(?:echo|printf)$/.test(name) && args.some(({ value }) => /:[*!]+(?:\\n)?$/.test(value))
}

function setsPassword(command: Command): boolean {
  if (command.name === 'passwd') return hasOption(command, '--stdin')
  if (/^(?:useradd|usermod)$/.test(command.name)) return hasOption(command, '-p', '--password')
  return command.name === 'chpasswd'
}
