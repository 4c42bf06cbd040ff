import { failure } from '../errors.js'
import { lintScopes, type LintScope } from '../lint/config/configuration.js'
import { severities, type Severity } from '../lint/finding.js'

export const lintFormats = ['text', 'json', 'sarif'] as const

/** What `lint` was asked. */
export interface LintInvocation {
  readonly kind: 'lint'
  /** Names and patterns as they were typed; `-` is standard input. */
  readonly files: readonly string[]
  readonly format: (typeof lintFormats)[number]
  /** A configuration file; null: those of the repository. */
  readonly config: string | null
  readonly fixes: 'applied' | 'offered'
  readonly scope: LintScope
  /** What new findings are told by; null: with the scope `new`, the branch that the work will be merged into. */
  readonly base: string | null
  readonly threshold: Severity | 'never' | null
  readonly quiet: boolean
  readonly colour: 'allowed' | 'refused'
}

/** Reads the options of `lint` by their names. Fails with `usage`. */
export function readLint(
  files: readonly string[],
  valueOf: (option: string) => string | undefined,
): LintInvocation {
  const fixes = valueOf('fix') === undefined ? 'offered' : 'applied'
  if (files.length === 0) throw usage('`lint` takes one or more Dockerfiles, or `-`.')
  if (fixes === 'applied' && files.includes('-'))
    throw usage('`--fix` cannot change what comes from standard input.')
  return {
    kind: 'lint',
    files,
    format: choose('format', lintFormats, valueOf('format')) ?? 'text',
    config: valueOf('config') ?? null,
    fixes,
    scope: choose('scope', lintScopes, valueOf('scope')) ?? 'all',
    base: valueOf('base') ?? null,
    threshold: choose('lint-threshold', [...severities, 'never'], valueOf('lint-threshold')),
    quiet: valueOf('quiet') !== undefined,
    colour: valueOf('no-color') === undefined ? 'allowed' : 'refused',
  }
}

function choose<T extends string>(
  option: string,
  choices: readonly T[],
  value: string | undefined,
): T | null {
  if (value === undefined) return null
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw usage(`\`--${option}\` is \`${value}\`; write one of ${choices.join(', ')}.`)
}

function usage(problem: string): Error {
  return failure('usage', { problem })
}
