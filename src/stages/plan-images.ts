import type { BuildConfig, Config } from '../config.js'
import type { Policy } from '../policy/limits.js'

/** One image to weigh: what it is built from, and what it is judged by. */
export interface ImagePlan {
  /** What it is called among several. */
  readonly name: string
  readonly build: BuildConfig
  readonly policy: Policy
}

/** The images of a run, in the order of the report. */
export function planImages({ build, policy }: Config): readonly ImagePlan[] {
  return [{ name: build.file, build, policy }]
}
