import { severities, type Severity } from '../finding.js'
import type { RuleSettings } from '../settings.js'
import { emptyConfiguration, lintScopes, type LintConfiguration } from './configuration.js'
import type { ParsedConfiguration } from './hadolint.js'
import { readLabels } from './labels.js'
import { isRuleName, nearestRuleName, severitiesByCode, type NamedSeverity } from './rule-names.js'
import {
  choiceOf,
  fieldsOf,
  flagOf,
  itemsOf,
  knownFieldsOf,
  readSettings,
  reject,
  sortMistakes,
  textOf,
  textsOf,
  type Setting,
} from './yaml-settings.js'
import { excerpt } from '../../dockerfile/excerpt.js'

/** Keys of the whole file; `images` belongs to another reader. */
export const topKeys = ['images', 'lint'] as const

/** Keys under `lint`. */
export const lintKeys = [
  'allowed-images',
  'banned-images',
  'banned-packages',
  'ignore-comments',
  'ignored',
  'label-schema',
  'required-packages',
  'scope',
  'severities',
  'strict-labels',
  'threshold',
  'trusted-registries',
] as const

type LintFields = ReadonlyMap<string, Setting>

/** Reads the `lint` part of our configuration; whatever has no meaning is a mistake. Schema: docs/dockweigh-schema.json. */
export function parseDockweighConfiguration(text: string): ParsedConfiguration {
  const { root, mistakes } = readSettings(text)
  const lint = knownFieldsOf(root, topKeys).get('lint')
  if (lint === undefined)
    return { configuration: emptyConfiguration, mistakes: sortMistakes(mistakes) }
  const fields: LintFields = knownFieldsOf(lint, lintKeys)
  const configuration: LintConfiguration = {
    settings: settingsOf(fields),
    severities: severitiesByCode([...ownSeverities(fields), ...ignored(fields)]),
    ignoreComments: flagOf(fields.get('ignore-comments')),
    threshold: choiceOf<Severity | 'never'>(fields.get('threshold'), [...severities, 'never']),
    scope: choiceOf(fields.get('scope'), lintScopes),
  }
  return { configuration, mistakes: sortMistakes(mistakes) }
}

/** Keys whose value is a list of texts, with the setting it fills. */
const lists = {
  'trusted-registries': 'trustedRegistries',
  'allowed-images': 'allowedImages',
  'banned-images': 'bannedImages',
  'banned-packages': 'bannedPackages',
  'required-packages': 'requiredPackages',
} as const

function settingsOf(fields: LintFields): Partial<RuleSettings> {
  const written = Object.entries(lists).flatMap(([key, name]) => {
    const field = fields.get(key)
    return field === undefined ? [] : [[name, textsOf(field)] as const]
  })
  const labels = fields.get('label-schema')
  const strictLabels = flagOf(fields.get('strict-labels'))
  return {
    ...Object.fromEntries(written),
    ...(labels === undefined ? {} : { labels: readLabels(labels) }),
    ...(strictLabels === null ? {} : { strictLabels }),
  }
}

function ownSeverities(fields: LintFields): NamedSeverity[] {
  const setting = fields.get('severities')
  if (setting === undefined) return []
  return [...fieldsOf(setting)].flatMap(([name, field]) => {
    const severity = choiceOf<Severity | 'off'>(field, [...severities, 'off'])
    return severity !== null && isKnown(name, field) ? [{ name, severity }] : []
  })
}

function ignored(fields: LintFields): NamedSeverity[] {
  return itemsOf(fields.get('ignored')).flatMap((item) => {
    const name = textOf(item)
    return name !== null && isKnown(name, item) ? [{ name, severity: 'off' }] : []
  })
}

function isKnown(name: string, setting: Setting): boolean {
  if (isRuleName(name)) return true
  const nearest = nearestRuleName(name)
  const hint = nearest === null ? 'docs/rules lists them.' : `did you mean \`${nearest}\`?`
  reject(setting, `There is no rule \`${excerpt(name)}\`; ${hint}`)
  return false
}
