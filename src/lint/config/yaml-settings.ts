import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml'

import { excerpt } from '../../dockerfile/excerpt.js'
import { nearestName } from '../suggest.js'

/** What is wrong in a configuration file, one sentence, with its 1-based line. */
export interface Mistake {
  readonly line: number
  readonly text: string
}

/** A value of a configuration file with its place. Reading it wrongly adds a mistake and gives nothing. */
export interface Setting {
  /** The keys that lead here, joined by dots; empty for the whole file. */
  readonly path: string
  /** Null where the file says nothing. */
  readonly node: Node | null
  readonly line: number
  readonly file: SettingsFile
}

interface SettingsFile {
  readonly document: Document
  readonly lines: LineCounter
  readonly mistakes: Mistake[]
}

/** More aliases than any configuration needs; looking each of them up costs a walk through the file. */
const maxAliases = 100

/** More brackets inside one another would exhaust the parser's stack. */
const maxNesting = 100

const nearness = 4

/**
 * Reads YAML 1.2. Only what is asked for is looked at, and no alias is ever copied out, so that no file can grow.
 * The mistakes are filled by the reading functions; a file that is no YAML has its syntax errors there and no settings.
 */
export function readSettings(text: string): {
  readonly root: Setting
  readonly mistakes: Mistake[]
} {
  const mistakes: Mistake[] = []
  const lines = new LineCounter()
  const isDeep = nestingOf(text) > maxNesting
  const document: Document = parseDocument(isDeep ? '' : text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  })
  for (const { message, pos } of document.errors.slice(0, 3))
    mistakes.push({ line: lines.linePos(pos[0]).line, text: `${excerpt(message, 200)}.` })
  if (isDeep) mistakes.push({ line: 1, text: `More than ${maxNesting} levels are nested.` })
  if (countAliases(document) > maxAliases)
    mistakes.push({ line: 1, text: `There are more than ${maxAliases} aliases.` })
  const node = mistakes.length > 0 ? null : document.contents
  return { root: { path: '', node, line: 1, file: { document, lines, mistakes } }, mistakes }
}

/** Mistakes in the order of the file. */
export function sortMistakes(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.toSorted((one, other) => one.line - other.line)
}

/** Adds a mistake at a setting. */
export function reject({ file, line }: Setting, text: string): void {
  file.mistakes.push({ line, text })
}

/** A setting's name as messages show it. */
export function nameOf({ path }: Setting): string {
  return path === '' ? 'The file' : `\`${excerpt(path)}\``
}

/** The settings of a mapping by key, in order. A key that stands twice is a mistake. */
export function fieldsOf(setting: Setting): ReadonlyMap<string, Setting> {
  const node = resolved(setting)
  const fields = new Map<string, Setting>()
  if (isNothing(node)) return fields
  if (!isMap(node)) {
    reject(setting, `${nameOf(setting)} must be a mapping of keys to values.`)
    return fields
  }
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const path = setting.path === '' ? name : `${setting.path}.${name}`
    const line = lineOf(key as Node | null, setting)
    const field: Setting = { path, node: value as Node | null, line, file: setting.file }
    if (fields.has(name)) reject(field, `${nameOf(field)} stands twice.`)
    fields.set(name, field)
  }
  return fields
}

/** The same, where only some keys have a meaning: others are mistakes, with the key that was probably meant. */
export function knownFieldsOf(
  setting: Setting,
  known: readonly string[],
): ReadonlyMap<string, Setting> {
  const fields = fieldsOf(setting)
  for (const [name, field] of fields) {
    if (known.includes(name)) continue
    const nearest = nearestName(name, known, nearness)
    const hint =
      nearest === null ? `there are ${known.map(quoted).join(', ')}` : `did you mean \`${nearest}\``
    reject(field, `${nameOf(field)} is no setting; ${hint}${nearest === null ? '.' : '?'}`)
  }
  return fields
}

/** The items of a list. */
export function itemsOf(setting: Setting | undefined): readonly Setting[] {
  if (setting === undefined) return []
  const node = resolved(setting)
  if (isNothing(node)) return []
  if (isSeq(node)) {
    return node.items.map((item) => {
      const line = lineOf(item as Node | null, setting)
      return { ...setting, node: item as Node | null, line }
    })
  }
  reject(setting, `${nameOf(setting)} must be a list, one item a line after \`- \`.`)
  return []
}

/** A text, which may be written without quotes; null when it is none. */
export function textOf(setting: Setting): string | null {
  const node = resolved(setting)
  const value = isScalar(node) ? node.value : undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number' && isScalar(node)) return node.source ?? String(value)
  reject(setting, `${nameOf(setting)} must be a text.`)
  return null
}

/** A text; null when absent, empty or none. */
export function optionalTextOf(setting: Setting | undefined): string | null {
  return setting === undefined || isNothing(resolved(setting)) ? null : textOf(setting)
}

/** The texts of a list. */
export function textsOf(setting: Setting | undefined): readonly string[] {
  return itemsOf(setting).flatMap((item) => textOf(item) ?? [])
}

/** `true` or `false`; null when absent or neither. */
export function flagOf(setting: Setting | undefined): boolean | null {
  if (setting === undefined) return null
  const node = resolved(setting)
  if (isNothing(node)) return null
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  reject(setting, `${nameOf(setting)} is ${written(setting)}; write \`true\` or \`false\`.`)
  return null
}

/** One of some words; null when absent or none of them. */
export function choiceOf<T extends string>(
  setting: Setting | undefined,
  choices: readonly T[],
): T | null {
  if (setting === undefined) return null
  const node = resolved(setting)
  if (isNothing(node)) return null
  const found = choices.find((choice) => isScalar(node) && node.value === choice)
  if (found !== undefined) return found
  const nearest = nearestName(written(setting).slice(1, -1), choices)
  const hint =
    nearest === null
      ? `write one of ${choices.map(quoted).join(', ')}.`
      : `did you mean \`${nearest}\`?`
  reject(setting, `${nameOf(setting)} is ${written(setting)}; ${hint}`)
  return null
}

function written(setting: Setting): string {
  const node = resolved(setting)
  return isScalar(node) ? quoted(excerpt(node.source ?? String(node.value))) : 'no single value'
}

function quoted(text: string): string {
  return `\`${text}\``
}

function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null)
}

function resolved({ node, file }: Setting): Node | null {
  return isAlias(node) ? (node.resolve(file.document) ?? null) : node
}

function lineOf(node: Node | null, { file, line }: Setting): number {
  const start = node?.range?.[0]
  return start === undefined ? line : file.lines.linePos(start).line
}

function countAliases(document: Document): number {
  let count = 0
  visit(document, {
    Alias: () => {
      count += 1
      return count > maxAliases ? visit.BREAK : undefined
    },
  })
  return count
}

/** An upper bound of how deep a text nests: open brackets, dashes or keys on one line, and indentation. */
function nestingOf(text: string): number {
  let brackets = 0
  let deepest = 0
  for (const line of text.split('\n')) {
    brackets += (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0)
    const marks = /^(?:[ \t]*[-?](?=[ \t]))*/.exec(line)?.[0].replaceAll(/[ \t]/g, '').length ?? 0
    const indentation = /^ */.exec(line)?.[0].length ?? 0
    const onLine = line.match(/[[{]/g)?.length ?? 0
    deepest = Math.max(deepest, brackets, onLine, marks, indentation)
  }
  return deepest
}
