import type { Fix } from '../lint/finding.js'
import type { Certainty } from './kind.js'
import type { Saving } from './savings.js'

/** How a fault can be taken away by machine: edits of the Dockerfile, or lines that the ignore file lacks. */
export type AdviceFix =
  | (Fix & { readonly file: 'dockerfile' })
  | {
      readonly file: 'dockerignore'
      readonly safety: Fix['safety']
      readonly summary: string
      readonly lines: readonly string[]
    }

/** What could go from an image, and what it saves; layers are head's. */
export interface Advice extends Omit<Saving, 'kind'> {
  /** The kind and the instruction it speaks of: the same as long as these are, whatever lines move. */
  readonly id: string
  readonly kind: string
  /** The files, in the plural. */
  readonly what: string
  /** What to do instead, one sentence. */
  readonly remedy: string
  /** What is only `likely` needed by nothing is in no total. */
  readonly certainty: Certainty
  readonly partKind: 'path' | 'package'
  /** Whether the pull request brought it; null when there is no base to know from. */
  readonly introduced: boolean | null
  /** Codes of lint findings on the same instruction about the same fault. */
  readonly codes: readonly string[]
  readonly fix?: AdviceFix
}
