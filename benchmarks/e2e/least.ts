/** The least of what was measured in several turns, by name. */
export interface Least {
  keep(name: string, ms: number): void
  /** NaN when there is none. */
  of(name: string): number
}

export function createLeast(): Least {
  const known = new Map<string, number>()
  return {
    keep: (name, ms) => {
      known.set(name, Math.min(known.get(name) ?? Infinity, ms))
    },
    of: (name) => known.get(name) ?? NaN,
  }
}

export function milliseconds(ms: number): string {
  return `${ms.toFixed(0)} ms`
}

/** Prints a Markdown table; its first row is the head, and every column but the first is of numbers. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'))
  for (const row of [head, rule, ...body]) console.log(`| ${row.join(' | ')} |`)
}
