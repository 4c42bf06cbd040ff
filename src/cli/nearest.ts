/** The name that is fewest edits away from what was typed; null when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const near = names
    .map((name) => ({ name, distance: editDistance(typed, name) }))
    .filter(
      ({ name, distance }) => distance <= limit || (typed.length > 2 && name.startsWith(typed)),
    )
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  return near[0]?.name ?? null
}

/** Levenshtein's distance: insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [position, letter] of Array.from(from).entries()) {
    const next = [position + 1]
    for (let index = 1; index <= to.length; index += 1) {
      const replaced = (row[index - 1] ?? 0) + (letter === to[index - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
