/** A place in a queue. */
export interface Turn {
  /** Settled when everybody before has had their turn. */
  readonly came: Promise<void>
  /** Lets the next one go on; to be called on every way out. */
  pass(): void
}

/** A queue that anybody may join at its end. */
export interface Queue {
  join(): Turn
}

/** Opens an empty queue. */
export function openQueue(): Queue {
  let last = Promise.resolve()
  return {
    join() {
      const came = last
      let pass = (): void => undefined
      const passed = new Promise<void>((settle) => {
        pass = settle
      })
      last = came.then(() => passed)
      return { came, pass }
    },
  }
}

/**
 * Works on items in their order, at most `atOnce` at the same time, and returns the results in that order. At the
 * first failure nothing new is begun and `stop` is aborted; the failure is thrown when all work has ended.
 */
export async function workInOrder<T, R>(
  items: readonly T[],
  { atOnce, stop }: { readonly atOnce: number; readonly stop: AbortController },
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const failures: unknown[] = []
  const waiting = items.entries()
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) return
      await work(item).then(
        (result) => results.set(index, result),
        (error: unknown) => {
          failures.push(error)
          stop.abort(error)
        },
      )
    }
  })
  await Promise.all(workers)
  if (failures.length > 0) throw failures[0]
  return items.map((_, index) => results.get(index) as R)
}
