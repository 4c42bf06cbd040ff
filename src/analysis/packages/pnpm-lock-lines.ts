/** A key of the file with those above it, and what stands behind it; empty where other keys follow. */
export interface LockLine {
  readonly path: readonly string[]
  readonly value: string
}

/** Deeper keys say nothing of dependencies. */
const deepest = 5

/**
 * Reads the keys of a lock file as pnpm writes it, in one pass: block mappings of YAML, two blanks a level, one key a
 * line; lists and texts of several lines are passed over. YAML itself takes seconds to parse at this length. Null when the
 * file has another layout.
 */
export function readLockLines(text: string): readonly LockLine[] | null {
  const lines: LockLine[] = []
  const above: string[] = []
  let textIndent = Infinity
  for (const line of text.split('\n')) {
    const words = line.trimStart()
    const indent = line.length - words.length
    if (words === '' || indent > textIndent) continue
    textIndent = /: [|>][+-]?$/.test(words) ? indent : Infinity
    const depth = indent / 2
    if (depth >= deepest || words.startsWith('- ')) continue
    const entry = readEntry(words)
    if (entry === null || !Number.isInteger(depth) || depth > above.length) return null
    above.length = depth
    above.push(entry.key)
    lines.push({ path: [...above], value: entry.value })
  }
  return lines
}

function readEntry(words: string): { readonly key: string; readonly value: string } | null {
  const quoted = /^'((?:[^']|'')*)':(?: (.*))?$/.exec(words)
  if (quoted !== null) {
    return { key: (quoted[1] ?? '').replaceAll("''", "'"), value: unquote(quoted[2] ?? '') }
  }
  const found = words.indexOf(': ')
  const end = found < 0 && words.endsWith(':') ? words.length - 1 : found
  if (end <= 0 || /^['"&*!|>%@`#?{[]/.test(words)) return null
  return { key: words.slice(0, end), value: unquote(words.slice(end + 1).trim()) }
}

function unquote(value: string): string {
  return /^'(?:[^']|'')*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}
