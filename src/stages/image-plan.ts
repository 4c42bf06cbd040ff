import type { BuildConfig, Config } from '../config.js'
import type { ImageSource } from '../image/reference.js'
import type { ImageEntry } from '../images/image-entry.js'
import type { Policy } from '../policy/limits.js'
import type { Builder, Repository, Tree } from '../ports.js'
import type { ScannerChoice } from '../vulnerabilities/settings.js'

/** One image to weigh: what it is built from, and what it is judged by. */
export interface ImagePlan {
  /** What it is called among several. */
  readonly name: string
  /** Its name in the list of the run's images; null: the inputs describe it. */
  readonly listedAs: string | null
  readonly build: BuildConfig
  readonly policy: Policy
  /** Where the sides are found; null: they are built. */
  readonly head: ImageSource | null
  readonly base: ImageSource | null
  /** Where its vulnerabilities come from. */
  readonly scans: ScanPlan
}

/** Null: nobody asked for a side's vulnerabilities. */
export type ScanPlan = Readonly<Record<'base' | 'head', ScanSource | null>>

export type ScanSource =
  | { readonly kind: 'report'; readonly path: string }
  | { readonly kind: 'program'; readonly program: ScannerChoice }

export interface PlanQuestion {
  readonly config: Config
  readonly configuration: { readonly images: readonly ImageEntry[] }
  readonly head: Tree
  readonly repository: Pick<Repository, 'readText'>
  readonly builder: Pick<Builder, 'bake'>
}
