import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

import type { Finding } from '../../src/lint/finding.js'
import { rules } from '../../src/lint/rules/index.js'
import { makeSarif, renderSarif } from '../../src/report/sarif.js'
import { lintText } from '../lint/linting.js'

const text = 'FROM debian\nRUN apt-get update && apt-get install curl\nCMD node app.js\n'
const findings = lintText(text)
const options = {
  rules: rules.map(({ meta }) => meta),
  version: '1.2.3',
  docsUrl: 'https://example.com/docs',
}

const runOf = (of: readonly Finding[]): ReturnType<typeof makeSarif>['runs'][number] => {
  const [run] = makeSarif({ ...options, findings: of }).runs
  if (run === undefined) throw new Error('There is no run.')
  return run
}

const fingerprintsOf = (of: readonly Finding[]): readonly (string | undefined)[] =>
  (runOf(of).results ?? []).map((result) => result.partialFingerprints?.['dockweighFinding/v1'])

describe('the published schema (OASIS, 2.1.0) accepts', () => {
  const schema = readFileSync(
    join(import.meta.dirname, '../fixtures/sarif-schema-2.1.0.json'),
    'utf8',
  )
  // The schema's pattern for languages is no Unicode expression.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const isValid = ajv.compile(JSON.parse(schema) as object)
  const shell: Finding = {
    ...(findings[0] as Finding),
    code: 'SC2086',
    aliases: [],
    name: 'SC2086',
    introduced: true,
  }

  test.each<[string, readonly Finding[]]>([
    ['findings with fixes', findings],
    ['no findings', []],
    ['findings of another tool', [shell]],
    ['hostile text', [{ ...shell, file: 'a b/ü%/x:y', message: '\u001b[31m\u0000</x>' }]],
  ])('%s', (_, of) => {
    const valid = isValid(JSON.parse(renderSarif({ ...options, findings: of })))
    expect(isValid.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('no other document', () => {
    expect(isValid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })
})

test('a result has its place, level and rule', () => {
  const run = runOf(findings)
  const result = run.results?.find(({ ruleId }) => ruleId === 'DL3015')
  const finding = findings.find(({ code }) => code === 'DL3015')
  expect(result).toMatchObject({
    level: 'note',
    properties: { severity: 'info' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'Dockerfile', uriBaseId: 'SRCROOT' },
          region: { startLine: 2, startColumn: finding?.column, endColumn: finding?.endColumn },
        },
      },
    ],
    fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: {} }] }] }],
  })
  expect(run.tool.driver.rules?.[result?.ruleIndex ?? -1]).toMatchObject({
    id: 'DL3015',
    helpUri: 'https://example.com/docs/rules/apt-recommends.md',
    defaultConfiguration: { level: 'note', enabled: true },
  })
})

test('a code of ShellCheck leads to its page', () => {
  const shell: Finding = {
    ...(findings[0] as Finding),
    code: 'SC2086',
    name: 'SC2086',
    remedy: 'See https://www.shellcheck.net/wiki/SC2086.',
  }
  expect(runOf([shell]).tool.driver.rules?.find(({ id }) => id === 'SC2086')).toMatchObject({
    shortDescription: { text: 'ShellCheck SC2086' },
    helpUri: 'https://www.shellcheck.net/wiki/SC2086',
    help: { text: shell.remedy },
  })
})

test('all rules are described, in order, and those that are off say so', () => {
  const ids = runOf([]).tool.driver.rules?.map(({ id }) => id) ?? []
  expect(ids).toEqual(rules.map(({ meta }) => meta.code).toSorted())
  const off = runOf([]).tool.driver.rules?.find(({ id }) => id === 'DL3057')
  expect(off?.defaultConfiguration?.enabled).toBe(false)
})

test('whether the pull request introduced it is told when it is known', () => {
  const [first] = findings as [Finding]
  const states = [true, false, null].map((introduced) => ({ ...first, introduced }))
  expect(runOf(states).results?.map(({ baselineState }) => baselineState)).toEqual([
    'new',
    'unchanged',
    undefined,
  ])
})

describe('fingerprints', () => {
  test('stay when lines move', () => {
    expect(fingerprintsOf(lintText(`# moved\n\n${text}`))).toEqual(fingerprintsOf(findings))
  })

  test('are those of earlier versions', () => {
    const known: Finding = {
      ...(findings[0] as Finding),
      code: 'DL3006',
      instruction: 'FROM debian',
      message: 'No tag.',
    }
    expect(fingerprintsOf([known])).toEqual(['3aa7e8de60096a6bfe866c20515c7794:1'])
  })

  test('tell equal findings of a file apart', () => {
    const [first] = findings as [Finding]
    const other = { ...first, file: 'other/Dockerfile' }
    const [one, two, three] = fingerprintsOf([first, first, other])
    expect(one).not.toBe(two)
    expect(one).toBe(three)
  })

  test('differ between findings', () => {
    expect(new Set(fingerprintsOf(findings)).size).toBe(findings.length)
  })
})
