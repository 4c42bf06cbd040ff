import { resolve } from 'node:path'

import { ActionError, failure } from '../errors.js'
import type { ImageEntry } from '../images/image-entry.js'
import {
  configurationFiles,
  emptyConfiguration,
  type ConfigurationText,
  type LintConfiguration,
} from '../lint/config/configuration.js'
import type { Repository, Tree } from '../ports.js'

/** What the files at the root of a tree say. */
export interface Configuration {
  readonly lint: LintConfiguration
  /** In the order of the file; empty: no image is listed. */
  readonly images: readonly ImageEntry[]
}

/** Larger files are no configuration. */
const maxConfigurationBytes = 256 * 1024

/**
 * Reads the files at the root of a tree: hadolint's, and ours over it.
 * Fails with `invalid-configuration`, which names the mistakes of all files at once.
 */
export async function readConfiguration(
  repository: Pick<Repository, 'readText'>,
  tree: Pick<Tree, 'folder'>,
): Promise<Configuration> {
  const [hadolint, own] = await Promise.all(
    configurationFiles.map((names) => findFile(repository, tree, names)),
  )
  return parseFiles({ hadolint: hadolint ?? null, own: own ?? null })
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
  if (file === null) return null
  const { readConfigurations, requireNoMistakes } = await import('../lint/config/files.js')
  const { configuration, mistakes } = readConfigurations([file])
  requireNoMistakes(mistakes)
  return configuration
}

/** The parsers are loaded for a file that is there: most repositories have none. */
async function parseFiles({
  hadolint,
  own,
}: {
  readonly hadolint: ConfigurationText | null
  readonly own: ConfigurationText | null
}): Promise<Configuration> {
  const files = [hadolint, own].filter((file) => file !== null)
  if (files.length === 0) return { lint: emptyConfiguration, images: [] }
  const { readConfigurations, requireNoMistakes } = await import('../lint/config/files.js')
  const { parseImageEntries } = await import('../images/image-entry.js')
  const lint = readConfigurations(files)
  const images = parseImageEntries(own?.text ?? '')
  const inImages = images.mistakes.map((mistake) => ({ file: own?.name ?? '', ...mistake }))
  requireNoMistakes([...lint.mistakes, ...inImages])
  return { lint: lint.configuration, images: images.entries }
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
