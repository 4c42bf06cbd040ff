/** A line that a file has after a change. */
export interface DiffLine {
  /** 1-based, in the changed file. */
  readonly line: number
  readonly text: string
  /** False for a line around the change. */
  readonly isAdded: boolean
}

/** Lines in a row of which a diff speaks. */
export type DiffHunk = readonly DiffLine[]

/**
 * The changed file's side of a patch, as GitHub gives it for each file of a pull request: unified hunks without the
 * names of the files. What does not look like one has no hunks.
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function readHunks(patch: string): readonly DiffHunk[] {
  const hunks: DiffLine[][] = []
  let next = 0
  for (const line of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line)
    if (header !== null) {
      next = Number(header[1])
      hunks.push([])
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.push({ line: next, text: line.slice(1), isAdded: line.startsWith('+') })
      next += 1
    }
  }
  return hunks
}

/** Whole lines of a file: the 1-based number of the first, and their texts. */
export interface FileLines {
  readonly start: number
  readonly texts: readonly string[]
}

/**
 * Where lines stand in a diff, as the number of the first; null when they are not within one hunk, or the change
 * touches none of them. They may have another number than the diff gives them, for what was read can be a merge with a
 * newer base: then they are taken for those that read the same, if there is one such place only.
 */
export function findInDiff(hunks: readonly DiffHunk[], { start, texts }: FileLines): number | null {
  const places = hunks.flatMap((hunk) =>
    hunk.flatMap(({ line }, index) => {
      const there = hunk.slice(index, index + texts.length)
      const isSame =
        there.length === texts.length && there.every(({ text }, n) => text === texts[n])
      return isSame && there.some(({ isAdded }) => isAdded) ? [line] : []
    }),
  )
  if (places.includes(start)) return start
  return places.length === 1 ? (places[0] ?? null) : null
}
