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
    for (const { command } of dockerfile.runCommands) {
      const sets =
        command.name === 'chpasswd' ||
        (command.name === 'passwd' && hasOption(command, '--stdin')) ||
        hasPassword(command)
      if (sets && command.nameWord !== null)
        yield { at: command.nameWord, message: `${command.name} sets a password.` }
    }
  },
}

function hasPassword(command: Command): boolean {
  return /^(?:useradd|usermod)$/.test(command.name) && hasOption(command, '-p', '--password')
}
