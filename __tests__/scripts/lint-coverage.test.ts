import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { readCoverage, renderCoverage } from '../../scripts/docs/lint-coverage.js'
import { namesOf } from '../../src/lint/ignoring.js'
import { rules } from '../../src/lint/rules/index.js'

const docs = join(import.meta.dirname, '../../docs')
const linters = readCoverage()
const codes = rules.map(({ meta }) => meta.code)

describe.each(linters.map((linter) => [linter.name, linter] as const))('%s', (_, linter) => {
  test('is listed rule by rule, each once', () => {
    const names = linter.entries.map(({ rule }) => rule)
    expect(names).toEqual([...new Set(names)])
  })

  test('is covered by rules that there are', () => {
    const unknown = linter.entries.flatMap(({ ours }) =>
      ours.filter((code) => !codes.includes(code)),
    )
    expect(unknown).toEqual([])
  })

  test('has a reason where it is not covered', () => {
    const silent = linter.entries.filter(
      ({ ours, elsewhere, note }) => ours.length === 0 && elsewhere === undefined && !note,
    )
    expect(silent).toEqual([])
  })
})

test('a rule that goes by another linter’s code is named beside that code', () => {
  const entries = linters.flatMap((linter) => linter.entries)
  const missing = rules.flatMap(({ meta }) =>
    [meta.code, ...meta.aliases]
      .filter((name) => !name.startsWith('DW'))
      .filter(
        (name) => !entries.some(({ rule, ours }) => rule === name && ours.includes(meta.code)),
      )
      .map((name) => `${meta.code} as ${name}`),
  )
  expect(missing).toEqual([])
})

test('a code that a rule goes by leads to no other rule', () => {
  const wrong = linters
    .flatMap((linter) => linter.entries)
    .filter(({ rule, ours }) => {
      const owners = rules.filter(({ meta }) => namesOf(meta).includes(rule))
      return owners.some(({ meta }) => !ours.includes(meta.code))
    })
  expect(wrong.map(({ rule }) => rule)).toEqual([])
})

describe.each([
  ['lint-coverage.md', renderCoverage()],
  ['cli.md', readFileSync(join(docs, 'cli.md'), 'utf8')],
  ['configuration.md', readFileSync(join(docs, 'configuration.md'), 'utf8')],
])('links of %s', (name, text) => {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)

  test('lead to files and headings', () => {
    const broken = [...new Set(targets)].filter((target) => !isFound(target, name))
    expect(targets.length).toBeGreaterThan(0)
    expect(broken).toEqual([])
  })
})

function isFound(target: string, from: string): boolean {
  if (/^https:\/\/[^\s]+$/.test(target)) return true
  const [path = '', anchor] = target.split('#')
  const file = join(docs, path === '' ? from : path)
  if (!existsSync(file)) return false
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
}

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}
