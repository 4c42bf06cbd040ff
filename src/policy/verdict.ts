export type Status = 'pass' | 'warn' | 'fail' | 'skip'

export type CheckId =
  | 'build'
  | 'max-size'
  | 'max-increase'
  | 'max-layers'
  | 'max-layer-increase'
  | 'max-waste'
  | 'max-waste-increase'
  | 'max-new-vulnerabilities'
  | 'lint-threshold'

/** A figure with its unit, so that the report can print it and a machine can read it. */
export interface Quantity {
  readonly value: number
  readonly unit: 'bytes' | 'layers' | 'findings' | 'vulnerabilities'
}

/** One limit of the policy, its actual and its status. */
export interface Check {
  readonly id: CheckId
  readonly status: Status
  /** Null when it could not be measured. */
  readonly actual: Quantity | null
  /** The limit as the user wrote it; null for checks without one. */
  readonly limit: string | null
  /** One plain sentence: what was compared and how it came out. */
  readonly reason: string
  /** Set on a failed check that a label let pass; its status is `pass` then. */
  readonly overridden?: true
}

/** How a check came out by its limit alone, before any label. */
export function limitStatus({ status, overridden }: Check): Status {
  return overridden === true ? 'fail' : status
}

/** The decision about one image; `fail` only when a check failed, `skip` when nothing was judged. */
export interface Verdict {
  readonly status: Status
  readonly checks: readonly Check[]
}
