import { resolve } from 'node:path'

import { ActionError, failure } from '../errors.js'
import {
  configurationFiles,
  emptyConfiguration,
  type ConfigurationText,
  type LintConfiguration,
} from '../lint/config/configuration.js'
import type { Repository, Tree } from '../ports.js'

/** Larger files are no configuration. */
const maxConfigurationBytes = 256 * 1024

/**
 * Reads how to lint from the files at the root of a tree: hadolint's, and ours over it.
 * Fails with `invalid-configuration`, which names the mistakes of all files at once.
 */
export async function readLintConfiguration(
  repository: Pick<Repository, 'readText'>,
  tree: Pick<Tree, 'folder'>,
): Promise<LintConfiguration> {
  const found = await Promise.all(
    configurationFiles.map((names) => findFile(repository, tree, names)),
  )
  return parseFiles(found.filter((file) => file !== null))
}

/**
 * Reads how to lint from one file, ours or hadolint's; null when there is none.
 * Fails with `invalid-configuration`.
 */
export async function readConfigurationFile(
  repository: Pick<Repository, 'readText'>,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<LintConfiguration | null> {
  const file = await findFile(repository, { folder }, [name])
  return file === null ? null : parseFiles([file])
}

/** The parser is loaded for a file that is there: most repositories have none. */
async function parseFiles(files: readonly ConfigurationText[]): Promise<LintConfiguration> {
  if (files.length === 0) return emptyConfiguration
  const { parseConfigurationFiles } = await import('../lint/config/files.js')
  return parseConfigurationFiles(files)
}

async function findFile(
  repository: Pick<Repository, 'readText'>,
  { folder }: Pick<Tree, 'folder'>,
  names: readonly string[],
): Promise<ConfigurationText | null> {
  for (const name of names) {
    const text = await repository
      .readText(resolve(folder, name), maxConfigurationBytes)
      .catch((error: unknown) => {
        throw refusalOf(name, error)
      })
    if (text !== null) return { name, text }
  }
  return null
}

function refusalOf(name: string, error: unknown): unknown {
  if (!(error instanceof ActionError) || error.code !== 'dockerfile-too-large') return error
  const mistakes = `- ${name}: The file is larger than 256 kB.`
  return failure('invalid-configuration', { count: 1, mistakes }, error)
}
