import type { Fix } from '../lint/finding.js'
import type { Certainty } from './kind.js'
import type { Part } from './savings.js'

/** How a fault can be taken away by machine: edits of the Dockerfile, or lines that the ignore file lacks. */
export type AdviceFix =
  | (Fix & { readonly file: 'dockerfile' })
  | {
      readonly file: 'dockerignore'
      readonly safety: Fix['safety']
      readonly summary: string
      readonly lines: readonly string[]
    }

/** What could go from an image, and what it saves. */
export interface Advice {
  /** The kind and the instruction it speaks of: the same as long as these are, whatever lines move. */
  readonly id: string
  readonly kind: string
  /** The files, in the plural. */
  readonly what: string
  /** What to do instead, one sentence. */
  readonly remedy: string
  /** What is only `likely` needed by nothing is in no total. */
  readonly certainty: Certainty
  /** The layer that gets smaller: index into head's layers, oldest first. */
  readonly layer: number
  /** The layer that hides the bytes, or that they are a copy of; null when no other has to do with it. */
  readonly relatedLayer: number | null
  /** Exact: the sizes of the files that go. */
  readonly unpackedBytes: number
  /** Estimated. */
  readonly compressedBytes: number
  readonly fileCount: number
  /** The heaviest folders and files, or packages. */
  readonly parts: readonly Part[]
  readonly partCount: number
  readonly partKind: 'path' | 'package'
  /** Whether the pull request brought it; null when there is no base to know from. */
  readonly introduced: boolean | null
  /** Codes of lint findings on the same instruction about the same fault. */
  readonly codes: readonly string[]
  readonly fix?: AdviceFix
}
