import type { ImageSize } from '../image/image.js'
import type { DroppedFix, ProvenFix } from './fix.js'

/** What building the image with its fixes has shown. */
export interface Proof {
  /** The image with all fixes that were kept; null when none was. */
  readonly size: ImageSize | null
  /** In the order of the plan: what should save most first. */
  readonly fixes: readonly ProvenFix[]
  readonly dropped: readonly DroppedFix[]
  /** The kept fixes as a unified diff from the root of the repository; empty when there are none. */
  readonly patch: string
  /** How many times the image was built for it, and how long that took. */
  readonly builds: number
  readonly durationMs: number
}
