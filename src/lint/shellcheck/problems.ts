import { spanIn, type JoinedText } from '../../dockerfile/joined-text.js'
import type { Span } from '../../dockerfile/source.js'
import type { RuledProblem } from '../ignoring.js'
import type { RuleIdentity } from '../rule.js'
import type { ShellComment } from './comment.js'
import { shellcheckPage } from './page.js'
import type { ShellScript } from './script.js'

/**
 * Left out as hadolint leaves them out: files of the image that are not there to be read (1090, 1091) and the note
 * that ash is taken for dash (2187).
 */
export const excludedCodes: readonly number[] = [1090, 1091, 2187]

/** ShellCheck's comments on a script as problems of the Dockerfile, each at the words it speaks of. */
export function shellProblems(
  script: ShellScript,
  comments: readonly ShellComment[],
): RuledProblem[] {
  const place = placerOf(script)
  return comments
    .filter(({ code, line }) => !excludedCodes.includes(code) && line > script.headerLines)
    .map((comment) => ({
      rule: ruleOf(comment),
      problem: { at: place(comment), message: comment.message },
    }))
}

function ruleOf({ code, level }: ShellComment): RuleIdentity {
  const name = `SC${code}`
  const remedy = `See ${shellcheckPage(name) ?? name}.`
  return { meta: { code: name, aliases: [], name, severity: level, remedy } }
}

function placerOf({ body, headerLines }: ShellScript): (comment: ShellComment) => Span {
  const starts = lineStarts(body.text)
  const offsetOf = (line: number, column: number): number => {
    const start = starts[line - headerLines - 1] ?? body.text.length
    return advance(body.text, start, column - 1)
  }
  return ({ line, column, endLine, endColumn }) => {
    const last = Math.max(0, body.text.trimEnd().length - 1)
    const from = Math.min(offsetOf(line, column), last)
    const to = Math.min(Math.max(offsetOf(endLine, endColumn), from + 1), last + 1)
    return placeIn(body, from, to)
  }
}

/** A comment on the end of the text, as on what is missing there, stands at the last words. */
function placeIn(body: JoinedText, from: number, to: number): Span {
  return spanIn(body, from, Math.max(to, from + 1))
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Goes on by characters, of which some are two UTF-16 units, but not beyond the line. */
function advance(text: string, start: number, characters: number): number {
  let at = start
  for (let left = characters; left > 0 && at < text.length && text.charAt(at) !== '\n'; left -= 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}
