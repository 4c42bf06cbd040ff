import { join } from 'node:path'

import { ActionError, failure } from '../errors.js'
import {
  emptyConfiguration,
  mergeConfigurations,
  type LintConfiguration,
} from '../lint/config/configuration.js'
import { dockweighFiles, parseDockweighConfiguration } from '../lint/config/dockweigh.js'
import {
  hadolintFiles,
  parseHadolintConfiguration,
  type ParsedConfiguration,
} from '../lint/config/hadolint.js'
import type { Repository, Tree } from '../ports.js'

/** Larger files are no configuration. */
export const maxConfigurationBytes = 256 * 1024

/** A file that says how to lint, and how to read it. */
interface ConfigurationFormat {
  readonly names: readonly string[]
  readonly parse: (text: string) => ParsedConfiguration
}

/** Later ones win. */
const formats: readonly ConfigurationFormat[] = [
  { names: hadolintFiles, parse: parseHadolintConfiguration },
  { names: dockweighFiles, parse: parseDockweighConfiguration },
]

/** A configuration file as it was found. */
export interface ConfigurationText {
  readonly name: string
  readonly text: string
}

/**
 * Reads how to lint from the files at the root of a tree: hadolint's, and ours over it.
 * Fails with `invalid-configuration`, which names the mistakes of all files at once.
 */
export async function readLintConfiguration(
  repository: Pick<Repository, 'readText'>,
  tree: Pick<Tree, 'folder'>,
): Promise<LintConfiguration> {
  const found = await Promise.all(formats.map(({ names }) => findFile(repository, tree, names)))
  return parseConfigurationFiles(found.filter((file) => file !== null))
}

/** Reads the configurations of some files. Later ones win. */
export function parseConfigurationFiles(files: readonly ConfigurationText[]): LintConfiguration {
  const parsed = files.map(({ name, text }) => ({ name, ...parserOf(name, text)(text) }))
  const mistakes = parsed.flatMap(({ name, mistakes: own }) =>
    own.map(({ line, text }) => `- ${name}:${line}: ${text}`),
  )
  if (mistakes.length > 0)
    throw failure('invalid-configuration', {
      count: mistakes.length,
      mistakes: mistakes.slice(0, 50).join('\n'),
    })
  return parsed
    .map(({ configuration }) => configuration)
    .reduce(mergeConfigurations, emptyConfiguration)
}

/** A name that tells nothing leaves it to the keys. */
function parserOf(name: string, text: string): ConfigurationFormat['parse'] {
  const isOurs = name.includes('dockweigh') || /^(?:images|lint)[ \t]*:/m.test(text)
  return name.includes('hadolint') || !isOurs
    ? parseHadolintConfiguration
    : parseDockweighConfiguration
}

async function findFile(
  repository: Pick<Repository, 'readText'>,
  { folder }: Pick<Tree, 'folder'>,
  names: readonly string[],
): Promise<ConfigurationText | null> {
  for (const name of names) {
    const text = await repository
      .readText(join(folder, name), maxConfigurationBytes)
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
