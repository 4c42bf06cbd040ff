/** Time that passes only when everybody waits: many jobs side by side in a moment, the same way every time. */
export interface VirtualTime {
  /** Milliseconds since the start. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** Lets time pass until nobody waits any more. */
  readonly run: () => Promise<void>
}

interface Sleeper {
  readonly at: number
  readonly order: number
  readonly wake: () => void
}

export function createVirtualTime(): VirtualTime {
  const sleepers: Sleeper[] = []
  let now = 0
  let order = 0
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, order: order++, wake })
      }),
    run: async () => {
      await settle()
      while (sleepers.length > 0) {
        sleepers.sort((a, b) => a.at - b.at || a.order - b.order)
        const next = sleepers.shift()
        now = next?.at ?? now
        next?.wake()
        await settle()
      }
    },
  }
}

/** All promises that can go on without time have done so. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
