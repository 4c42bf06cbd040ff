import { excerpt } from '../../dockerfile/excerpt.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { installsDependencies } from '../dependencies.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import type { Rule } from '../rule.js'
import { wholeContextSource } from '../whole-context.js'

export const contextBeforeDependencies: Rule = {
  meta: {
    code: 'DW1001',
    aliases: [],
    name: 'context-before-dependencies',
    severity: 'info',
    tags: ['speed', 'size'],
    summary: 'The whole context is copied before dependencies are installed.',
    why: 'A layer is taken from the cache only while everything before it is unchanged. After a copy of the whole context every commit installs all dependencies anew, and every registry and node gets their layer anew.',
    bad: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci' }],
    good: [
      {
        dockerfile:
          'FROM node:22-slim\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .',
      },
    ],
    remedy: 'Copy the lock and manifest files, install, then copy the rest.',
  },
  *check({ dockerfile }) {
    for (const { instructions } of dockerfile.stages) {
      const copy = instructions.findIndex((instruction) => wholeContextSource(instruction) !== null)
      const source = instructions[copy] && wholeContextSource(instructions[copy])
      if (source == null || findInstall(instructions.slice(0, copy)) !== null) continue
      const install = findInstall(instructions.slice(copy + 1))
      if (install === null) continue
      yield {
        at: source,
        message: `The whole context is copied before ${commandText(install)} runs.`,
      }
    }
  },
}

function findInstall(instructions: readonly Instruction[]): Command | null {
  for (const run of runsIn(instructions)) {
    const install = commandsOf(run).find(installsDependencies)
    if (install !== undefined) return install
  }
  return null
}

function commandText({ name, args }: Command): string {
  return excerpt([name, ...args.slice(0, 3).map(({ text }) => text)].join(' '), 40)
}
