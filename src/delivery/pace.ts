/**
 * How fast legs of one comment take turns; all times in milliseconds. GitHub knows no conditional write of a comment,
 * so a turn is a lock where there is one, and patience where there is none.
 */
export const pace = {
  /** No new turn is begun after this long. */
  patience: 60_000,
  /** How long a lock is waited for; what is left of the patience is for doing without. */
  lockPatience: 40_000,
  /** A lock that is seen this long is of a job that was killed. */
  stale: 8000,
  /** Whoever has held the lock for longer does not write any more. */
  lease: 3000,
  /** A write under the lock may take this long; with the lease, less than it takes to be stale. */
  lockedWrite: 4500,
  /** Without a lock: from reading a comment to sending what was made of it. */
  window: 1500,
  /** Without a lock: how long a write may take. */
  openWrite: 2500,
} as const

/** Between two looks at a lock that somebody else holds; `chance` is from 0 to 1. */
export function pollMs(chance: number): number {
  return 300 + 700 * chance
}

/**
 * From a write to the look whether it has lasted. With a lock nobody should have written in between, unless GitHub
 * showed the next one an older text. Without one, whoever read the comment before has written by then, because that
 * takes `window` and `openWrite` at most; the spread grows with each turn, so that many legs get out of each other's way.
 */
export function confirmMs({
  isLocked,
  turn,
  chance,
}: {
  readonly isLocked: boolean
  /** 0 for the first. */
  readonly turn: number
  readonly chance: number
}): number {
  return isLocked
    ? 2000 + 1000 * chance
    : pace.window + pace.openWrite + 2000 * Math.min(turn + 1, 4) * chance
}

/**
 * Before the first comment is created: jobs of a matrix start together, and every creation notifies people. The job
 * with the lowest index creates at once, the others look again first. Without an index chance decides.
 */
export function creationMs(index: number | null, chance: number): number {
  return index === null ? 4000 * chance : Math.min(index * 500, 8000)
}
