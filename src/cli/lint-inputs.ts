import { resolve } from 'node:path'

import {
  findFiles,
  findRepositoryRoot,
  openCommit,
  readInput,
  readOwnContext,
  readTextFile,
  type MissingFile,
} from '../adapters/dockerfiles.js'
import { openCheckout } from '../adapters/local-checkout.js'
import { maxDockerfileBytes } from '../dockerfile/dockerfile.js'
import { ActionError, failure } from '../errors.js'
import type { LintConfiguration } from '../lint/config/configuration.js'
import type { FileToLint } from '../stages/lint-files.js'
import {
  readConfigurationFile,
  readConfiguration as readRootFiles,
} from '../stages/read-configuration.js'
import type { LintInvocation } from './lint-arguments.js'
import type { Session, Terminal } from './session.js'

/** Reads the file that `--config` names, else those of the repository. Fails with `usage` and `invalid-configuration`. */
export async function readConfiguration(
  { config }: LintInvocation,
  { cwd }: Terminal,
): Promise<LintConfiguration> {
  const reader = { readText: readTextFile }
  if (config === null) {
    const { lint } = await readRootFiles(reader, { folder: await findRepositoryRoot(cwd) })
    return lint
  }
  const configuration = await readConfigurationFile(reader, { folder: cwd, name: config })
  if (configuration === null) throw usage(`\`--config\` is \`${config}\`, which is no file.`)
  return configuration
}

/** Reads the files that were named, and what they were on base. Fails with `usage`, which names every one that is none. */
export async function openFiles(
  { files: names, scope, base }: LintInvocation,
  session: Session,
): Promise<readonly FileToLint[]> {
  const { cwd } = session.terminal
  const { files, missing } = await findFiles(names, cwd)
  if (missing.length > 0) throw usage(missing.map(missingWords).join('\n'))
  const isCompared = scope === 'new' || base !== null
  const readBase = isCompared ? await openBase(base, session) : () => Promise.resolve(null)
  return Promise.all(
    files.map(async (file) => ({
      file,
      text: await readInput(file, { cwd, maxBytes: maxDockerfileBytes }),
      baseText: await readBase(file),
      context: await readOwnContext(file, cwd),
    })),
  )
}

function missingWords({ name, kind }: MissingFile): string {
  switch (kind) {
    case 'absent':
      return `There is no file \`${name}\`.`
    case 'no-match':
      return `No file matches \`${name}\`.`
    case 'folder':
      return `\`${name}\` is a folder; name its files, for example \`${name.replace(/\/+$/, '')}/**/*Dockerfile\`.`
  }
}

type ReadBase = (file: string) => Promise<string | null>

async function openBase(name: string | null, session: Session): Promise<ReadBase> {
  const { cwd } = session.terminal
  for (const candidate of name === null ? await targetNames(session) : [name]) {
    const read = await openCommit(candidate, cwd)
    if (read !== null) return read
  }
  throw usage(
    name === null
      ? '`--scope new` needs to know what to compare with; name it with `--base`.'
      : `\`--base\` is \`${name}\`, which is no commit of a repository at ${resolve(cwd)}.`,
  )
}

/** The branch that the work will be merged into, as origin and as the checkout know it. */
async function targetNames({
  terminal,
  folder,
  cleanup,
  signal,
}: Session): Promise<readonly string[]> {
  try {
    const checkout = await openCheckout({ cwd: terminal.cwd, folder, cleanup, signal })
    const branch = await checkout.targetBranch()
    return branch === null ? [] : [`origin/${branch}`, branch]
  } catch (error) {
    if (error instanceof ActionError && error.code === 'not-a-repository') return []
    throw error
  }
}

function usage(problem: string): Error {
  return failure('usage', { problem })
}
