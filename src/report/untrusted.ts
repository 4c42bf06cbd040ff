const ellipsis = '…'

/** Terminal control sequences (ECMA-48 CSI and OSC), as build tools print them for colour and titles. */
const terminalSequence = new RegExp(
  String.raw`\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])`,
  'g',
)

/** Control and format characters (among them bidirectional and zero-width ones) and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * Makes one visible line of any text: terminal sequences, control, bidirectional and zero-width characters
 * go, white space of every kind becomes one space, and a Dockerfile's line continuations are joined.
 */
export function oneLine(text: string): string {
  return text
    .replace(terminalSequence, '')
    .replace(/\\[ \t]*\r?\n/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .trim()
}

/** Shortens a text to `limit` characters by taking out its middle; both ends of a command or path tell. */
export function capMiddle(text: string, limit: number): string {
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  const kept = limit - ellipsis.length
  const start = Math.ceil(kept / 2)
  const end = characters.length - (kept - start)
  return [...characters.slice(0, start), ellipsis, ...characters.slice(end)].join('')
}

/** Part of a line with its blanks as they are, tabs two wide, and everything invisible taken out. */
export function visibleText(text: string): string {
  return text.replace(/\t/g, '  ').replace(invisible, '')
}

/** The lines of a patch as they are, blanks and tabs included, but for what cannot be seen. */
export function patchLines(patch: string): readonly string[] {
  const lines = patch.split(/\r?\n/)
  return (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line) =>
    line
      .split('\t')
      .map((part) => part.replace(invisible, ''))
      .join('\t'),
  )
}

/** How much of a log is shown. */
export interface LogLimits {
  /** The last so many lines are kept: an error stands at the end. */
  readonly lines: number
  /** Characters a line. */
  readonly width: number
}

/** The end of a log as visible lines; indentation is kept, everything that could steer a terminal is not. */
export function logTail(log: readonly string[], limits: LogLimits): readonly string[] {
  return log
    .flatMap((entry) => entry.split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => capMiddle(logLine(line), limits.width))
    .slice(-limits.lines)
}

function logLine(line: string): string {
  return line.replace(terminalSequence, '').replace(/\t/g, '  ').replace(invisible, '').trimEnd()
}
