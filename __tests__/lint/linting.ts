import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Finding } from '../../src/lint/finding.js'
import type { LintOptions } from '../../src/lint/lint.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import type { Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'

export function lintText(text: string, options: LintOptions = {}): Finding[] {
  return lintDockerfile(parseDockerfile(text, 'Dockerfile'), options)
}

/** The rules with some codes. */
export function rulesOf(...codes: readonly string[]): Rule[] {
  return rules.filter(({ meta }) => codes.includes(meta.code))
}
