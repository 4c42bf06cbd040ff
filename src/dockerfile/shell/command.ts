import type { Span } from '../source.js'

/** A word of a command: `text` as written, `value` without quotes. */
export interface ShellWord extends Span {
  readonly text: string
  readonly value: string
  /** Holds nothing the shell would replace: no variable, substitution or pattern. */
  readonly isLiteral: boolean
}

/** `NAME=value` before a command. */
export interface ShellAssignment extends Span {
  readonly name: string
  readonly value: string
}

/** A redirection such as `> file`; the target of a here-document is its end word. */
export interface ShellRedirection extends Span {
  readonly operator: string
  readonly target: ShellWord | null
}

/** A command of a script, wherever it stands: in a chain, a pipe, a subshell, a function or a substitution. */
export interface Command extends Span {
  /** The program's base name; empty when there is none or it is not literal. */
  readonly name: string
  readonly nameWord: ShellWord | null
  readonly args: readonly ShellWord[]
  readonly assignments: readonly ShellAssignment[]
  readonly redirections: readonly ShellRedirection[]
  /** The program that starts this one, such as sudo or env. */
  readonly wrapper: string | null
}

/** Whether a command has one of the options: alone, as `--name=value`, or in a cluster of single letters. */
export function hasOption(command: Command, ...names: readonly string[]): boolean {
  return command.args.some(({ value }) => names.some((name) => isOption(value, name)))
}

/** The first of a command's options with one of the names. */
export function optionOf(command: Command, ...names: readonly string[]): ShellWord | null {
  return command.args.find(({ value }) => names.some((name) => isOption(value, name))) ?? null
}

/** The values given to an option: after `=`, stuck to a letter, or as the next word, be the letter the last of a cluster. */
export function optionValues(command: Command, ...names: readonly string[]): ShellWord[] {
  return command.args.flatMap((word, index) => {
    const next = command.args[index + 1]
    for (const name of names) {
      if (word.value === name || endsCluster(word.value, name))
        return next === undefined ? [] : [next]
      const stuck = name.startsWith('--') ? `${name}=` : name
      if (word.value.startsWith(stuck) && word.value.length > stuck.length)
        return [{ ...word, value: word.value.slice(stuck.length).replace(/^=/, '') }]
    }
    return []
  })
}

/** What is left of the arguments without options and the values of `valued` options; after `--` everything is left. */
export function operandsOf(command: Command, valued: readonly string[] = []): ShellWord[] {
  const operands: ShellWord[] = []
  let isValue = false
  for (const [index, word] of command.args.entries()) {
    const { value } = word
    if (value === '--') return [...operands, ...command.args.slice(index + 1)]
    if (isValue) isValue = false
    else if (value.startsWith('-') && value !== '-') isValue = valued.includes(value)
    else operands.push(word)
  }
  return operands
}

/** The first operand, where many programs name what they do: `apt-get install`. */
export function subcommandOf(command: Command, valued: readonly string[] = []): string {
  return operandsOf(command, valued)[0]?.value ?? ''
}

/** `-fsSLo file`: only the last letter of a cluster takes the next word. */
function endsCluster(value: string, name: string): boolean {
  return name.length === 2 && /^-[A-Za-z]{2,}$/.test(value) && value.endsWith(name.charAt(1))
}

function isOption(value: string, name: string): boolean {
  if (value === name || value.startsWith(`${name}=`)) return true
  const isLetter = name.length === 2 && name !== '--'
  return isLetter && /^-[A-Za-z]+$/.test(value) && value.includes(name.charAt(1))
}
