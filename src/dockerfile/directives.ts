import { DockerfileParser } from 'dockerfile-ast'

import type { Source, Span } from './source.js'
import { lineAt } from './source.js'

/** A parser directive at the top of the file, `# name=value`; `line` is 0-based. */
export interface Directive extends Span {
  readonly line: number
  /** Lower case. */
  readonly name: string
  readonly value: string
}

const knownNames: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])

/**
 * Reads the parser directives; the first other line ends them. Only the comments at the top are given to the parser,
 * which takes seconds for a large file. https://docs.docker.com/reference/dockerfile/#parser-directives
 */
export function readDirectives(source: Source): Directive[] {
  const directives: Directive[] = []
  for (const directive of DockerfileParser.parse(leadingComments(source)).getDirectives()) {
    const name = directive.getName().toLowerCase()
    if (!knownNames.has(name)) break
    const { line } = directive.getRange().start
    const { start, end } = lineAt(source, line)
    directives.push({ line, name, value: directive.getValue(), start, end })
  }
  return directives
}

function leadingComments({ text, lines }: Source): string {
  const other = lines.find(({ start }) => text.charAt(start) !== '#')
  return text.slice(lines[0]?.start ?? 0, other?.start ?? text.length)
}

/** The character that continues lines and escapes, `\` unless the escape directive says a backtick. */
export function escapeOf(directives: readonly Directive[]): string {
  const escape = directives.find(({ name }) => name === 'escape')?.value
  return escape === '`' ? '`' : '\\'
}
