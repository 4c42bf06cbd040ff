/** Names further than this from what was written are no suggestion. */
const maxDistance = 2

/** Longer names are not compared: they are no variables. */
const maxLength = 100

/** The name among some that is nearest to a misspelt one; null when none is within some letters of it. */
export function nearestName(
  written: string,
  names: Iterable<string>,
  limit = maxDistance,
): string | null {
  let nearest: { readonly name: string; readonly distance: number } | null = null
  for (const name of names) {
    const distance = editDistance(written, name, limit)
    const isNearer = nearest === null || distance < nearest.distance
    if (distance <= Math.min(limit, written.length / 2) && isNearer) nearest = { name, distance }
  }
  return nearest?.name ?? null
}

/** How many letters have to be put in, taken out or changed (Levenshtein); infinite for names of very different length. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit || one.length > maxLength) return Infinity
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [at, otherLetter] of Array.from(other).entries()) {
      const replaced = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? Infinity
}
