/** Names further than this from what was written are no suggestion. */
const maxDistance = 2

/** Longer names are not compared: they are no variables. */
const maxLength = 100

/** Among more variables than this many are alike, and none is the one that was meant. */
const maxVariables = 200

/** The variable among some that is nearest to a misspelt one; null when none is near, or there are very many. */
export function nearestVariable(
  written: string,
  variables: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): string | null {
  return variables.size > maxVariables ? null : nearestName(written, variables.keys())
}

/** The name among some that is nearest to a misspelt one; null when none is within some letters of it. */
export function nearestName(
  written: string,
  names: Iterable<string>,
  limit = maxDistance,
): string | null {
  if (written.length > maxLength) return null
  const reach = Math.min(limit, Math.floor(written.length / 2))
  let nearest: { readonly name: string; readonly distance: number } | null = null
  for (const name of names) {
    const distance = editDistance(written, name, reach)
    if (distance <= reach && (nearest === null || distance < nearest.distance))
      nearest = { name, distance }
  }
  return nearest?.name ?? null
}

/** How many letters have to be put in, taken out or changed (Levenshtein); infinite when more than a limit. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let row = Array.from({ length: other.length - start + 1 }, (_, index) => index)
  for (let index = start; index < one.length; index += 1) {
    const next = [index - start + 1]
    for (let at = start; at < other.length; at += 1) {
      const column = at - start
      const replaced = (row[column] ?? 0) + (one[index] === other[at] ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return Infinity
    row = next
  }
  return row.at(-1) ?? Infinity
}
