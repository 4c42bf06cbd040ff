import type { Severity } from '../finding.js'
import type { RuleSettings } from '../settings.js'
import type { Severities } from '../severities.js'

/** Which findings the check answers for: those the pull request introduced, or all of them. */
export const lintScopes = ['new', 'all'] as const
export type LintScope = (typeof lintScopes)[number]

/** Where configuration files lie, hadolint's before ours; of each kind the first that exists holds, and ours win. */
export const configurationFiles: readonly (readonly string[])[] = [
  ['.hadolint.yaml', '.hadolint.yml'],
  ['.dockweigh.yml', '.dockweigh.yaml'],
]

/** A configuration file as it was found. */
export interface ConfigurationText {
  readonly name: string
  readonly text: string
}

/** What configuration files say about linting; null and absent: nothing, so that the next source decides. */
export interface LintConfiguration {
  readonly settings: Partial<RuleSettings>
  /** By rule code; ignored rules are `off`. */
  readonly severities: Severities
  /** Whether `# hadolint ignore=` and `# dockweigh ignore=` count. */
  readonly ignoreComments: boolean | null
  /** Weakest severity that fails the check. */
  readonly threshold: Severity | 'never' | null
  readonly scope: LintScope | null
}

/** What holds without any file. */
export const emptyConfiguration: LintConfiguration = {
  settings: {},
  severities: {},
  ignoreComments: null,
  threshold: null,
  scope: null,
}

/** Puts two configurations together, setting by setting and rule by rule; where both speak, the second holds. */
export function mergeConfigurations(
  weak: LintConfiguration,
  strong: LintConfiguration,
): LintConfiguration {
  return {
    settings: { ...weak.settings, ...strong.settings },
    severities: { ...weak.severities, ...strong.severities },
    ignoreComments: strong.ignoreComments ?? weak.ignoreComments,
    threshold: strong.threshold ?? weak.threshold,
    scope: strong.scope ?? weak.scope,
  }
}
