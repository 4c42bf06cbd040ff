import spdx from 'spdx-expression-parse'
import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import type { Pair } from '../dockerfile/instruction.js'
import type { Stage } from '../dockerfile/stages.js'
import { ofKeyword } from './instructions.js'
import type { Problem } from './rule.js'
import type { LabelType, RuleSettings } from './settings.js'

interface LabelInput {
  readonly dockerfile: Dockerfile
  readonly settings: RuleSettings
}

const wanted: Readonly<Record<LabelType, string>> = {
  email: 'an e-mail address',
  hash: 'a git commit hash',
  rfc3339: 'a time as RFC 3339 has it',
  semver: 'a semantic version',
  spdx: 'an SPDX licence expression',
  text: 'a text',
  url: 'a URL',
}

/** One problem for every label of a type whose value is not of it; empty values and variables are left out. */
export function* labelProblems(
  { dockerfile, settings }: LabelInput,
  type: LabelType,
): Generator<Problem> {
  for (const { key, value } of labelsOf(dockerfile)) {
    if (settings.labels[key.value] !== type || value === null || value.value === '') continue
    if (value.value.includes('$') || isOfType(value.value, type)) continue
    yield { at: value, message: `Label ${excerpt(key.value)} is not ${wanted[type]}.` }
  }
}

/** Every label of the file. */
export function labelsOf(dockerfile: Dockerfile): Pair[] {
  return ofKeyword(dockerfile, 'LABEL').flatMap(({ pairs }) => pairs)
}

/** Stages that no later stage continues or copies from: those that become images. */
export function imageStages({ stages }: Dockerfile): Stage[] {
  const used = new Set<string>()
  for (const { parent, instructions } of stages) {
    if (parent !== null) used.add(String(parent.index))
    for (const { flags } of instructions)
      for (const { name, value } of flags)
        if (name === 'from') used.add((value ?? '').toLowerCase())
  }
  return stages.filter(({ index, name }) => !used.has(String(index)) && !used.has(name ?? ''))
}

function isOfType(value: string, type: LabelType): boolean {
  switch (type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value)
    case 'hash':
      return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/i.test(value)
    case 'rfc3339':
      return isTime(value)
    case 'semver':
      return semver.test(value)
    case 'spdx':
      return isLicence(value)
    case 'text':
      return true
    case 'url':
      return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value)
  }
}

/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const semver =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i

/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isTime(value: string): boolean {
  const isShaped = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:z|[+-]\d{2}:\d{2})$/i.test(
    value,
  )
  return isShaped && !Number.isNaN(Date.parse(value.toUpperCase()))
}

function isLicence(value: string): boolean {
  try {
    spdx(value)
    return true
  } catch {
    return false
  }
}
