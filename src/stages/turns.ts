/** A place in a queue. */
export interface Turn {
  /** Settled when everybody before has had their turn. */
  readonly came: Promise<void>
  /** Lets the next one go on; to be called on every way out. */
  pass(): void
}

/** A queue of so many places, in their order. */
export function takeTurns(count: number): readonly Turn[] {
  const turns: Turn[] = []
  let came = Promise.resolve()
  for (let index = 0; index < count; index += 1) {
    const { promise, resolve } = deferred()
    turns.push({ came, pass: resolve })
    came = came.then(() => promise)
  }
  return turns
}

/**
 * Works on items in their order, at most `atOnce` at the same time, and returns the results in that order. At the
 * first failure nothing new is begun and `stop` is aborted; the failure is thrown when all work has ended.
 */
export async function workInOrder<T, R>(
  items: readonly T[],
  { atOnce, stop }: { readonly atOnce: number; readonly stop: AbortController },
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const failures: unknown[] = []
  const waiting = items.entries()
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) return
      await work(item, index).then(
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

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
