import type { ChangedFile } from './recipe-files.js'

/** Unchanged lines around a change. */
const around = 3

/** More comparisons than this are not made: what differs is then shown as one block. */
const mostCells = 4_000_000

/**
 * Changed files as one unified diff that `git apply` and `patch -p1` take.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function unifiedDiff(files: readonly ChangedFile[]): string {
  return files.map(diffFile).join('')
}

function diffFile({ path, before, after }: ChangedFile): string {
  const from = before === null ? '/dev/null' : `a/${path}`
  const hunks = hunksOf(diffLines(splitLines(before ?? ''), splitLines(after)))
  return `--- ${from}\n+++ b/${path}\n${hunks.map(renderHunk).join('')}`
}

/** Lines with their breaks; the last may have none. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

type Mark = ' ' | '-' | '+'

interface MarkedLine {
  readonly mark: Mark
  readonly text: string
}

/** Says of every line whether it stays, goes or comes; what goes stands before what comes. */
export function diffLines(
  before: readonly string[],
  after: readonly string[],
): readonly MarkedLine[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [
    ...mark(' ', before.slice(0, start)),
    ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...mark(' ', before.slice(before.length - end)),
  ]
}

function mark(as: Mark, lines: readonly string[]): readonly MarkedLine[] {
  return lines.map((text) => ({ mark: as, text }))
}

/** By the longest common subsequence. */
function diffMiddle(before: readonly string[], after: readonly string[]): readonly MarkedLine[] {
  const width = after.length + 1
  if (before.length * width > mostCells) return [...mark('-', before), ...mark('+', after)]
  const common = commonLengths(before, after)
  const lines: MarkedLine[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const below = common[(row + 1) * width + column] ?? -1
    const right = common[row * width + column + 1] ?? -1
    if (row < before.length && before[row] === after[column]) {
      lines.push(...mark(' ', before.slice(row, row + 1)))
      row += 1
      column += 1
    } else if (row < before.length && (column === after.length || below >= right)) {
      lines.push(...mark('-', before.slice(row, row + 1)))
      row += 1
    } else {
      lines.push(...mark('+', after.slice(column, column + 1)))
      column += 1
    }
  }
  return lines
}

/** Of what is left of both from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column
      common[at] =
        before[row] === after[column]
          ? (common[at + width + 1] ?? 0) + 1
          : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0)
    }
  return common
}

interface Hunk {
  /** Lines before it, on either side. */
  readonly before: number
  readonly after: number
  readonly lines: readonly MarkedLine[]
}

function hunksOf(lines: readonly MarkedLine[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [start, end] = [-1, -1]
  const close = (): void => {
    if (start < 0) return
    const above = lines.slice(0, start)
    hunks.push({
      before: above.filter((line) => line.mark !== '+').length,
      after: above.filter((line) => line.mark !== '-').length,
      lines: lines.slice(start, end),
    })
  }
  for (const [index, line] of lines.entries()) {
    if (line.mark === ' ') continue
    if (start < 0 || index - around > end) {
      close()
      start = Math.max(0, index - around)
    }
    end = Math.min(lines.length, index + around + 1)
  }
  close()
  return hunks
}

function renderHunk({ before, after, lines }: Hunk): string {
  const old = lines.filter((line) => line.mark !== '+').length
  const now = lines.filter((line) => line.mark !== '-').length
  const header = `@@ -${rangeWords(before, old)} +${rangeWords(after, now)} @@\n`
  return header + lines.map(renderLine).join('')
}

/** An empty range is named by the line before it. */
function rangeWords(above: number, count: number): string {
  return `${count === 0 ? above : above + 1},${count}`
}

function renderLine({ mark: sign, text }: MarkedLine): string {
  return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`
}
