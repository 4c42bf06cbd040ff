import { commandsOf } from '../../dockerfile/instruction.js'
import type { Scope } from '../../dockerfile/scopes.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { hasOption, operandsOf, subcommandOf } from '../../dockerfile/shell/command.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { installsDependencies } from '../dependencies.js'
import { finalStage } from '../instructions.js'
import type { Rule } from '../rule.js'

export const developmentDependencies: Rule = {
  meta: {
    code: 'DW1010',
    aliases: [],
    name: 'development-dependencies',
    severity: 'info',
    tags: ['size'],
    summary: 'Development dependencies are installed in the final image.',
    why: 'Test runners, bundlers and type checkers often weigh more than the program, and none of them runs in production.',
    bad: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci' }],
    good: [
      {
        dockerfile:
          'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev',
      },
      { dockerfile: 'FROM node:22-slim\nENV NODE_ENV=production\nRUN npm ci' },
    ],
    remedy: 'Leave them out with the option of the package manager, or build in another stage.',
  },
  *check({ dockerfile }) {
    const final = finalStage(dockerfile)
    const lineage = new Set(final === null ? [] : lineageOf(final))
    for (const { stage, instruction, scope } of walkScopes(dockerfile)) {
      if (!lineage.has(stage) || instruction.keyword !== 'RUN') continue
      const commands = commandsOf(instruction)
      if (scope.get('NODE_ENV')?.value === 'production' || commands.some(prunes)) continue
      for (const command of commands) {
        const option = missingOption(command, scope)
        if (option !== null)
          yield {
            at: command,
            message: `${command.name} installs development dependencies too; ${option} leaves them out.`,
          }
      }
    }
  },
}

/** The option that leaves them out, by program, with other ways to say it. */
const options: ReadonlyMap<string, readonly [string, ...string[]]> = new Map(
  Object.entries<readonly [string, ...string[]]>({
    bundle: ['--without', '--without=development', '--deployment'],
    composer: ['--no-dev'],
    npm: ['--omit=dev', '--omit', '--production', '--only', '--prod'],
    pnpm: ['--prod', '-P', '--production'],
    poetry: ['--only main', '--only', '--without', '--no-dev'],
    uv: ['--no-dev', '--only-group'],
    yarn: ['--production', '--prod', '--omit'],
  }),
)

function missingOption(command: Command, scope: Scope): string | null {
  const known = options.get(command.name)
  if (known === undefined || !installsDependencies(command) || hasOption(command, ...known))
    return null
  if (command.assignments.some(({ name, value }) => name === 'NODE_ENV' && value === 'production'))
    return null
  if (command.name === 'bundle' && scope.has('BUNDLE_WITHOUT')) return null
  return known[0]
}

function prunes(command: Command): boolean {
  const [first, second] = operandsOf(command).map(({ value }) => value)
  if (command.name === 'bundle')
    return first === 'config' && command.args.some(({ value }) => value === 'without')
  const isPrune = subcommandOf(command) === 'prune' || second === 'prune'
  return ['npm', 'pnpm', 'yarn'].includes(command.name) && isPrune
}
