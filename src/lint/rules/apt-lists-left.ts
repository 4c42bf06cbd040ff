import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { appendCommand } from '../edits.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import { shippedStages } from '../instructions.js'
import { isMounted } from '../mounts.js'
import { isAptUpdate } from '../packages/apt.js'
import type { Problem, Rule } from '../rule.js'

export const aptListsLeft: Rule = {
  meta: {
    code: 'DL3009',
    aliases: [],
    name: 'apt-lists-left',
    severity: 'info',
    tags: ['size'],
    summary: 'The package lists of apt stay in the layer.',
    why: 'The lists take tens of megabytes and are outdated when the image runs. A later RUN cannot take them out of the layer that holds them.',
    bad: [
      {
        dockerfile:
          'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12',
      },
    ],
    good: [
      {
        dockerfile:
          'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12 \\\n && rm -rf /var/lib/apt/lists/*',
      },
      {
        dockerfile:
          'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update && apt-get install -y curl=7.88.1-10+deb12u12',
      },
    ],
    remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
  },
  *check({ dockerfile }) {
    const instructions = shippedStages(dockerfile).flatMap((stage) => stage.instructions)
    for (const run of runsIn(instructions)) {
      const update = commandsOf(run).find(isAptUpdate)
      if (update === undefined || cleansLists(run) || isMounted(run, '/var/lib/apt/lists')) continue
      yield problemAt(run, update)
    }
  },
}

function problemAt(run: Instruction, update: Command): Problem {
  const message = 'The package lists that apt fetches stay in the layer.'
  const edit = appendCommand(run, 'rm -rf /var/lib/apt/lists/*')
  if (edit === null) return { at: update, message }
  const fix = { safety: 'unsafe', summary: 'Remove the lists at the end', edits: [edit] } as const
  return { at: update, message, fix }
}

function cleansLists(run: Instruction): boolean {
  return commandsOf(run).some(
    ({ name, args }) =>
      ((name === 'rm' || name === 'find') && args.some(({ value }) => isLists(value))) ||
      (name === 'apt-get' && args.some(({ value }) => value === 'distclean')),
  )
}

function isLists(path: string): boolean {
  return /^\/var\/lib\/apt(?:\/lists)?(?:\/|\/\*.*)?$/.test(path)
}
