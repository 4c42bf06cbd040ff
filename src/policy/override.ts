import { worst } from './judge.js'
import type { Check, Verdict } from './verdict.js'

/** Which failed checks a label lets pass. A failed build is never among them: there is nothing to accept. */
export interface OverridePolicy {
  /** Null: none does. */
  readonly label: string | null
  /** Whether lint findings are overridden as well as budgets. */
  readonly lint: boolean
}

/** The label that let failed checks pass, and its trace. */
export interface Override {
  readonly label: string
  /** The account that set it, and when (ISO 8601, UTC); null when that is not known. */
  readonly by: string | null
  readonly at: string | null
  /** Why that is not known, the end of a sentence; null when it is. */
  readonly unknownWhy: string | null
}

/** Whether a label can let this check pass. */
export function isOverridable(check: Check, { lint }: Pick<OverridePolicy, 'lint'>): boolean {
  if (check.status !== 'fail' || check.id === 'build') return false
  return lint || check.id !== 'lint-threshold'
}

/** The verdict with its overridable checks passed, each marked; what cannot be overridden decides as before. */
export function overrideVerdict(verdict: Verdict, policy: Pick<OverridePolicy, 'lint'>): Verdict {
  const checks = verdict.checks.map((check) =>
    isOverridable(check, policy)
      ? { ...check, status: 'pass' as const, overridden: true as const }
      : check,
  )
  return { status: worst(checks.map(({ status }) => status)), checks }
}
