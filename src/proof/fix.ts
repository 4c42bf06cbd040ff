import type { SpanEdit } from '../lint/rule.js'

/** Bytes that go, positive when the image gets smaller. */
export interface ByteSaving {
  readonly compressedBytes: number
  readonly unpackedBytes: number
}

/** What a fix is, for whoever reads of it. */
export interface FixWords {
  /** The kind of advice, or the code of the lint rule, that asks for it. */
  readonly code: string
  /** What is done, one sentence without a full stop. */
  readonly summary: string
  /** The file that changes, relative to the repository. */
  readonly file: string
  /** Lines of the instruction in head's Dockerfile, 1-based and inclusive; null for the ignore file. */
  readonly lines: { readonly start: number; readonly end: number } | null
  /** The instruction on one line; empty for the ignore file. */
  readonly instruction: string
  /** What the advice behind it adds up to; null when lint alone asks for it. */
  readonly expected: ByteSaving | null
}

/** What a fix changes: the Dockerfile by edits, or the ignore file by lines that it lacks. */
export type FixChange =
  | { readonly file: 'dockerfile'; readonly edits: readonly SpanEdit[] }
  | { readonly file: 'dockerignore'; readonly lines: readonly string[] }

/** A fix that can be tried. */
export interface PlannedFix extends FixWords {
  /** Unique in its plan. */
  readonly id: string
  readonly change: FixChange
  /** Whether it is meant to take a path from the image; paths have no leading slash. */
  readonly removes: (path: string) => boolean
}

/** A fix that the image was built with. */
export interface ProvenFix extends FixWords {
  /** Measured by building it alone; null when it was only built together with others. */
  readonly saving: ByteSaving | null
  /** Packages that are no longer there when it is built alone, by name, sorted. */
  readonly removedPackages: readonly string[]
}

/** A fix that was not kept; the reason is a sentence. */
export interface DroppedFix extends FixWords {
  readonly reason: string
}
