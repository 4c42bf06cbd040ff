import type { LayerChangeKind } from '../compare/comparison.js'
import type { FactTable } from '../report/facts/fact-table.js'
import type { ShownStatus } from '../report/shown-status.js'
import type { Severity } from '../lint/finding.js'

/** What the page shows beside the contents of the images: own words, and foreign ones as plain text. */
export interface PageModel {
  readonly title: string
  readonly status: ShownStatus
  readonly words: string
  readonly notes: readonly string[]
  readonly links: readonly PageLink[]
  readonly footer: string
  readonly images: readonly PageImage[]
}

/** An address that was checked; null where there is none. */
export interface PageLink {
  readonly text: string
  readonly url: string | null
}

/** One image. */
export interface PageImage {
  readonly name: string
  readonly status: ShownStatus
  readonly words: string
  /** What happened, a paragraph each. */
  readonly sentences: readonly string[]
  /** The end of a failed build's log. */
  readonly log: readonly string[]
  readonly figures: readonly PageFigure[]
  readonly checks: readonly PageCheck[]
  readonly isCompared: boolean
  /** In head order; removed layers stand where they were in base. */
  readonly layers: readonly PageLayer[]
  readonly findings: readonly PageFinding[]
  readonly facts: readonly FactTable[]
}

/** A figure of both sides in words; null where a side has none. */
export interface PageFigure {
  readonly name: string
  readonly base: string | null
  readonly head: string | null
  readonly change: string | null
  /** Sign of the change. */
  readonly direction: number
}

export interface PageCheck {
  readonly status: ShownStatus
  readonly name: string
  readonly words: string
}

/** A layer of either side; bytes are head's, of what is gone base's. */
export interface PageLayer {
  readonly kind: LayerChangeKind
  /** Index in each side's layers, oldest first; -1 where it is not there. */
  readonly head: number
  readonly base: number
  readonly name: string
  /** The instruction as written; empty when one line says all. */
  readonly source: string
  readonly place: PageLink | null
  readonly digest: string
  readonly compressedBytes: number
  readonly unpackedBytes: number
  /** Null without a comparison. */
  readonly compressedChange: number | null
  readonly unpackedChange: number | null
  readonly wastedBytes: number
  /** Why it differs when nothing of the pull request made it differ; empty otherwise. */
  readonly remark: string
}

export interface PageFinding {
  readonly severity: Severity
  readonly code: PageLink
  readonly place: PageLink
  readonly message: string
  readonly remedy: string
  readonly isNew: boolean
}
