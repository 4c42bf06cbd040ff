/** An image in a registry, and what a pull of it downloads. */
export interface WeighedReference {
  /** As a Dockerfile has it: `python:3.12-slim`. */
  readonly reference: string
  readonly compressedBytes: number
}

/** A smaller image of the base image's repository. Both were measured by their manifests in the registry. */
export interface BaseImageHint {
  readonly kind: 'base-image'
  /** A name of `siblingVariants`. */
  readonly variant: string
  /** The FROM line. */
  readonly file: string
  readonly line: number
  readonly current: WeighedReference
  readonly sibling: WeighedReference
  /** What is given up, one sentence. */
  readonly tradeOff: string
  /** Whether the pull request brought the base image; null when there is no base to know from. */
  readonly introduced: boolean | null
}

/** An instruction as it is written, shortened, and where it begins. */
export interface PlacedInstruction {
  /** 1-based. */
  readonly line: number
  readonly text: string
}

/** An installation that every change of a source file repeats. */
export interface CacheOrderHint {
  readonly kind: 'cache-order'
  readonly file: string
  /** Copies the whole build context. */
  readonly copy: PlacedInstruction
  /** Comes after it, and reads some of its files only. */
  readonly install: PlacedInstruction
  /** How long it took in this run's build. */
  readonly repeatedMs: number
  /** Whether the pull request brought the order; null when there is no base to know from. */
  readonly introduced: boolean | null
}

/** Advice that is not about files of a layer: it is in no total, and what it speaks of may be needed. */
export type Hint = BaseImageHint | CacheOrderHint
