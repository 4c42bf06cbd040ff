import type { BuiltSide, FailedSide } from '../build/sides.js'
import type { BlobStore } from '../image/image.js'
import type { OpenedImage } from '../ports.js'
import type { MissingSide } from '../report/report.js'
import type { RecordedBase } from './find-baselines.js'
import type { Recipe } from './read-recipes.js'

/** How a side's image was come by, or why there is none. */
export type Acquired =
  | {
      readonly kind: 'built'
      readonly built: BuiltSide | FailedSide
      readonly blobs: BlobStore
      readonly commit: string
      readonly recipe: Recipe
    }
  /** The user said where it is; the recipe is what it was probably made from. */
  | {
      readonly kind: 'found'
      readonly image: OpenedImage
      readonly commit: string | null
      readonly recipe: Recipe | null
    }
  /** An earlier run measured it. */
  | { readonly kind: 'recorded'; readonly recorded: RecordedBase; readonly commit: string }
  | { readonly kind: 'none'; readonly side: MissingSide }
