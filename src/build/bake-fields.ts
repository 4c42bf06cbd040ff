import { parse as parseCsv } from 'csv-parse/sync'

import { excerpt } from '../dockerfile/excerpt.js'
import type { Pair } from '../input-reader.js'

/** A target of the definition; reading a field wrongly adds a mistake and gives nothing. */
export interface TargetFields {
  readonly name: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly mistakes: string[]
}

/** Any JSON object; null for everything else. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : null
}

/** Adds a mistake; the words end a sentence that begins with the target's name. */
export function refuseTarget({ name, mistakes }: TargetFields, words: string): void {
  mistakes.push(`- \`${excerpt(name)}\` ${words}`)
}

/** Null when the field is absent. */
export function textIn(target: TargetFields, key: string): string | null {
  const value = target.fields[key] ?? null
  if (value === null || value === '') return null
  if (isText(value)) return value
  return refuseShape(target, key, null)
}

/** False when the field is absent. */
export function flagIn(target: TargetFields, key: string): boolean {
  const value = target.fields[key] ?? false
  if (typeof value === 'boolean') return value
  return refuseShape(target, key, false)
}

/** Empty when the field is absent. */
export function textsIn(target: TargetFields, key: string): readonly string[] {
  const value = target.fields[key] ?? []
  if (Array.isArray(value) && value.every(isText)) return value
  return refuseShape(target, key, [])
}

/** The pairs of an object of texts, in order of their names; a value that is null is not set. */
export function pairsIn(target: TargetFields, key: string): readonly Pair[] {
  const value = objectOf(target.fields[key] ?? {})
  const entries = Object.entries(value ?? {}).filter(([, text]) => text !== null)
  const isReadable = value !== null && entries.every(([name, text]) => isName(name) && isText(text))
  if (!isReadable) return refuseShape(target, key, [])
  return entries
    .map(([name, text]) => ({ name, value: text as string }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The entries of a list of objects. buildx before 0.18 prints them as CSV, as its options take them. */
export function entriesIn(
  target: TargetFields,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const value = target.fields[key] ?? []
  if (!Array.isArray(value)) return refuseShape(target, key, [])
  const entries = value.map((item: unknown) => (isText(item) ? splitEntry(item) : objectOf(item)))
  const known = entries.filter((entry) => entry !== null)
  return known.length === entries.length ? known : refuseShape(target, key, [])
}

/** Refuses a field whose value is not of the kind that bake prints. The value is not shown: it may be a secret. */
export function refuseShape<T>(target: TargetFields, key: string, instead: T): T {
  refuseTarget(target, `has a field \`${key}\` that cannot be read.`)
  return instead
}

/** No text of a definition may hold what ends an argument. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0')
}

function isName(name: string): boolean {
  return name !== '' && !/[=\0]/.test(name)
}

function splitEntry(text: string): Readonly<Record<string, string>> | null {
  try {
    const [parts = []]: string[][] = parseCsv(text)
    const pairs = parts.map((part) => [...splitOnce(part)] as const)
    return Object.fromEntries(pairs)
  } catch {
    return null
  }
}

function splitOnce(part: string): readonly [name: string, value: string] {
  const at = part.indexOf('=')
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
}
