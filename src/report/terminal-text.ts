import type { Severity } from '../lint/finding.js'
import type { ShownStatus } from './shown-status.js'

/** Whether escape sequences for colour are written; the caller knows about NO_COLOR and terminals. */
export type Colour = 'none' | 'ansi'

/** Select Graphic Rendition codes (ECMA-48, 8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const

export type Paint = keyof typeof codes

/** Colours own words; untrusted text has lost its escape sequences before it comes here. */
export function paint(
  text: string,
  { as, colour }: { readonly as: Paint; readonly colour: Colour },
): string {
  return colour === 'none' ? text : `\u001b[${codes[as]}m${text}\u001b[0m`
}

const statusPaints = {
  pass: 'green',
  overridden: 'yellow',
  warn: 'yellow',
  fail: 'red',
  skip: 'dim',
} as const

/** `FAIL` and the like, four characters wide. What is overridden passes, in another colour. */
export function statusWord(status: ShownStatus, colour: Colour): string {
  const word = status === 'overridden' ? 'PASS' : status.toUpperCase()
  return paint(word, { as: statusPaints[status], colour })
}

const severityPaints = { error: 'red', warning: 'yellow', info: 'cyan', style: 'dim' } as const

export function severityWord(severity: Severity, colour: Colour): string {
  return paint(severity, { as: severityPaints[severity], colour })
}

/** Columns padded to their widest cell, two spaces apart; all but the named left ones are set right. */
export function textTable(
  rows: readonly (readonly string[])[],
  left: readonly number[],
): readonly string[] {
  const widths = columnWidths(rows)
  return rows.map((row) =>
    row
      .map((cell, column) =>
        left.includes(column)
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
}
