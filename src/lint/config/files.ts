import { basename } from 'node:path'

import { failure } from '../../errors.js'
import {
  emptyConfiguration,
  mergeConfigurations,
  type ConfigurationText,
  type LintConfiguration,
} from './configuration.js'
import { parseDockweighConfiguration } from './dockweigh.js'
import { parseHadolintConfiguration, type ParsedConfiguration } from './hadolint.js'

/**
 * Reads the configurations of some files; later ones win. Fails with `invalid-configuration`, which names the mistakes
 * of all files at once.
 */
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

/** A name that tells nothing leaves it to the keys: hadolint leaves unknown ones alone, so it needs one of its own. */
function parserOf(path: string, text: string): (text: string) => ParsedConfiguration {
  const name = basename(path)
  if (name.includes('hadolint')) return parseHadolintConfiguration
  const isHadolints = !name.includes('dockweigh') && !ownKey.test(text) && hadolintKey.test(text)
  return isHadolints ? parseHadolintConfiguration : parseDockweighConfiguration
}

/** At the top of a block mapping, or first in a flow mapping. */
const ownKey = /^(?:\{[ \t]*)?(?:images|lint)[ \t]*:/m

const hadolintKey =
  /^(?:\{[ \t]*)?(?:disable-ignore-pragma|failure-threshold|format|ignored|label-schema|no-color|no-fail|override|strict-labels|trustedRegistries|verbose)[ \t]*:/m
