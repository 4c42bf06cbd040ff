/** Positions of one thing in two lists. */
interface Places {
  readonly base: number
  readonly head: number
}

/**
 * The largest subset of pairs that has the same order in both lists, found by patience sorting in O(n log n).
 * There may be several; `from` says from which list to look. Swapping the lists and `from` gives the same subset.
 */
export function keepOrder<P extends Places>(pairs: readonly P[], from: keyof Places): readonly P[] {
  const first = (pair: P): number => pair[from]
  const second = (pair: P): number => (from === 'base' ? pair.head : pair.base)
  const ends: Link<P>[] = []
  for (const pair of pairs.toSorted((a, b) => first(a) - first(b))) {
    const at = countBelow(ends, (link) => second(link.pair) < second(pair))
    ends[at] = { pair, before: ends[at - 1] ?? null }
  }
  const kept: P[] = []
  for (let link = ends.at(-1) ?? null; link; link = link.before) kept.push(link.pair)
  return kept.reverse()
}

interface Link<P> {
  readonly pair: P
  readonly before: Link<P> | null
}

function countBelow<T>(sorted: readonly T[], isBelow: (item: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item !== undefined && isBelow(item)) low = middle + 1
    else high = middle
  }
  return low
}
