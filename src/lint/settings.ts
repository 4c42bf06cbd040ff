/** What rules can be told; every rule works with the defaults. */
export interface RuleSettings {
  /** Registries that images may come from, with `*` as in hadolint; empty allows all. */
  readonly trustedRegistries: readonly string[]
}

export const defaultSettings: RuleSettings = {
  trustedRegistries: [],
}
