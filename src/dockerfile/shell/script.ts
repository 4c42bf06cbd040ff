import type { Instruction } from '../instruction.js'
import type { JoinedText } from '../joined-text.js'
import { concatJoined, joinLines, sliceJoined, spanIn } from '../joined-text.js'
import type { Source, Span } from '../source.js'
import { isPosixShell, programName } from './program.js'
import type { Locate, Script } from './read-script.js'
import { commandOfWords, emptyScript, readScript } from './read-script.js'

/** What of an instruction the reading of its commands needs. */
export type Shelled = Pick<
  Instruction,
  'keyword' | 'body' | 'json' | 'words' | 'heredocs' | 'shell'
>

const startKeywords: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN'])

/** Instructions with more here-documents are not read: the shell parser's time grows with their square. */
const maxHeredocs = 100

const posixShells: ReadonlySet<string> = new Set('sh bash dash ash ksh zsh busybox'.split(' '))

/**
 * The commands that a RUN, CMD, ENTRYPOINT or HEALTHCHECK starts, with their places in the file. Shell form and JSON
 * form, here-documents as scripts or as input of a shell, and the bodies of `sh -c` are read; scripts of other shells
 * and interpreters are not.
 */
export function readShell(instruction: Shelled, source: Source): Script {
  if (!startKeywords.has(instruction.keyword)) return emptyScript
  if (instruction.json.kind === 'words') return commandOfWords(instruction.json.words)
  if (instruction.heredocs.length > maxHeredocs) return emptyScript
  if (!isPosixShell(instruction.shell) || hasForeignShebang(instruction, source)) return emptyScript
  const script = scriptText(instruction, source)
  const locate: Locate = (from, to): Span => spanIn(script, from, to)
  return readScript(script.text, locate)
}

/** The script of a shell form as the shell receives it: the joined command line, then its here-documents. */
export function scriptText(instruction: Shelled, source: Source): JoinedText {
  const line = commandLine(instruction)
  const [first] = instruction.heredocs
  const last = instruction.heredocs.at(-1)
  if (first === undefined || last === undefined) return line
  const lineBreak = { text: '\n', pieces: [{ at: 0, start: first.opener.end, length: 1 }] }
  const end = Math.min(last.endLine + 1, source.lines.length)
  return concatJoined(concatJoined(line, lineBreak), joinLines(source, first.bodyLine, end))
}

function commandLine({ keyword, body }: Shelled): JoinedText {
  if (keyword !== 'HEALTHCHECK') return body
  return sliceJoined(body, /^\s*\S+/.exec(body.text)?.[0].length ?? 0)
}

/** A here-document that is the whole command may begin with a shebang of any interpreter. */
function hasForeignShebang(instruction: Shelled, source: Source): boolean {
  const [heredoc] = instruction.heredocs
  if (heredoc === undefined || instruction.words.length !== 1) return false
  const line = source.lines[heredoc.bodyLine]
  const first = line === undefined ? '' : source.text.slice(line.start, line.end)
  const program = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(\S+)/.exec(first)?.[1]
  return program !== undefined && !posixShells.has(programName(program))
}
