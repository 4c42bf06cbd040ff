import type { SyntaxNode, Command as CommandNode, HereDoc, Word as WordNode } from 'unbash'
import { forEachChild, parse } from 'unbash'
import type { Span } from '../source.js'
import type { Word } from '../words.js'
import type { Command, ShellAssignment, ShellRedirection, ShellWord } from './command.js'
import { programName } from './program.js'
import { unwrap } from './wrappers.js'

/** Where a stretch of a script stands in the file. */
export type Locate = (from: number, to: number) => Span

/** What a script is made of. */
export interface Script {
  /** In the order they are written. */
  readonly commands: readonly Command[]
  /**
   * Stretches of two or more commands joined by `|` whose status the script can see: not those of a substitution that
   * is an argument, nor those where only echo, printf or yes stand before the last `|`.
   */
  readonly pipes: readonly Span[]
  /** What the shell would refuse. */
  readonly errors: readonly { readonly at: Span; readonly message: string }[]
}

export const emptyScript: Script = { commands: [], pipes: [], errors: [] }

interface Collector {
  /** Characters of nested scripts that may still be read; parsing them anew at every level costs. */
  budget: number
  readonly commands: Command[]
  readonly pipes: Span[]
  readonly errors: { readonly at: Span; readonly message: string }[]
}

interface Frame {
  readonly found: Collector
  readonly locate: Locate
  readonly depth: number
  /** Whether the status of a substitution is that of the command it stands in: `a=$(b)`, not `a $(b)`. */
  readonly keepsStatus: boolean
  /** Inside a substitution whose status is lost. */
  readonly isUnseen: boolean
}

const outermost = { depth: 0, keepsStatus: false, isUnseen: false }

/** Scripts and substitutions inside one another are read this deep; every level is parsed anew. */
const maxDepth = 12

/** Scripts of real images nest a few hundred characters. */
const nestedBudget = 256 * 1024

const shells: ReadonlySet<string> = new Set('sh bash dash ash ksh zsh'.split(' '))

/** Reads a script of a Bourne shell. */
export function readScript(text: string, locate: Locate): Script {
  const found: Collector = { budget: nestedBudget, commands: [], pipes: [], errors: [] }
  visitScript(text, { found, locate, ...outermost })
  return found
}

/** The commands of a JSON form: its program, and the body of `sh -c`. */
export function commandOfWords(words: readonly Word[]): Script {
  const found: Collector = { budget: nestedBudget, commands: [], pipes: [], errors: [] }
  const [first, ...rest] = words.map((word): ShellWord => ({ ...word, isLiteral: true }))
  const last = words.at(-1)
  if (first === undefined || last === undefined) return found
  const whole: Locate = () => ({ start: first.start, end: last.end })
  const command: Command = {
    start: first.start,
    end: last.end,
    name: programName(first.value),
    nameWord: first,
    args: rest,
    assignments: [],
    redirections: [],
    wrapper: null,
  }
  addCommand(command, { found, locate: whole, ...outermost })
  return found
}

function visitScript(text: string, frame: Frame): void {
  if (frame.depth > maxDepth || !spend(frame, text.length)) return
  const script = parse(text)
  for (const { message, pos } of script.errors ?? [])
    frame.found.errors.push({ at: frame.locate(pos, Math.min(pos + 1, text.length)), message })
  visit(script, frame)
}

/** Takes a nested script from the budget; the outermost script is free. */
function spend({ found, depth }: Frame, length: number): boolean {
  if (depth > 0) found.budget -= length
  return found.budget >= 0
}

function visit(node: SyntaxNode, frame: Frame): void {
  if (frame.depth > maxDepth) return
  const isNested = node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution'
  if (isNested && !spend({ ...frame, depth: 1 }, node.end - node.pos)) return
  if (node.type === 'Command') addCommand(commandOf(node, frame.locate), frame)
  if (node.type === 'Pipeline' && !frame.isUnseen && canFailUnseen(node))
    frame.found.pipes.push(frame.locate(node.pos, node.end))
  if (node.type === 'Command') visitHeredocs(node, frame)
  const inner = statusFrame(node, frame)
  forEachChild(node, (child) => {
    visit(child, frameOf(node, child, inner))
  })
}

type Pipeline = Extract<SyntaxNode, { type: 'Pipeline' }>

/** These only fail when nobody reads them, which is no fault. */
const neverFail: ReadonlySet<string> = new Set(['echo', 'printf', 'yes'])

function canFailUnseen({ commands }: Pipeline): boolean {
  return commands
    .slice(0, -1)
    .some((command) => command.type !== 'Command' || !neverFail.has(command.name?.value ?? ''))
}

function statusFrame(node: SyntaxNode, frame: Frame): Frame {
  if (node.type === 'Command') return { ...frame, keepsStatus: node.name === undefined }
  const isSubstitution = node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution'
  if (!isSubstitution || frame.keepsStatus) return frame
  return { ...frame, isUnseen: true }
}

/** Scripts in escaped backticks have offsets of their own: all of them stand where the substitution stands. */
function frameOf(parent: SyntaxNode, child: SyntaxNode, frame: Frame): Frame {
  if (child.type !== 'Script') return frame
  const depth = frame.depth + 1
  if (child.source === undefined) return { ...frame, depth }
  return { ...frame, depth, locate: () => frame.locate(parent.pos, parent.end) }
}

/** A here-document without a command is a script (`RUN <<EOF`), and one given to a shell is too. */
function visitHeredocs(node: CommandNode, frame: Frame): void {
  const name = programName(node.name?.value ?? '')
  const readsScript = shells.has(name) && node.suffix.every(isOptionOrRedirection)
  if (node.name !== undefined && !readsScript) return
  for (const redirect of node.redirects) if (redirect.type === 'HereDoc') visitBody(redirect, frame)
}

function isOptionOrRedirection(part: CommandNode['suffix'][number]): boolean {
  return part.type !== 'Word' || (part.value.startsWith('-') && !part.value.includes('c'))
}

function visitBody({ body }: HereDoc, frame: Frame): void {
  const locate: Locate = (from, to) => frame.locate(body.pos + from, body.pos + to)
  visitScript(body.text, { ...frame, locate, depth: frame.depth + 1 })
}

function addCommand(command: Command, frame: Frame): void {
  for (const each of unwrap(command)) {
    frame.found.commands.push(each)
    const body = shellBody(each)
    if (body === null || frame.depth >= maxDepth) continue
    const locate = locateIn(body)
    visitScript(body.value, { ...frame, locate, depth: frame.depth + 1 })
  }
}

/** The script that `sh -c` is given. */
function shellBody({ name, args }: Command): ShellWord | null {
  if (!shells.has(name)) return null
  const flag = args.findIndex(({ value }) => /^-[a-z]*c$/.test(value))
  const body = flag < 0 ? undefined : args[flag + 1]
  return body?.isLiteral === true ? body : null
}

/** Without escapes a quoted word holds its value one character in; with escapes only the whole word is known. */
function locateIn({ text, value, start, end }: ShellWord): Locate {
  const isPlain = text.slice(1, -1) === value && end - start === text.length
  if (!isPlain) return () => ({ start, end })
  return (from, to) => ({ start: start + 1 + from, end: start + 1 + to })
}

function commandOf(node: CommandNode, locate: Locate): Command {
  const args = node.args.map((word) => (word.type === 'Word' ? word : wordOf(word)))
  const nameWord = node.name === undefined ? null : shellWord(node.name, locate)
  const { start, end } = locate(node.pos, node.end)
  return {
    start,
    end,
    name: nameWord?.isLiteral === true ? programName(nameWord.value) : '',
    nameWord,
    args: args.filter((word) => !isComment(word)).map((word) => shellWord(word, locate)),
    assignments: node.prefix.flatMap((part) =>
      part.type === 'Assignment' ? [assignmentOf(part, locate)] : [],
    ),
    redirections: node.redirects.map((redirect): ShellRedirection => ({
      ...locate(redirect.pos, redirect.end),
      operator: redirect.operator,
      target:
        redirect.type === 'HereDoc' || redirect.target === undefined
          ? null
          : shellWord(redirect.target, locate),
    })),
    wrapper: null,
  }
}

type AssignmentNode = Extract<CommandNode['prefix'][number], { type: 'Assignment' }>

function assignmentOf(node: AssignmentNode, locate: Locate): ShellAssignment {
  const value = node.value.type === 'Word' ? node.value.value : ''
  return { ...locate(node.pos, node.end), name: node.name, value }
}

/** `export A=b`: the assignment is an argument like any other. */
function wordOf({ text, pos, end, name, value }: AssignmentNode): WordNode {
  const parts = value.type === 'Word' ? value.parts : undefined
  const written = value.type === 'Word' ? value.value : ''
  return { type: 'Word', text, value: `${name}=${written}`, pos, end, parts }
}

function shellWord(node: WordNode, locate: Locate): ShellWord {
  const { text, value } = node
  const { start, end } = locate(node.pos, node.end)
  return { start, end, text, value, isLiteral: node.parts === undefined || isLiteral(node.parts) }
}

/** `` `# text` `` is how a comment stands in the middle of a command: a substitution that does nothing. */
function isComment({ text, parts }: WordNode): boolean {
  const [only] = parts ?? []
  return only?.type === 'CommandExpansion' && only.text === text && /^`\s*#[^`\n]*`$/.test(text)
}

function isLiteral(parts: readonly SyntaxNode[]): boolean {
  return parts.every((part) => {
    if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return isLiteral(part.parts)
    return part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted'
  })
}
