import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { applyFixes } from '../../src/lint/fixes.js'
import type { Rule, RuleExample } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import { findingsOf } from './rule-tester.js'

const byName = rules.map((rule) => [rule.meta.name, rule] as const)

function filesIn(folder: string, suffix: string): string[] {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort()
}

function fixed(rule: Rule, example: RuleExample): string {
  return applyFixes(example.dockerfile, findingsOf(rule, example), 'all').text
}

describe('the rules', () => {
  it('are sorted by code, each once', () => {
    const codes = rules.map(({ meta }) => meta.code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('have a file, a test and a page each, under their names', () => {
    const names = rules.map(({ meta }) => meta.name).sort()
    expect(filesIn('../../src/lint/rules', '.ts').filter((name) => name !== 'index')).toEqual(names)
    expect(filesIn('./rules', '.test.ts')).toEqual(names)
    expect(filesIn('../../docs/rules', '.md').filter((name) => name !== 'README')).toEqual(names)
  })

  it('share no code or alias with another rule of another fault', () => {
    const codes = new Set(rules.map(({ meta }) => meta.code))
    const aliases = rules.flatMap(({ meta }) => meta.aliases)
    expect(aliases.filter((alias) => codes.has(alias))).toEqual([])
  })

  it.each(byName)('%s is written in sentences', (_, { meta }) => {
    for (const text of [meta.summary, meta.why, meta.remedy, meta.differs ?? 'Absent.'])
      expect(text).toMatch(/^\S.*\.$/)
  })
})

describe.each(byName)('%s', (_, rule) => {
  it.each(rule.meta.bad.map((example) => [example.dockerfile, example] as const))(
    'catches its bad example %j',
    (__, example) => {
      const findings = findingsOf(rule, example)
      expect(findings.length).toBeGreaterThan(0)
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set([rule.meta.code]))
      for (const { message } of findings) expect(message).toMatch(/^\S.*\.$/)
    },
  )

  it.each(rule.meta.good.map((example) => [example.dockerfile, example] as const))(
    'passes its good example %j',
    (__, example) => {
      expect(findingsOf(rule, example)).toEqual([])
    },
  )

  it.each(rule.meta.bad.map((example) => [example.dockerfile, example] as const))(
    'repairs its bad example %j for good, if at all',
    (__, example) => {
      const findings = findingsOf(rule, example)
      if (findings.every(({ fix }) => fix === undefined)) return
      const text = fixed(rule, example)
      const again = { ...example, dockerfile: text }
      expect(findingsOf(rule, again).filter(({ fix }) => fix !== undefined)).toEqual([])
      expect(fixed(rule, again)).toBe(text)
      expect(parseDockerfile(text, 'Dockerfile').faults).toEqual([])
    },
  )
})
