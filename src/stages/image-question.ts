import type { Look } from '../analysis/contents.js'
import type { KnownLayers } from '../image/known-layers.js'
import type { ImageSources, Records } from '../ports.js'
import type { Sides } from './find-sides.js'
import type { Workshop } from './open-workshop.js'
import type { PackContents } from './pack-contents.js'
import type { ImageJob } from './read-recipes.js'
import type { Turn } from './turns.js'

/** One image to measure, and what it shares with the run's other images. */
export interface ImageQuestion {
  readonly job: ImageJob
  /** Begins the names of the image's files. */
  readonly id: string
  /** What the image is called in the log; null: it is the only one. */
  readonly name: string | null
  /** Null for the only image. */
  readonly turn: Turn | null
  readonly sides: Sides
  readonly openWorkshop: () => Promise<Workshop>
  readonly layerCache: KnownLayers
  readonly look: Look
  /** A turn at the end of the queue. */
  readonly joinQueue: () => Turn | null
  readonly records: Records | undefined
  readonly images: ImageSources | undefined
  /** Null when nobody wants the contents. */
  readonly pack: PackContents | null
  /** Whether exports send what is known, too: a scanner reads whole images. */
  readonly sendsAllLayers: boolean
  /** Called, more than once, when it is being built or need not be. */
  readonly onBuilding: () => void
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}
