import type { LabelType } from '../settings.js'
import { choiceOf, fieldsOf, type Setting } from './yaml-settings.js'

/** The kinds of label values, those of hadolint. */
export const labelTypes = [
  'email',
  'hash',
  'rfc3339',
  'semver',
  'spdx',
  'text',
  'url',
] as const satisfies readonly LabelType[]

/** Reads a mapping of labels to types; a label without a type takes any text. */
export function readLabels(setting: Setting | undefined): Readonly<Record<string, LabelType>> {
  if (setting === undefined) return {}
  return Object.fromEntries(
    [...fieldsOf(setting)].map(([label, field]) => [label, choiceOf(field, labelTypes) ?? 'text']),
  )
}
