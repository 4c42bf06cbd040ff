import { basename, resolve } from 'node:path'

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
const maxConfigurationBytes = 256 * 1024

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
interface ConfigurationText {
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

/**
 * Reads how to lint from one file, ours or hadolint's; null when there is none.
 * Fails with `invalid-configuration`.
 */
export async function readConfigurationFile(
  repository: Pick<Repository, 'readText'>,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<LintConfiguration | null> {
  const file = await findFile(repository, { folder }, [name])
  return file === null ? null : parseConfigurationFiles([file])
}

/** Reads the configurations of some files. Later ones win. */
function parseConfigurationFiles(files: readonly ConfigurationText[]): LintConfiguration {
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

/** A name that tells nothing leaves it to the keys: hadolint leaves unknown ones alone, so it needs one of its own. */
function parserOf(path: string, text: string): ConfigurationFormat['parse'] {
  const name = basename(path)
  if (name.includes('hadolint')) return parseHadolintConfiguration
  const isHadolints = !name.includes('dockweigh') && !ownKey.test(text) && hadolintKey.test(text)
  return isHadolints ? parseHadolintConfiguration : parseDockweighConfiguration
}

/** At the top of a block mapping, or first in a flow mapping. */
const ownKey = /^(?:\{[ \t]*)?(?:images|lint)[ \t]*:/m

const hadolintKey =
  /^(?:\{[ \t]*)?(?:disable-ignore-pragma|failure-threshold|format|ignored|label-schema|no-color|no-fail|override|strict-labels|trustedRegistries|verbose)[ \t]*:/m

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
