import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { spanOf } from '../../src/dockerfile/source.js'
import type { Finding } from '../../src/lint/finding.js'
import { applyFixes } from '../../src/lint/fixes.js'
import { beginRules } from '../../src/lint/run-rules.js'
import type { Rule, RuleExample } from '../../src/lint/rule.js'

/** A Dockerfile, the words that a rule marks in it, and what its fix makes of it. */
export interface Caught extends RuleExample {
  readonly words: readonly string[]
  readonly messages?: readonly string[]
  readonly fixed?: string
}

/** What a rule catches, and what it lets pass; a Dockerfile without FROM is put after `FROM debian:12`. */
export interface RuleCases {
  readonly catches: readonly (Caught | readonly [dockerfile: string, ...words: string[]])[]
  readonly passes: readonly (RuleExample | string)[]
}

/** Writes the tests of a rule's cases. */
export function describeRule(rule: Rule, { catches, passes }: RuleCases): void {
  describe(rule.meta.name, () => {
    it.each(catches.map((one) => [isTuple(one) ? one[0] : one.dockerfile, one] as const))(
      'catches %j',
      (_, one) => {
        expectCaught(rule, isTuple(one) ? { dockerfile: one[0], words: one.slice(1) } : one)
      },
    )
    it.each(passes.map((one) => [typeof one === 'string' ? one : one.dockerfile, one] as const))(
      'passes %j',
      (_, one) => {
        const example = exampleOf(typeof one === 'string' ? { dockerfile: one } : one)
        expect(findingsOf(rule, example).map(({ message }) => message)).toEqual([])
      },
    )
  })
}

/** Lints an example with one rule, whatever its severity is by default. */
export function findingsOf(rule: Rule, example: RuleExample): Finding[] {
  return beginRules(parseDockerfile(example.dockerfile, 'Dockerfile'), [rule], {
    context: example.context ?? null,
    settings: example.settings ?? {},
    foreignBases: example.foreignBases ?? [],
    severities: { [rule.meta.code]: rule.meta.severity ?? 'info' },
  })([])
}

/** The text that a finding marks. */
export function markedText(text: string, finding: Finding): string {
  const { start, end } = spanOf(parseDockerfile(text, 'Dockerfile').source, finding)
  return text.slice(start, end)
}

function expectCaught(rule: Rule, caught: Caught): void {
  const example = exampleOf(caught)
  const findings = findingsOf(rule, example)
  expect(findings.map((finding) => markedText(example.dockerfile, finding))).toEqual(caught.words)
  if (caught.messages !== undefined)
    expect(findings.map(({ message }) => message)).toEqual(caught.messages)
  if (caught.fixed !== undefined)
    expect(applyFixes(example.dockerfile, findings, 'all').text).toBe(
      exampleOf({ dockerfile: caught.fixed }).dockerfile,
    )
}

function exampleOf(example: RuleExample): RuleExample {
  const { dockerfile } = example
  if (/^\s*FROM\b/im.test(dockerfile)) return example
  return { ...example, dockerfile: `FROM debian:12\n${dockerfile}` }
}

function isTuple(
  one: RuleCases['catches'][number],
): one is readonly [dockerfile: string, ...words: string[]] {
  return Array.isArray(one)
}
