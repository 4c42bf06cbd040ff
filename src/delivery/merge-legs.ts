import { compareRuns } from './marker.js'

/** Whose section something is, and which run wrote it. */
export interface Written {
  readonly facts: { readonly key: string; readonly runId: number; readonly runAttempt: number }
}

/**
 * Sections of several readings of one comment, by key the one of the latest run; of the same run the first. Whatever
 * the order and however often, the same sections come out: a writer may put in all it has ever seen.
 */
export function joinLegs<T extends Written>(...readings: readonly (readonly T[])[]): readonly T[] {
  const joined = new Map<string, T>()
  for (const leg of readings.flat()) {
    const known = joined.get(leg.facts.key)
    if (known === undefined || compareRuns(leg.facts, known.facts) > 0) {
      joined.set(leg.facts.key, leg)
    }
  }
  return [...joined.values()].toSorted((a, b) => (a.facts.key < b.facts.key ? -1 : 1))
}

/**
 * Takes out the sections of legs that are gone. When all `jobs` of the newest run have written, no other section stays.
 * Until then, and when the number of jobs is not known (null), those of the run before it stay, too: their jobs may
 * still be running.
 */
export function pruneLegs<T extends Written>(
  legs: readonly T[],
  jobs: number | null,
): readonly T[] {
  const runs = [...new Set(legs.map(({ facts }) => facts.runId))].toSorted((a, b) => b - a)
  const [newest = 0, previous = newest] = runs
  const current = legs.filter(({ facts }) => facts.runId === newest)
  if (jobs !== null && current.length >= jobs) return current
  return legs.filter(({ facts }) => facts.runId >= previous)
}

/** Whether a section is there, as this run or a later one wrote it. */
export function holdsLeg<T extends Written>(legs: readonly T[], { facts: own }: T): boolean {
  return legs.some(({ facts }) => facts.key === own.key && compareRuns(facts, own) >= 0)
}
