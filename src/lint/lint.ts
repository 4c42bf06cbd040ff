import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { rangeOf } from '../dockerfile/source.js'
import { silencedBy } from './directives.js'
import type { Finding, Fix, Severity } from './finding.js'
import type { ContextFacts, Problem, ProblemFix, Rule } from './rule.js'
import { rules as allRules } from './rules/index.js'
import type { RuleSettings } from './settings.js'
import { defaultSettings } from './settings.js'

/** How to lint; everything has a default. */
export interface LintOptions {
  readonly context?: ContextFacts | null
  readonly settings?: Partial<RuleSettings>
  /** Severities by code, alias or name; `off` silences a rule everywhere. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly rules?: readonly Rule[]
}

/** At most this much of an instruction is kept in a finding. */
const instructionLength = 200

/**
 * Lints a Dockerfile. Findings are sorted by place, then by code, then by message; `introduced` is null until
 * `compareFindings` has seen base.
 */
export function lintDockerfile(dockerfile: Dockerfile, options: LintOptions = {}): Finding[] {
  const settings = { ...defaultSettings, ...options.settings }
  const input = { dockerfile, context: options.context ?? null, settings }
  const findings = (options.rules ?? allRules).flatMap((rule) => {
    const severity = severityOf(rule, options.severities ?? {})
    if (severity === null) return []
    const describe = describer(dockerfile, rule, severity)
    return [...rule.check(input)].map(describe)
  })
  const isSilenced = silencedBy(dockerfile)
  return findings.filter((finding) => !isSilenced(finding)).sort(compareByPlace)
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

function severityOf(
  { meta }: Rule,
  severities: Readonly<Record<string, Severity | 'off'>>,
): Severity | null {
  const names = [meta.code, meta.name, ...meta.aliases]
  const set = names.map((name) => severities[name]).find((severity) => severity !== undefined)
  if (set === 'off') return null
  return set ?? meta.severity
}

function describer(
  dockerfile: Dockerfile,
  { meta }: Rule,
  severity: Severity,
): (problem: Problem) => Finding {
  const { file, source } = dockerfile
  const place = placer(dockerfile)
  return ({ at, message, fix }) => ({
    file,
    ...rangeOf(source, at),
    code: meta.code,
    aliases: meta.aliases,
    name: meta.name,
    severity,
    ...place(at.start),
    message,
    remedy: meta.remedy,
    introduced: null,
    ...(fix === undefined ? {} : { fix: fixOf(dockerfile, fix) }),
  })
}

function fixOf({ source }: Dockerfile, { safety, summary, edits }: ProblemFix): Fix {
  const placed = edits.map(({ at, text }) => ({ range: rangeOf(source, at), text }))
  return { safety, summary, edits: placed }
}

/** Tells the stage and the instruction that an offset belongs to. */
function placer(
  dockerfile: Dockerfile,
): (offset: number) => Pick<Finding, 'stage' | 'instruction'> {
  const { instructions, stages, source } = dockerfile
  const heads = stages.map(({ from }) => from)
  return (offset) => {
    const stage = lastStartingBefore(heads, offset)
    const instruction = instructions[lastStartingBefore(instructions, offset)]
    const isInside = instruction !== undefined && offset < instruction.end
    return {
      stage: stages[stage]?.label ?? null,
      instruction: isInside ? lineOf(source.text, instruction) : '',
    }
  }
}

function lineOf(text: string, { start, end }: Instruction): string {
  return excerpt(text.slice(start, Math.min(end, start + instructionLength * 4)), instructionLength)
}

function lastStartingBefore(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
