/** What the value of a label must be. */
export type LabelType = 'email' | 'hash' | 'rfc3339' | 'semver' | 'spdx' | 'text' | 'url'

/** What rules can be told; every rule works with the defaults. */
export interface RuleSettings {
  /** Registries that images may come from, with `*` as in hadolint; empty allows all. */
  readonly trustedRegistries: readonly string[]
  /** Labels that every image must have, with their types. */
  readonly labels: Readonly<Record<string, LabelType>>
  /** Whether labels that are not listed are findings. */
  readonly strictLabels: boolean
  /** Images that may not be used; `*` stands for any characters, the tag may be left out. */
  readonly bannedImages: readonly string[]
  /** The only images that may be used, as in `bannedImages`; empty allows all. */
  readonly allowedImages: readonly string[]
  /** Packages that may not be installed, with `*`. */
  readonly bannedPackages: readonly string[]
  /** Packages that the final stage must install. */
  readonly requiredPackages: readonly string[]
}

export const defaultSettings: RuleSettings = {
  trustedRegistries: [],
  labels: {},
  strictLabels: false,
  bannedImages: [],
  allowedImages: [],
  bannedPackages: [],
  requiredPackages: [],
}
