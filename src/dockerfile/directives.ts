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

/** Reads the parser directives; the first other line ends them. https://docs.docker.com/reference/dockerfile/#parser-directives */
export function readDirectives(source: Source): Directive[] {
  const directives: Directive[] = []
  for (let index = 0; index < source.lines.length; index += 1) {
    const { start, end } = lineAt(source, index)
    const match = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/.exec(source.text.slice(start, end))
    const name = match?.[1]?.toLowerCase()
    const value = match?.[2]?.trimEnd()
    if (name === undefined || value === undefined || !knownNames.has(name)) return directives
    directives.push({ line: index, name, value, start, end })
  }
  return directives
}

/** The character that continues lines and escapes, `\` unless the escape directive says a backtick. */
export function escapeOf(directives: readonly Directive[]): string {
  const escape = directives.find(({ name }) => name === 'escape')?.value
  return escape === '`' ? '`' : '\\'
}
