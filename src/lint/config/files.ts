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
import type { Mistake } from './yaml-settings.js'

/** What some files say together, and every mistake in them. */
export interface ReadConfigurations {
  readonly configuration: LintConfiguration
  readonly mistakes: readonly FileMistake[]
}

export interface FileMistake extends Mistake {
  /** The name of its file. */
  readonly file: string
}

/** Reads how to lint from some files; later ones win. */
export function readConfigurations(files: readonly ConfigurationText[]): ReadConfigurations {
  const parsed = files.map(({ name, text }) => ({ name, ...parserOf(name, text)(text) }))
  return {
    configuration: parsed
      .map(({ configuration }) => configuration)
      .reduce(mergeConfigurations, emptyConfiguration),
    mistakes: parsed.flatMap(({ name, mistakes }) =>
      mistakes.map((mistake) => ({ file: name, ...mistake })),
    ),
  }
}

/** Refuses files with mistakes: `invalid-configuration` names each once, by file and line. */
export function requireNoMistakes(mistakes: readonly FileMistake[]): void {
  const files = [...new Set(mistakes.map(({ file }) => file))]
  const inOrder = mistakes.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line,
  )
  const lines = new Set(inOrder.map(({ file, line, text }) => `- ${file}:${line}: ${text}`))
  if (lines.size === 0) return
  throw failure('invalid-configuration', {
    count: lines.size,
    mistakes: [...lines].slice(0, maxShown).join('\n'),
  })
}

const maxShown = 50

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
