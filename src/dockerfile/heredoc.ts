import type { Span } from './source.js'
import type { Word } from './words.js'

/** What stands after `<<` in an instruction. */
export interface HeredocOpener {
  readonly name: string
  /** `<<-`: leading tabs of the body and of the end word are dropped. */
  readonly chomp: boolean
  /** False when the name is quoted: variables in the body stay as written. */
  readonly expands: boolean
  readonly opener: Span
}

/** A here-document of an instruction. Lines are 0-based; the body ends before `endLine`, the line of the end word. */
export interface Heredoc extends HeredocOpener {
  readonly bodyLine: number
  readonly endLine: number
  /** False when the file ends before the end word. */
  readonly terminated: boolean
}

/** Instructions that may carry here-documents. https://docs.docker.com/reference/dockerfile/#here-documents */
export const heredocKeywords: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN', 'ONBUILD'])

const openerPattern = /^\d*<<(-?)([^<]+)$/

/** The here-documents that words of an instruction open, as BuildKit reads them: a word of its own. */
export function heredocOpeners(words: readonly Word[]): HeredocOpener[] {
  return words.flatMap((word) => {
    const match = openerPattern.exec(word.text)
    const written = match?.[2]
    if (match === null || written === undefined) return []
    const name = unquoted(written)
    if (name === '') return []
    const opener = { start: word.start, end: word.end }
    return [{ name, chomp: match[1] === '-', expands: name === written, opener }]
  })
}

/** Whether a line ends the body of a here-document. */
export function endsHeredoc(line: string, { name, chomp }: HeredocOpener): boolean {
  return (chomp ? line.replace(/^\t+/, '') : line) === name
}

function unquoted(text: string): string {
  return text.replace(/\\(.)|["']/g, (_, escaped: string | undefined) => escaped ?? '')
}
