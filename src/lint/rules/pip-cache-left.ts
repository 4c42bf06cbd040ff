import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { Scope } from '../../dockerfile/scopes.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { hasOption } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import { mountTargets } from '../mounts.js'
import { pipInstall } from '../packages/pip.js'
import type { Problem, Rule } from '../rule.js'

export const pipCacheLeft: Rule = {
  meta: {
    code: 'DL3042',
    aliases: [],
    name: 'pip-cache-left',
    severity: 'warning',
    tags: ['size'],
    summary: 'The cache of pip stays in the layer.',
    why: 'pip keeps every package it fetched in its cache, a second time beside what it installed, and nothing in the image uses it.',
    bad: [{ dockerfile: 'FROM python:3.13-slim\nRUN pip install -r requirements.txt' }],
    good: [
      { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir -r requirements.txt' },
      {
        dockerfile:
          'FROM python:3.13-slim\nENV PIP_NO_CACHE_DIR=1\nRUN pip install -r requirements.txt',
      },
      {
        dockerfile:
          'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
      },
    ],
    remedy: 'Add --no-cache-dir, or mount a cache on /root/.cache/pip.',
  },
  *check({ dockerfile }) {
    for (const { instruction, scope } of walkScopes(dockerfile))
      for (const run of runsIn([instruction])) yield* problemsIn(run, scope)
  },
}

function* problemsIn(run: Instruction, scope: Scope): Generator<Problem> {
  if (isTrue(scope.get('PIP_NO_CACHE_DIR')?.value ?? '') || keepsCacheOut(run)) return
  for (const command of commandsOf(run)) {
    const call = pipInstall(command)
    if (call === null || hasOption(command, '--no-cache-dir') || isOffIn(command, run)) continue
    yield {
      at: { start: command.start, end: call.install.end },
      message: 'pip install leaves its cache in the layer.',
      fix: {
        safety: 'safe',
        summary: 'Add --no-cache-dir',
        edits: [insertAfter(call.install, '--no-cache-dir')],
      },
    }
  }
}

function keepsCacheOut(run: Instruction): boolean {
  return mountTargets(run).some((target) => /(?:^|\/)\.cache(?:\/pip)?$/.test(target))
}

/** `PIP_NO_CACHE_DIR=1 pip install`, or an export before it. */
function isOffIn(command: Command, run: Instruction): boolean {
  const isOff = (name: string, value: string): boolean =>
    name === 'PIP_NO_CACHE_DIR' && isTrue(value)
  if (command.assignments.some(({ name, value }) => isOff(name, value))) return true
  return commandsOf(run).some(
    ({ name, args }) =>
      (name === 'export' || name === 'env') &&
      args.some(({ value }) => /^PIP_NO_CACHE_DIR=/.test(value) && isTrue(value.slice(17))),
  )
}

/** pip reads 0, off and false for this variable as it reads 1. https://github.com/pypa/pip/issues/5735 */
function isTrue(value: string): boolean {
  return /^(?:1|true|yes|on|y|t|0|off|false|no)$/i.test(value)
}
