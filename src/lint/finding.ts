import type { SourceRange } from '../dockerfile/source.js'

export type { SourceRange }

/** Strongest first. */
export const severities = ['error', 'warning', 'info', 'style'] as const
export type Severity = (typeof severities)[number]

/** A replacement of the text at `range`. */
export interface TextEdit {
  readonly range: SourceRange
  readonly text: string
}

/** A fix that can be applied by machine; `safe` fixes never change what a build produces beyond the fault. */
export interface Fix {
  readonly safety: 'safe' | 'unsafe'
  readonly summary: string
  readonly edits: readonly TextEdit[]
}

/** What lint reports. */
export interface Finding extends SourceRange {
  readonly file: string
  readonly code: string
  /** Codes of other linters for the same fault. */
  readonly aliases: readonly string[]
  /** The rule's slug: its file name and documentation page. */
  readonly name: string
  readonly severity: Severity
  /** The stage's name, or its index as text when it has none; null before the first stage. */
  readonly stage: string | null
  /** The instruction at fault on one line, as written but for white space; empty for a comment. */
  readonly instruction: string
  readonly message: string
  /** What to do instead, one sentence. */
  readonly remedy: string
  /** Whether the pull request introduced it; null when base has no Dockerfile to compare with. */
  readonly introduced: boolean | null
  readonly fix?: Fix
}
