import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/lint/finding.js'
import type { LintOptions } from '../../src/lint/lint.js'
import { compareByPlace } from '../../src/lint/run-rules.js'
import { lintText as lintWithAll, rulesOf } from './linting.js'
import { markedText } from './rule-tester.js'

const rules = rulesOf(
  'DL1000',
  'DL3003',
  'DL3004',
  'DL3006',
  'DL3008',
  'DL3025',
  'DL4000',
  'DL4006',
)

function lintText(text: string, options: LintOptions = {}): Finding[] {
  return lintWithAll(text, { rules, ...options })
}

const codes = (text: string): string[] => lintText(text).map(({ code }) => code)

it('describes a finding in full', () => {
  const text =
    'FROM node:22 AS build\nRUN true\nFROM debian AS Out\nUSER app\nRUN a | b \\\n  | c\n'
  const findings = lintText(text)
  expect(findings).toMatchObject([
    { code: 'DL3006', line: 3, column: 6, endLine: 3, endColumn: 12, stage: 'out' },
    {
      file: 'Dockerfile',
      code: 'DL4006',
      name: 'pipe-without-pipefail',
      line: 5,
      column: 5,
      endLine: 6,
      endColumn: 6,
      severity: 'warning',
      stage: 'out',
      instruction: 'RUN a | b \\ | c',
      introduced: null,
    },
  ])
  expect(findings.map((finding) => markedText(text, finding))).toEqual([
    'debian',
    'a | b \\\n  | c',
  ])
})

it('sorts by place', () => {
  const findings = lintText('FROM debian\nMAINTAINER x\nRUN sudo apt-get install curl\nRUN cd a')
  expect(findings).toEqual(findings.toSorted(compareByPlace))
  expect(findings.length).toBeGreaterThan(4)
})

it('sets severities by code, name or alias', () => {
  const text = 'FROM debian\nUSER app\nCMD a\nMAINTAINER b'
  const severities = {
    'untagged-image': 'error',
    JSONArgsRecommended: 'off',
    DL4000: 'style',
  } as const
  expect(lintText(text, { severities }).map(({ code, severity }) => [code, severity])).toEqual([
    ['DL3006', 'error'],
    ['DL4000', 'style'],
  ])
})

it('makes build checks errors where the file says so', () => {
  const text = '# check=error=true\nFROM debian\nCMD a'
  expect(lintText(text).map(({ code, severity }) => [code, severity])).toEqual([
    ['DL3006', 'warning'],
    ['DL3025', 'error'],
  ])
})

it('switches experimental checks on where the file says so', () => {
  const experimental = { rules: rulesOf('InvalidDefinitionDescription') }
  const text = 'FROM a:1\n# what\nARG B'
  expect(lintText(text, experimental)).toEqual([])
  expect(lintText(`# check=experimental=all\n${text}`, experimental)).toHaveLength(1)
})

describe('ignores', () => {
  it.each([
    ['# hadolint ignore=DL3006\nFROM debian\nUSER a', []],
    ['#hadolint ignore = DL3006 , DL3007\nFROM debian\nUSER a', []],
    ['# hadolint ignore=DL3006 # as the base team says\nFROM debian\nUSER a', []],
    ['# hadolint ignore=DL3007\nFROM debian\nUSER a', ['DL3006']],
    ['# hadolint ignore=DL3006\n\nFROM debian\nUSER a', ['DL3006']],
    ['# hadolint ignore=DL3006\n# note\nFROM debian\nUSER a', ['DL3006']],
    ['# hadolint ignore=DL3006,no!\nFROM debian\nUSER a', ['DL3006']],
    ['FROM a:1\nUSER b\n# hadolint ignore=JSONArgsRecommended\nCMD a', []],
    ['FROM a:1\nUSER b\n# hadolint ignore=DL4006\nRUN a \\\n && b | c', []],
    ['FROM debian\nUSER a\n# hadolint global ignore=DL3006', []],
    ['FROM debian\nUSER a\n# hadolint global ignore=DL3007', ['DL3006']],
    ['# hadolint stage ignore=DL3003\nFROM a:1\nRUN cd b\nFROM c:1\nRUN cd d', ['DL3003']],
    ['# hadolint stage ignore=DL3006\nFROM debian', ['DL3006']],
    ['# check=skip=JSONArgsRecommended\nFROM a:1\nCMD b', []],
    ['# check=skip=jsonargsrecommended\nFROM a:1\nCMD b', ['DL3025']],
    ['# check=skip=all\nFROM debian\nCMD b', ['DL3006']],
    ['FROM a:1\n# check=skip=JSONArgsRecommended // as the shell is wanted\n# more\nCMD b', []],
    ['# dockweigh ignore=untagged-image, DL3025 -- the base team says so\n# more\nFROM debian', []],
    ['FROM a:1\n# dockweigh ignore=DL3003,DL3004 -- why\nRUN cd b && sudo c', []],
    ['# dockweigh global ignore=DL3003\nFROM a:1\nRUN cd b', []],
    ['# dockweigh stage ignore=DL3003\nFROM a:1\nRUN cd b\nFROM c:1\nRUN cd d', ['DL3003']],
    ['FROM a:1\nRUN b \\\n# dockweigh ignore=DL3003\n && cd c', ['DL3003']],
  ])('of %j', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })
})

it('lints what can be read beside what cannot', () => {
  expect(codes('FROM debian\nUSER a\nBOGUS\nRUN cd x')).toEqual(['DL3006', 'DL1000', 'DL3003'])
})
