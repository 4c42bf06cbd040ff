import type { Dockerfile } from '../dockerfile/dockerfile.js'

/** The index of the last of some places, in order, that begins at or before an offset; -1 when none does. */
export function lastStartingBefore(
  places: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where an offset of a Dockerfile belongs; indexes are -1 where it belongs to nothing. */
export interface Place {
  readonly instruction: number
  readonly stage: number
}

/** Tells to which instruction and stage offsets belong. */
export function placesIn({ instructions, stages }: Dockerfile): (offset: number) => Place {
  const heads = stages.map(({ from }) => from)
  return (offset) => {
    const instruction = lastStartingBefore(instructions, offset)
    const isInside = offset < (instructions[instruction]?.end ?? 0)
    return { instruction: isInside ? instruction : -1, stage: lastStartingBefore(heads, offset) }
  }
}
