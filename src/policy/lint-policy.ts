import type { LintConfiguration, LintScope } from '../lint/config/configuration.js'
import type { Severity } from '../lint/finding.js'

/** Which findings fail the check. */
export interface LintPolicy {
  /** The weakest severity that does. */
  readonly lintThreshold: Severity | 'never'
  /** `new`: only those the pull request introduced. */
  readonly lintScope: LintScope
}

export const defaultLintPolicy: LintPolicy = { lintThreshold: 'error', lintScope: 'new' }

/** What holds: an input before a configuration file, and that before the default. */
export function settleLintPolicy(
  inputs: { readonly [Key in keyof LintPolicy]: LintPolicy[Key] | null },
  files: Pick<LintConfiguration, 'threshold' | 'scope'>,
): LintPolicy {
  return {
    lintThreshold: inputs.lintThreshold ?? files.threshold ?? defaultLintPolicy.lintThreshold,
    lintScope: inputs.lintScope ?? files.scope ?? defaultLintPolicy.lintScope,
  }
}
