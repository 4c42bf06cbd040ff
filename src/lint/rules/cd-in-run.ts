import { commandsOf } from '../../dockerfile/instruction.js'
import type { Scope } from '../../dockerfile/scopes.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import { variableUses } from '../../dockerfile/variables.js'
import type { Rule } from '../rule.js'

export const cdInRun: Rule = {
  meta: {
    code: 'DL3003',
    aliases: [],
    name: 'cd-in-run',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A RUN changes the folder with cd.',
    why: 'A cd holds for its own RUN only, so that a reader has to follow every script to know where a command works. WORKDIR says it once, and creates the folder.',
    bad: [{ dockerfile: 'FROM node:22-slim\nRUN cd /app && npm ci' }],
    good: [{ dockerfile: 'FROM node:22-slim\nWORKDIR /app\nRUN npm ci' }],
    remedy: 'Set the folder with WORKDIR.',
    differs:
      'Folders that WORKDIR cannot name are left alone: patterns, `~`, the output of a command, and variables that only the shell knows.',
  },
  *check({ dockerfile }) {
    for (const { instruction, scope } of walkScopes(dockerfile)) {
      if (instruction.keyword !== 'RUN') continue
      const cd = commandsOf(instruction).find((command) => isForWorkdir(command, scope))
      if (cd !== undefined) yield { at: cd, message: 'The folder is changed with cd.' }
    }
  },
}

function isForWorkdir(command: Command, scope: Scope): boolean {
  const [folder] = command.name === 'cd' ? operandsOf(command) : []
  if (folder === undefined || /^~|^-$|[*?[`]|\$\(/.test(folder.text)) return false
  return variableUses(folder.text, '\\').every(({ name }) => scope.has(name))
}
