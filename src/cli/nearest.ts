import { editDistance } from '../lint/suggest.js'

/** The name that is fewest edits away from what was typed; null when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const near = names
    .map((name) => ({ name, distance: editDistance(typed, name, Infinity) }))
    .filter(
      ({ name, distance }) => distance <= limit || (typed.length > 2 && name.startsWith(typed)),
    )
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  return near[0]?.name ?? null
}
