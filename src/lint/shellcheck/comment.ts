import { severities, type Severity } from '../finding.js'

/** What ShellCheck says of a script: lines and columns count from 1, columns in characters, a tab being one. */
export interface ShellComment {
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** Exclusive. */
  readonly endColumn: number
  /** Without the `SC`. */
  readonly code: number
  readonly level: Severity
  readonly message: string
}

/** A comment with the file it speaks of. */
export interface FileComment extends ShellComment {
  readonly file: string
}

/**
 * Reads the output of `shellcheck -f json1`; null when it is something else. Its levels are our severities.
 * https://github.com/koalaman/shellcheck/blob/master/shellcheck.1.md
 */
export function parseShellcheckOutput(text: string): readonly FileComment[] | null {
  const output = parseJson(text)
  if (!isRecord(output) || !Array.isArray(output['comments'])) return null
  const comments: readonly unknown[] = output['comments']
  return comments.every(isFileComment) ? comments : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isFileComment(value: unknown): value is FileComment {
  if (!isRecord(value)) return false
  const numbers = ['line', 'column', 'endLine', 'endColumn', 'code']
  return (
    numbers.every((name) => typeof value[name] === 'number') &&
    typeof value['file'] === 'string' &&
    typeof value['message'] === 'string' &&
    severities.some((severity) => severity === value['level'])
  )
}
