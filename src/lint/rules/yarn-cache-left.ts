import type { Instruction } from '../../dockerfile/instruction.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { subcommandOf } from '../../dockerfile/shell/command.js'
import { appendCommand } from '../edits.js'
import { shippedStages } from '../instructions.js'
import { mountTargets } from '../mounts.js'
import { deletesIn, uncleaned } from '../packages/cleanup.js'
import type { Rule } from '../rule.js'

export const yarnCacheLeft: Rule = {
  meta: {
    code: 'DL3060',
    aliases: [],
    name: 'yarn-cache-left',
    severity: 'info',
    tags: ['size'],
    summary: 'The cache of yarn stays in the layer.',
    why: 'yarn keeps every package it fetched in its cache, a second time beside node_modules, and nothing in the image uses it.',
    bad: [{ dockerfile: 'FROM node:22-slim\nRUN yarn install --frozen-lockfile' }],
    good: [
      { dockerfile: 'FROM node:22-slim\nRUN yarn install --frozen-lockfile && yarn cache clean' },
    ],
    remedy: 'Run yarn cache clean in the same RUN, or mount a cache on /root/.cache/yarn.',
  },
  *check({ dockerfile }) {
    for (const run of runsIn(shippedStages(dockerfile).flatMap((stage) => stage.instructions))) {
      const command = uncleaned(run, { leaves, cleans })
      if (command === null || keepsCacheOut(run)) continue
      const edit = appendCommand(run, 'yarn cache clean')
      const message = 'yarn leaves its cache in the layer.'
      const fix =
        edit && ({ safety: 'safe', summary: 'Clean the cache at the end', edits: [edit] } as const)
      yield { at: command, message, ...(fix === null ? {} : { fix }) }
    }
  },
}

function keepsCacheOut(run: Instruction): boolean {
  return mountTargets(run).some((target) =>
    /(?:^|\/)(?:\.cache|\.cache\/yarn|\.yarn(?:\/.*)?)$/.test(target),
  )
}

function leaves(command: Command): boolean {
  return command.name === 'yarn' && subcommandOf(command) === 'install'
}

function cleans(command: Command): boolean {
  const isClean = command.name === 'yarn' && subcommandOf(command) === 'cache'
  return isClean || deletesIn(command, /\.cache|\.yarn/)
}
