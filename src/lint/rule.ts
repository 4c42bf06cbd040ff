import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Span } from '../dockerfile/source.js'
import type { Severity } from './finding.js'
import type { RuleSettings } from './settings.js'

/** What lint knows of the build context; paths are relative to it, POSIX, sorted, folders without a trailing slash. */
export interface ContextFacts {
  /** The ignore file that the build uses, `<Dockerfile>.dockerignore` before `.dockerignore`; null when there is none. */
  readonly ignoreFile: { readonly path: string; readonly text: string } | null
  /** Paths that exist near the top of the context. */
  readonly paths: readonly string[]
}

/** A base image that the build got for another platform than it builds for. */
export interface ForeignBase {
  /** The FROM as it is written. */
  readonly from: string
  /** As BuildKit writes them: `linux/arm64`. */
  readonly platform: string
  readonly expected: string
}

/** What rules speak of; a reader can ask for one kind. */
export type RuleTag =
  'correctness' | 'maintainability' | 'reproducibility' | 'security' | 'size' | 'speed'

/** A Dockerfile that a rule's page shows, and its test lints. */
export interface RuleExample {
  readonly dockerfile: string
  readonly context?: ContextFacts
  readonly settings?: Partial<RuleSettings>
  readonly foreignBases?: readonly ForeignBase[]
}

export interface RuleMeta {
  /** Stable: hadolint's for its rules, BuildKit's name for its checks, DW and four digits for our own. */
  readonly code: string
  /** Codes of other linters for the same fault; ignoring one of them ignores this rule. */
  readonly aliases: readonly string[]
  /** The slug: file name and documentation page. */
  readonly name: string
  /** Null: the rule is off unless a severity is set for it. */
  readonly severity: Severity | null
  readonly tags: readonly RuleTag[]
  /** What is wrong, one line. */
  readonly summary: string
  /** Why it matters, a paragraph. */
  readonly why: string
  readonly bad: readonly [RuleExample, ...RuleExample[]]
  readonly good: readonly [RuleExample, ...RuleExample[]]
  /** What to do instead, one sentence. */
  readonly remedy: string
  /** Where the rule decides otherwise than the linter it is named after, and why. */
  readonly differs?: string
  /** Its faults show only where the image is built, so that elsewhere an ignore of it may seem to silence nothing. */
  readonly needsBuild?: true
}

/** A replacement in the file. */
export interface SpanEdit {
  readonly at: Span
  readonly text: string
}

/** How a problem can be taken away by machine; `safe` when the build's result stays the same but for the fault. */
export interface ProblemFix {
  readonly safety: 'safe' | 'unsafe'
  readonly summary: string
  readonly edits: readonly SpanEdit[]
}

/** What a rule reports: the words at fault and one sentence on them. */
export interface Problem {
  readonly at: Span
  readonly message: string
  readonly fix?: ProblemFix
}

export interface RuleInput {
  readonly dockerfile: Dockerfile
  /** Null when the build context is not known. */
  readonly context: ContextFacts | null
  readonly settings: RuleSettings
  /** Empty, too, where nothing was built. */
  readonly foreignBases: readonly ForeignBase[]
}

/** What a finding has to know of the rule that it comes from; rules of other tools have no more. */
export interface RuleIdentity {
  readonly meta: Pick<RuleMeta, 'aliases' | 'code' | 'name' | 'remedy' | 'severity'>
}

/** A rule: what it is, and the check. It knows nothing of ignoring, severities set by the user, or order. */
export interface Rule {
  readonly meta: RuleMeta
  check(input: RuleInput): Iterable<Problem>
}
