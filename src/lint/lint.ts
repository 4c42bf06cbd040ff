import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Finding } from './finding.js'
import { rules as allRules } from './rules/index.js'
import type { Rule } from './rule.js'
import type { Conclude, RunOptions } from './run-rules.js'
import { beginRules } from './run-rules.js'

/** How to lint; everything has a default. */
export interface LintOptions extends RunOptions {
  /** All rules, unless given. */
  readonly rules?: readonly Rule[]
}

/** Lints a Dockerfile with every rule that is on. The order of the findings is that of `beginRules`. */
export function lintDockerfile(dockerfile: Dockerfile, options: LintOptions = {}): Finding[] {
  return beginLint(dockerfile, options)([])
}

/** As `lintDockerfile`, before it is known what another tool finds. */
export function beginLint(dockerfile: Dockerfile, options: LintOptions = {}): Conclude {
  return beginRules(dockerfile, options.rules ?? allRules, options)
}
