import { parse as parseCsv } from 'csv-parse/sync'

import { inputDefinitions, type InputName, type RawInputs } from './inputs.js'

/** A `name=value` pair. */
export interface Pair {
  readonly name: string
  readonly value: string
}

/** Reads inputs by name and type; mistakes are collected, so that all of them can be reported at once. */
export interface InputReader {
  text(name: InputName): string
  flag(name: InputName): boolean
  list(name: InputName): readonly string[]
  pairs(name: InputName): readonly Pair[]
  choice<T extends string>(name: InputName, allowed: readonly T[]): T
  /** Null when nothing was written and there is no default. */
  optionalChoice<T extends string>(name: InputName, allowed: readonly T[]): T | null
  parsed<T>(name: InputName, parse: (text: string) => T | null, expected: string): T | null
  reject(name: InputName, problem: string): void
}

/** Makes a reader; an empty input stands for its default. */
export function inputReader(raw: RawInputs, mistakes: string[]): InputReader {
  const reject = (name: InputName, problem: string): void => {
    mistakes.push(`- \`${name}\` ${problem}`)
  }
  const text = (name: InputName): string => {
    const given = raw[name]?.trim() ?? ''
    return given === '' ? defaultOf(name) : given
  }
  const list = (name: InputName): readonly string[] => {
    const items = splitList(text(name))
    if (items === null) reject(name, 'has a quote that is not closed.')
    return items ?? []
  }
  const choice = <T extends string>(name: InputName, allowed: readonly T[]): T => {
    const value = text(name).toLowerCase()
    const found = allowed.find((item) => item === value)
    if (found === undefined) reject(name, `is ${quote(value)}; write one of ${allowed.join(', ')}.`)
    return found ?? (allowed[0] as T)
  }
  return {
    text,
    list,
    reject,
    flag(name) {
      const value = text(name).toLowerCase()
      if (value !== 'true' && value !== 'false') {
        reject(name, `is ${quote(value)}; write \`true\` or \`false\`.`)
      }
      return value === 'true'
    },
    pairs: (name) =>
      list(name).flatMap((item) =>
        readPair(item, () => {
          reject(name, `has an item without \`=\`; write \`name=value\`, one a line.`)
        }),
      ),
    choice,
    optionalChoice: (name, allowed) => (text(name) === '' ? null : choice(name, allowed)),
    parsed(name, parse, expected) {
      const value = text(name)
      if (value === '') return null
      const result = parse(value)
      if (result === null) reject(name, `is ${quote(value)}; write ${expected}.`)
      return result
    },
  }
}

/** Splits by lines, honouring CSV quotes so that a quoted value may hold line breaks; null when a quote is open. */
function splitList(text: string): readonly string[] | null {
  if (text === '') return []
  try {
    const rows: string[][] = parseCsv(text, {
      delimiter: '\u0000',
      columns: false,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return rows.flat().filter((item) => item !== '')
  } catch {
    return null
  }
}

function readPair(item: string, reject: () => void): readonly Pair[] {
  const at = item.indexOf('=')
  if (at > 0) return [{ name: item.slice(0, at), value: item.slice(at + 1) }]
  reject()
  return []
}

function defaultOf(name: InputName): string {
  const found = inputDefinitions.find((input) => input.name === name)
  return found?.default.startsWith('${{') === true ? '' : (found?.default ?? '')
}

/** Shows a rejected value; long ones are cut, so that a secret pasted into the wrong input is not printed whole. */
export function quote(value: string): string {
  return `\`${value.length > 60 ? `${value.slice(0, 57)}...` : value}\``
}
