import type { Rule } from '../rule.js'

export const linkedShell: Rule = {
  meta: {
    code: 'DL4005',
    aliases: [],
    name: 'linked-shell',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'The default shell is replaced by a link.',
    why: 'A link changes the shell for every program of the image. SHELL changes it for the instructions that follow, and says so.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh' }],
    good: [{ dockerfile: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]' }],
    remedy: 'Use SHELL.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands)
      if (command.name === 'ln' && command.args.some(({ value }) => value === '/bin/sh'))
        yield { at: command, message: '/bin/sh is replaced by a link.' }
  },
}
