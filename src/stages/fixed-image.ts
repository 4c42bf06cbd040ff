import type { ImageSize } from '../image/image.js'
import type { ChangedFile } from '../proof/recipe-files.js'

/** An image that was built with fixes. */
export interface FixedImage {
  readonly size: ImageSize
  /** Type and name of each package. */
  readonly packages: ReadonlySet<string>
  /** The files that the fixes changed, in the repository. */
  readonly files: readonly ChangedFile[]
}
