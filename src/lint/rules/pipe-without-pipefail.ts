import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { isPosixShell, programName } from '../../dockerfile/shell/program.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const pipeWithoutPipefail: Rule = {
  meta: {
    code: 'DL4006',
    aliases: [],
    name: 'pipe-without-pipefail',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'A RUN has a pipe, and the shell does not have pipefail.',
    why: 'Without pipefail only the last command of a pipe decides: a download that fails gives an image without the download, and a green build.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz' }],
    good: [
      {
        dockerfile:
          'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz',
      },
      {
        dockerfile:
          'FROM alpine:3.22\nRUN set -o pipefail && wget -qO- https://example.com/tool.tgz | tar -xz',
      },
    ],
    remedy: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before the RUN.',
    differs:
      'A script that sets pipefail itself is left alone, and so are pipes where pipefail changes nothing: behind `echo`, `printf` and `yes`, and in a substitution that is an argument.',
  },
  *check({ dockerfile }) {
    for (const run of ofKeyword(dockerfile, 'RUN')) {
      const [pipe] = run.script.pipes
      if (pipe === undefined || hasPipefail(run.shell) || setsPipefail(run)) continue
      yield { at: pipe, message: 'The pipe hides the failure of all but its last command.' }
    }
  },
}

const shellsWithPipefail: ReadonlySet<string> = new Set(['bash', 'zsh', 'ash'])

function hasPipefail(shell: readonly string[]): boolean {
  if (!isPosixShell(shell)) return true
  const hasShell = shellsWithPipefail.has(programName(shell[0] ?? ''))
  return (
    hasShell && shell.some((word, at) => word === 'pipefail' && /^-\w*o$/.test(shell[at - 1] ?? ''))
  )
}

function setsPipefail(run: Instruction): boolean {
  return commandsOf(run).some(({ args }) => args.some(({ value }) => value === 'pipefail'))
}
