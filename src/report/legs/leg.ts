import type { ImageSize } from '../../image/image.js'
import type { ShownStatus } from '../shown-status.js'

/**
 * A leg is one of the jobs that write to the same comment; it owns one section of it. What other legs need to know of
 * a section, so that they can write the whole comment without making it again, are the leg's facts.
 */
export interface Leg {
  readonly facts: LegFacts
  /** The section's Markdown below its heading; empty when there is nothing to look at. */
  readonly text: string
}

export interface LegFacts {
  /** Whose section it is; a comment key. */
  readonly key: string
  /** What the section is called, plain text. */
  readonly name: string
  readonly runId: number
  readonly runAttempt: number
  /** Commits that were compared; null when there was none. */
  readonly head: string | null
  readonly base: string | null
  /** Headlines, Markdown: of a comment with this section only, and of the section among others. */
  readonly alone: string
  readonly heading: string
  readonly images: readonly LegImage[]
}

/** An image of the leg, as a row of a table. */
export interface LegImage {
  /** What it is called among several; the only one of a leg is called as the leg. */
  readonly name: string
  readonly status: ShownStatus
  /** Whether a reader need not look at it. */
  readonly quiet: boolean
  /** Null when it was not measured. */
  readonly head: ImageSize | null
  readonly base: ImageSize | null
}

/** Whether a reader need not look at the leg. */
export function isQuietLeg({ facts }: Leg): boolean {
  return facts.images.every(({ quiet }) => quiet)
}

/** By name, then by key: the order of a comment. */
export function compareLegs(a: Leg, b: Leg): number {
  return compareText(a.facts.name, b.facts.name) || compareText(a.facts.key, b.facts.key)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
