import type { Host } from '../ports.js'

/** How much of a time is gone, in milliseconds. */
export interface Clock {
  elapsedMs(): number
  leftMs(): number
}

/** Starts a clock that has so much time, by the clock of the run. */
export function startClock(budgetMs: number, host: Pick<Host, 'elapsedMs'>): Clock {
  const startedMs = host.elapsedMs()
  const elapsedMs = (): number => host.elapsedMs() - startedMs
  return { elapsedMs, leftMs: () => budgetMs - elapsedMs() }
}
