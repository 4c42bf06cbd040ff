import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { failure } from '../errors.js'
import type { InputName, RawInputs } from '../inputs.js'
import { readLint, type LintInvocation } from './lint-arguments.js'
import { nearestName } from './nearest.js'
import { readSlim, type SlimInvocation } from './slim-arguments.js'
import { commands, listOptions, type Command, type OptionDefinition } from './option-table.js'

export const formats = ['text', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

/** What was typed, understood. */
export type Invocation =
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | LintInvocation
  | SlimInvocation
  | {
      readonly kind: 'run'
      readonly command: Exclude<Command, 'lint' | 'slim'>
      /** Images as the user named them; base first. */
      readonly images: readonly string[]
      readonly format: Format
      /** Where the HTML page is written; null when none is wanted. */
      readonly html: string | null
      readonly quiet: boolean
      readonly colour: 'allowed' | 'refused'
      /** What the options say, as the action's inputs. */
      readonly inputs: RawInputs
    }

/** Reads the arguments after the program's name; paths of secrets and reports start from `folder`. Fails with `usage`. */
export function parseArguments(args: readonly string[], folder: string): Invocation {
  const options = listOptions()
  const { positionals, given } = readTokens(args, options)
  const [name, ...images] = positionals
  const command = name === undefined ? null : requireCommand(name)
  if (given.has('help')) return { kind: 'help', command }
  if (given.has('version')) return { kind: 'version' }
  if (command === null) throw usage(`No command was given; there are ${commandWords()}.`)
  requireApplicable(command, given)
  if (command === 'lint') return readLint(images, (option) => given.get(option)?.values[0])
  if (command === 'slim') {
    const inputs = readInputs(given, folder)
    return readSlim(images, { inputs, valueOf: (option) => given.get(option)?.values[0] })
  }
  requireImages(command, images, given)
  return {
    kind: 'run',
    command,
    images,
    format: readFormat(given),
    html: given.get('html')?.values[0] ?? null,
    quiet: given.has('quiet'),
    colour: given.has('no-color') ? 'refused' : 'allowed',
    inputs: readInputs(given, folder),
  }
}

/** Options by name, with their values in the order of the command line; a switch has the value `true`. */
type Given = ReadonlyMap<
  string,
  { readonly option: OptionDefinition; readonly values: readonly string[] }
>

function readTokens(
  args: readonly string[],
  options: readonly OptionDefinition[],
): { readonly positionals: readonly string[]; readonly given: Given } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map((option) => [option.name, shapeOf(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, { option: OptionDefinition; values: readonly string[] }>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find((one) => one.name === token.name)
    if (option === undefined) throw unknownOption(token.rawName, options)
    const value = readValue(option, token)
    const before = option.many ? (given.get(option.name)?.values ?? []) : []
    given.set(option.name, { option, values: [...before, value] })
  }
  return { positionals, given }
}

function shapeOf({ value, short }: OptionDefinition): {
  type: 'string' | 'boolean'
  short?: string
} {
  const type = value === null ? 'boolean' : 'string'
  return short === undefined ? { type } : { type, short }
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function readValue(option: OptionDefinition, { rawName, value, inlineValue }: OptionToken): string {
  if (option.value === null) {
    if (value !== undefined) throw usage(`\`${rawName}\` takes no value.`)
    return 'true'
  }
  // `--target --file x` is a forgotten value, not a stage named `--file`.
  if (value === undefined || (inlineValue !== true && value.startsWith('--'))) {
    throw usage(`\`${rawName}\` needs a value: \`${rawName} ${option.value}\`.`)
  }
  return value
}

function unknownOption(rawName: string, options: readonly OptionDefinition[]): Error {
  const names = options.map(({ name }) => name)
  const nearest = nearestName(rawName.replace(/^-+/, ''), names)
  const hint = nearest === null ? '' : ` Did you mean \`--${nearest}\`?`
  return usage(`There is no option \`${rawName}\`.${hint}`)
}

function commandWords(): string {
  return commands.join(', ').replace(/, (?=\w+$)/, ' and ')
}

function requireCommand(name: string): Command {
  const found = commands.find((command) => command === name)
  if (found !== undefined) return found
  const nearest = nearestName(name, commands)
  const hint = nearest === null ? ` There are ${commandWords()}.` : ` Did you mean \`${nearest}\`?`
  throw usage(`There is no command \`${name}\`.${hint}`)
}

function requireApplicable(command: Command, given: Given): void {
  for (const { option } of given.values()) {
    if (!option.commands.includes(command)) {
      throw usage(`\`--${option.name}\` is no option of \`${command}\`.`)
    }
  }
}

function requireImages(command: Command, images: readonly string[], given: Given): void {
  if (command === 'inspect' && images.length !== 1) {
    throw usage(`\`inspect\` takes one image, not ${images.length}.`)
  }
  if (command === 'diff' && images.length > 2) {
    throw usage(`\`diff\` takes a base and a head, not ${images.length} images.`)
  }
  if (images.length > 0 && given.has('base-ref')) {
    throw usage(`\`--base-ref\` and the base ${images[0] ?? ''} both say what to compare with.`)
  }
}

function readFormat(given: Given): Format {
  const value = given.get('format')?.values[0] ?? 'text'
  const found = formats.find((format) => format === value)
  if (found !== undefined) return found
  throw usage(`\`--format\` is \`${value}\`; write one of ${formats.join(', ')}.`)
}

function readInputs(given: Given, folder: string): RawInputs {
  const inputs: Partial<Record<InputName, string>> = { 'cache-from': 'none', 'cache-to': 'none' }
  if (given.has('html')) inputs.html = 'true'
  for (const { option, values } of given.values()) {
    if (option.input === null) continue
    const items = values.map(anchorIn(folder, option.input))
    inputs[option.input] = option.many ? items.map(quoteItem).join('\n') : (items[0] ?? '')
  }
  return inputs
}

/** Both sides are built in folders of their own, where a relative path of a secret or a report would lead nowhere. */
function anchorIn(folder: string, input: InputName): (value: string) => string {
  const anchor = (path: string): string => resolve(folder, path)
  if (input === 'secret-files') return (pair) => pair.replace(/(?<==).+$/s, anchor)
  const isReport = input === 'vulnerabilities-base' || input === 'vulnerabilities-head'
  return isReport ? anchor : (value) => value
}

/** A list is read as lines of CSV, so an item that would be taken for more than itself is quoted. */
function quoteItem(value: string): string {
  return /["\n\r]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function usage(problem: string): Error {
  return failure('usage', { problem })
}
