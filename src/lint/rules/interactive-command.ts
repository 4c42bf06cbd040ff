import type { Rule } from '../rule.js'

export const interactiveCommand: Rule = {
  meta: {
    code: 'DL3001',
    aliases: [],
    name: 'interactive-command',
    severity: 'info',
    tags: ['maintainability'],
    summary: 'A RUN uses a command that makes no sense in a build.',
    why: 'Such commands speak to running processes, other hosts or mounts, of which a build container has none.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN service nginx start' }],
    good: [{ dockerfile: 'FROM debian:12\nCMD ["nginx", "-g", "daemon off;"]' }],
    remedy:
      'Start programs with CMD or ENTRYPOINT, and leave hosts and mounts to what runs the container.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands)
      if (pointless.has(command.name) && command.nameWord !== null)
        yield { at: command.nameWord, message: `${command.name} does nothing useful in a build.` }
  },
}

const pointless: ReadonlySet<string> = new Set(
  'free kill mount ps service shutdown ssh top vim'.split(' '),
)
