import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { rangeOf } from '../dockerfile/source.js'
import { readCheckDirective, readIgnores } from './directives.js'
import type { Finding, Fix, Severity } from './finding.js'
import type { RuledProblem } from './ignoring.js'
import { applyIgnores, unusedProblems } from './ignoring.js'
import { placesIn } from './places.js'
import type { ContextFacts, ForeignBase, ProblemFix, Rule, RuleIdentity } from './rule.js'
import { unusedIgnore } from './rules/unused-ignore.js'
import type { RuleSettings } from './settings.js'
import { defaultSettings } from './settings.js'
import type { Severities } from './severities.js'
import { severityReader } from './severities.js'

/** How to lint; everything has a default. */
export interface RunOptions {
  readonly context?: ContextFacts | null
  readonly settings?: Partial<RuleSettings>
  readonly foreignBases?: readonly ForeignBase[]
  /** Severities by code, alias or name; `off` silences a rule everywhere. */
  readonly severities?: Severities
  /** Whether the ignore comments of hadolint's and our kind count; BuildKit's always do. */
  readonly ignoreComments?: boolean
}

/** Takes what another tool found, for which severities and ignore comments hold, too, and makes findings of everything. */
export type Conclude = (outside: readonly RuledProblem[]) => Finding[]

/** At most this much of an instruction is kept in a finding. */
const instructionLength = 200

/**
 * Runs rules on a Dockerfile; what another tool found may follow. Findings are sorted by place, then by code, then by
 * message; `introduced` is null until `compareFindings` has seen base.
 */
export function beginRules(
  dockerfile: Dockerfile,
  rules: readonly Rule[],
  options: RunOptions = {},
): Conclude {
  const settings = { ...defaultSettings, ...options.settings }
  const { context = null, foreignBases = [] } = options
  const input = { dockerfile, context, settings, foreignBases }
  const severityOf = severityReader(options.severities ?? {}, readCheckDirective(dockerfile))
  const active = rules.filter((rule) => severityOf(rule) !== null)
  const found = active.flatMap((rule) =>
    [...rule.check(input)].map((problem): RuledProblem => ({ rule, problem })),
  )
  const ignores = readIgnores(dockerfile).filter(
    ({ syntax }) => syntax === 'buildkit' || options.ignoreComments !== false,
  )
  return (outside) => {
    const problems = [...found, ...outside.filter(({ rule }) => severityOf(rule) !== null)]
    const { left, unused } = applyIgnores(dockerfile, problems, ignores)
    const stale = active.includes(unusedIgnore) ? unusedProblems(unused, active) : []
    return [...left, ...stale.map((problem) => ({ rule: unusedIgnore, problem }))]
      .map(describer(dockerfile, severityOf))
      .sort(compareByPlace)
  }
}

/** A total order: place, code, message. */
export function compareByPlace(one: Finding, other: Finding): number {
  return (
    one.line - other.line ||
    one.column - other.column ||
    one.endLine - other.endLine ||
    one.endColumn - other.endColumn ||
    compareText(one.code, other.code) ||
    compareText(one.message, other.message)
  )
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function describer(
  dockerfile: Dockerfile,
  severityOf: (rule: RuleIdentity) => Severity | null,
): (ruled: RuledProblem) => Finding {
  const { file, source, stages, instructions } = dockerfile
  const places = placesIn(dockerfile)
  return ({ rule, problem: { at, message, fix } }) => {
    const place = places(at.start)
    const instruction = instructions[place.instruction]
    return {
      file,
      ...rangeOf(source, at),
      code: rule.meta.code,
      aliases: rule.meta.aliases,
      name: rule.meta.name,
      severity: severityOf(rule) ?? 'info',
      stage: stages[place.stage]?.label ?? null,
      instruction: instruction === undefined ? '' : lineOf(source.text, instruction),
      message,
      remedy: rule.meta.remedy,
      introduced: null,
      ...(fix === undefined ? {} : { fix: fixOf(dockerfile, fix) }),
    }
  }
}

function fixOf({ source }: Dockerfile, { safety, summary, edits }: ProblemFix): Fix {
  const placed = edits.map(({ at, text }) => ({ range: rangeOf(source, at), text }))
  return { safety, summary, edits: placed }
}

function lineOf(text: string, { start, end }: Instruction): string {
  return excerpt(text.slice(start, Math.min(end, start + instructionLength * 4)), instructionLength)
}
