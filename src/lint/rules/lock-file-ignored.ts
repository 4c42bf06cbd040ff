import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import { transferOf } from '../../dockerfile/instruction.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { hasOption, operandsOf } from '../../dockerfile/shell/command.js'
import { baseName } from '../paths.js'
import type { Rule } from '../rule.js'

export const lockFileIgnored: Rule = {
  meta: {
    code: 'DW1009',
    aliases: [],
    name: 'lock-file-ignored',
    severity: 'info',
    tags: ['reproducibility'],
    summary: 'Dependencies are installed past the lock file.',
    why: 'The plain install may take other versions than the lock file names, and changes the file when they do not fit; in a build both go unnoticed.',
    bad: [
      { dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm install' },
    ],
    good: [{ dockerfile: 'FROM node:22-slim\nCOPY package.json package-lock.json ./\nRUN npm ci' }],
    remedy: 'Use npm ci, or the option that holds to the lock file.',
  },
  *check({ dockerfile, context }) {
    const files = new Set([...(context?.paths ?? []), ...copiedNames(dockerfile)].map(baseName))
    for (const { command } of dockerfile.runCommands) {
      const strict = strictForm(command, files)
      if (strict === null) continue
      yield {
        at: command,
        message: `${command.name} may pass over the lock file; ${strict} does not.`,
      }
    }
  },
}

function copiedNames({ instructions }: Dockerfile): string[] {
  return instructions.flatMap((one) => transferOf(one)?.sources.map(({ value }) => value) ?? [])
}

interface Installer {
  readonly lockFiles: readonly string[]
  /** Subcommands that install; empty stands for none given. */
  readonly actions: readonly string[]
  /** Options that hold to the lock file. */
  readonly strictOptions: readonly string[]
  readonly strictForm: string
}

const installers: ReadonlyMap<string, Installer> = new Map(
  Object.entries<Installer>({
    npm: {
      lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
      actions: ['i', 'install'],
      strictOptions: [],
      strictForm: 'npm ci',
    },
    pnpm: {
      lockFiles: ['pnpm-lock.yaml'],
      actions: ['i', 'install'],
      strictOptions: ['--frozen-lockfile'],
      strictForm: 'pnpm install --frozen-lockfile',
    },
    yarn: {
      lockFiles: ['yarn.lock'],
      actions: ['', 'install'],
      strictOptions: ['--frozen-lockfile', '--immutable', '-v'],
      strictForm: 'yarn install --frozen-lockfile',
    },
  }),
)

/** The form that holds to the lock file; null when the command does, or when there is no lock file. */
function strictForm(command: Command, files: ReadonlySet<string>): string | null {
  const installer = installers.get(command.name)
  const [action = '', ...packages] = operandsOf(command).map(({ value }) => value)
  if (installer?.actions.includes(action) !== true || packages.length > 0) return null
  if (!installer.lockFiles.some((file) => files.has(file))) return null
  const isStrict = hasOption(command, '-g', '--global', '--version', ...installer.strictOptions)
  return isStrict ? null : installer.strictForm
}
