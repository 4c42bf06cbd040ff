import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import { joinLines, sliceJoined, type JoinedText } from '../../dockerfile/joined-text.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import { isPosixShell, programName } from '../../dockerfile/shell/program.js'
import { scriptText } from '../../dockerfile/shell/script.js'
import type { Source } from '../../dockerfile/source.js'
import { lineageOf, type Stage } from '../../dockerfile/stages.js'
import { proxyArguments } from '../predefined.js'

/** A RUN as ShellCheck is given it. */
export interface ShellScript {
  /** The header, then the body. */
  readonly text: string
  /** Lines of the header, which stand nowhere in the Dockerfile. */
  readonly headerLines: number
  readonly body: JoinedText
}

/** What ShellCheck reads, and busybox, whose shell it takes for dash. */
const readableShells: ReadonlySet<string> = new Set('sh bash dash ksh ash busybox'.split(' '))

/** A script before its header: the program that reads it, as a shebang names it. */
interface Body {
  readonly program: string
  readonly body: JoinedText
}

/**
 * The scripts of all RUN instructions in shell form, as hadolint puts them together: the shell in force, the variables
 * that ARG, ENV and the builder give, then the body with its continuations joined. Here-documents are scripts where a
 * shell reads them. RUN in ONBUILD knows the variables of other ONBUILD instructions, too.
 * https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Rule/Shellcheck.hs
 */
export function shellScripts(dockerfile: Dockerfile): readonly ShellScript[] {
  const scripts: ShellScript[] = []
  const triggeredOf = triggeredReader()
  for (const { instruction, stage, scope } of walkScopes(dockerfile)) {
    const run = instruction.trigger ?? instruction
    const body = run.keyword === 'RUN' ? bodyOf(run, dockerfile.source) : null
    if (body === null) continue
    const triggered = instruction.trigger === null ? none : triggeredOf(stage)
    const given = namesIn(body).filter((name) => scope.has(name) || triggered.has(name))
    scripts.push(scriptOf(body, [...new Set([...given, ...proxyArguments])].toSorted()))
  }
  return scripts
}

const none: ReadonlySet<string> = new Set()

/** What may be a variable's name in a script; only those are given to it, so that it stays as small as it is written. */
function namesIn({ body }: Body): readonly string[] {
  return body.text.match(/[A-Za-z_]\w*/g) ?? []
}

function scriptOf({ program, body }: Body, variables: readonly string[]): ShellScript {
  const exports = variables.map((name) => `${name}=1`).join(' ')
  return { text: `#!${program}\nexport ${exports}\n${body.text}\n`, headerLines: 2, body }
}

/** Tells the variables that the ONBUILD instructions of a stage and of those it continues give. */
function triggeredReader(): (stage: Stage) => ReadonlySet<string> {
  const known = new Map<Stage, ReadonlySet<string>>()
  return (stage) => {
    const names = known.get(stage) ?? new Set(triggeredVariables(stage))
    known.set(stage, names)
    return names
  }
}

function triggeredVariables(stage: Stage): readonly string[] {
  return [...lineageOf(stage)]
    .flatMap(({ instructions }) => instructions.flatMap(({ trigger }) => trigger ?? []))
    .filter(({ keyword }) => keyword === 'ARG' || keyword === 'ENV')
    .flatMap(({ pairs }) => pairs.map(({ key }) => key.value))
}

function bodyOf(run: Instruction, source: Source): Body | null {
  const [shell = '/bin/sh'] = run.shell
  if (run.json.kind !== 'none' || !isPosixShell(run.shell)) return null
  const [heredoc] = run.heredocs
  if (heredoc === undefined) return readable(shell, run.body)
  const reader = heredocReader(run, shell)
  if (run.heredocs.length > 1 || reader === null) return readable(shell, scriptText(run, source))
  const lines = joinLines(source, heredoc.bodyLine, heredoc.endLine)
  return withShebang(reader, lines)
}

/** The shell that reads the here-document of a RUN; null when another program does. */
function heredocReader({ words, heredocs }: Instruction, shell: string): string | null {
  const openers = new Set(heredocs.map(({ opener }) => opener.start))
  const [command, ...rest] = words.filter(({ start }) => !openers.has(start))
  if (command === undefined) return shell
  const takesInput = rest.every(({ value }) => /^[-+][^c]*$/.test(value))
  return takesInput && readableShells.has(programName(command.value)) ? command.value : null
}

/** A shebang in the body says who reads it; it becomes that of the script. */
function withShebang(reader: string, lines: JoinedText): Body | null {
  const shebang = /^#![ \t]*(.*)\n/.exec(lines.text)
  if (shebang === null) return readable(reader, lines)
  const program = /^(?:\S*\/env[ \t]+(?:-S[ \t]+)?)?(\S+)/.exec(shebang[1] ?? '')?.[1] ?? ''
  return readable(program, sliceJoined(lines, shebang[0].length))
}

function readable(shell: string, body: JoinedText): Body | null {
  const name = programName(shell)
  if (!readableShells.has(name) || body.text.trim() === '') return null
  return { program: `/bin/${name === 'busybox' ? 'dash' : name}`, body }
}
