/** How much of a time is gone. */
export interface Clock {
  elapsedMs(): number
  leftMs(): number
}

/** Starts a clock that has so much time. */
export function startClock(budgetMs: number): Clock {
  const startedMs = performance.now()
  const elapsedMs = (): number => performance.now() - startedMs
  return { elapsedMs, leftMs: () => budgetMs - elapsedMs() }
}
