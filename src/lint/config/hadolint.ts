import { severities, type Severity } from '../finding.js'
import { emptyConfiguration, type LintConfiguration } from './configuration.js'
import { readLabels } from './labels.js'
import { severitiesByCode, type NamedSeverity } from './rule-names.js'
import {
  choiceOf,
  fieldsOf,
  flagOf,
  readSettings,
  sortMistakes,
  textsOf,
  type Mistake,
  type Setting,
} from './yaml-settings.js'

/** A file as it was understood, and what could not be. */
export interface ParsedConfiguration {
  readonly configuration: LintConfiguration
  readonly mistakes: readonly Mistake[]
}

/**
 * Reads hadolint's configuration: a value of the wrong kind is a mistake, an unknown key or rule is none, as there.
 * Keys that only concern its output are left alone. https://github.com/hadolint/hadolint#configure
 */
export function parseHadolintConfiguration(text: string): ParsedConfiguration {
  const { root, mistakes } = readSettings(text)
  const fields = fieldsOf(root)
  const settings = {
    ...trustedRegistries(fields),
    ...(fields.has('label-schema') ? { labels: readLabels(fields.get('label-schema')) } : {}),
    ...presentFlag('strictLabels', fields.get('strict-labels')),
  }
  const isDisabled = flagOf(fields.get('disable-ignore-pragma'))
  const neverFails = flagOf(fields.get('no-fail')) === true
  const threshold = thresholdOf(fields.get('failure-threshold'))
  const configuration: LintConfiguration = {
    ...emptyConfiguration,
    settings,
    severities: severitiesByCode([...overrides(fields.get('override')), ...ignored(fields)]),
    ignoreComments: isDisabled === null ? null : !isDisabled,
    threshold: neverFails ? 'never' : threshold,
  }
  return { configuration, mistakes: sortMistakes(mistakes) }
}

/** The current spelling, and the one of older versions. */
function trustedRegistries(fields: ReadonlyMap<string, Setting>): {
  readonly trustedRegistries?: readonly string[]
} {
  const field = fields.get('trustedRegistries') ?? fields.get('trusted-registries')
  return field === undefined ? {} : { trustedRegistries: textsOf(field) }
}

function presentFlag(
  name: 'strictLabels',
  setting: Setting | undefined,
): { readonly strictLabels?: boolean } {
  const flag = flagOf(setting)
  return flag === null ? {} : { [name]: flag }
}

/** `none` and `ignore` are the strictest thresholds there: every finding counts. */
function thresholdOf(setting: Setting | undefined): Severity | null {
  const chosen = choiceOf(setting, [...severities, 'ignore', 'none'] as const)
  return chosen === 'ignore' || chosen === 'none' ? 'style' : chosen
}

/** A rule in several lists takes the strongest severity. */
function overrides(setting: Setting | undefined): NamedSeverity[] {
  if (setting === undefined) return []
  const lists = fieldsOf(setting)
  return severities
    .toReversed()
    .flatMap((severity) => textsOf(lists.get(severity)).map((name) => ({ name, severity })))
}

function ignored(fields: ReadonlyMap<string, Setting>): NamedSeverity[] {
  return textsOf(fields.get('ignored')).map((name) => ({ name, severity: 'off' }))
}
