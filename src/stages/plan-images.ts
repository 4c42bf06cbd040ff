import type { BuildConfig, Config } from '../config.js'
import type { ImageSource } from '../image/reference.js'
import type { Policy } from '../policy/limits.js'

/** One image to weigh: what it is built from, and what it is judged by. */
export interface ImagePlan {
  /** What it is called among several. */
  readonly name: string
  readonly build: BuildConfig
  readonly policy: Policy
  /** Where the sides are found; null: they are built. */
  readonly head: ImageSource | null
  readonly base: ImageSource | null
}

/** The images of a run, in the order of the report. */
export function planImages({ build, policy, head, base }: Config): readonly ImagePlan[] {
  return [{ name: build.file, build, policy, head, base }]
}
