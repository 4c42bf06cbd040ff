import { expect, test } from '@jest/globals'

import type { Finding } from '../../src/lint/finding.js'
import { renderLintJson } from '../../src/report/lint-json.js'
import { renderLintText } from '../../src/report/lint-text.js'

const finding: Finding = {
  file: 'Dockerfile',
  line: 2,
  column: 5,
  endLine: 2,
  endColumn: 9,
  code: 'DL3004',
  aliases: [],
  name: 'sudo',
  severity: 'error',
  stage: '0',
  instruction: 'RUN sudo ls',
  message: 'No sudo.',
  remedy: 'Leave it out.',
  introduced: null,
}

const render = (
  findings: readonly Finding[],
  lines: readonly string[] = ['FROM debian', 'RUN sudo ls'],
): string =>
  renderLintText({
    findings,
    sources: new Map([['Dockerfile', lines]]),
    fixed: 0,
    colour: 'none',
  })

test('a finding stands under its place, over its words', () => {
  expect(render([finding])).toBe(
    [
      'Dockerfile:2:5 error DL3004 No sudo.',
      '  2 | RUN sudo ls',
      '    |     ^^^^',
      '  Leave it out.',
      '',
      '1 finding: 1 error.',
      '',
    ].join('\n'),
  )
})

test('a fix is named, and counted when it is safe', () => {
  const fix = { safety: 'safe', summary: 'Take sudo out', edits: [] } as const
  const text = render([{ ...finding, fix }])
  expect(text).toContain('\n  safe fix: Take sudo out\n')
  expect(text).toContain('1 finding: 1 error. 1 can be fixed with --fix.')
})

test('without its source a finding is still told', () => {
  expect(render([{ ...finding, file: 'elsewhere' }])).toMatch(/^elsewhere:2:5 error .*\n {2}Leave/)
})

test('an empty line is not shown', () => {
  expect(render([finding], ['', ''])).toContain('No sudo.\n  Leave it out.\n')
})

test('tabs and characters of two units keep the carets in place', () => {
  const text = render([{ ...finding, column: 4, endColumn: 6 }], ['', '\t\u{1f600}ab'])
  expect(text).toContain('  2 |   \u{1f600}ab\n    |    ^^\n')
})

test('a range over several lines is marked to the end of the first', () => {
  const text = render([{ ...finding, endLine: 3, endColumn: 2 }], ['', 'RUN a | \\', ' b'])
  expect(text).toContain('  2 | RUN a | \\\n    |     ^^^^^\n')
})

test('a long line is cut around the words at fault', () => {
  const line = `RUN ${'a'.repeat(500)} sudo ${'b'.repeat(500)}`
  const text = render([{ ...finding, column: 506, endColumn: 510 }], ['', line])
  const [, source = '', carets = ''] = text.split('\n')
  expect(source.length).toBeLessThan(110)
  expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('sudo')
  expect(source).toMatch(/\| …a+ sudo b+…$/)
})

test('nothing in a file can steer the terminal', () => {
  const hostile = '\u001b[31m\u202eRUN\u0007 x'
  const text = render(
    [{ ...finding, message: hostile, file: `a${hostile}` }, finding],
    ['', hostile],
  )
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
})

test('findings are counted by severity, and fixed ones told', () => {
  const text = renderLintText({
    findings: [finding, finding, { ...finding, severity: 'style' }],
    sources: new Map(),
    fixed: 2,
    colour: 'none',
  })
  expect(text).toContain('3 findings: 2 errors, 1 style. 2 findings of base fixed.\n')
  expect(render([])).toBe('No findings.\n')
})

test('JSON is one array, a finding a line, with the agreed keys', () => {
  const fix = { safety: 'safe', summary: 'Take sudo out', edits: [] } as const
  const json = renderLintJson([finding, { ...finding, fix }])
  expect(json.split('\n')).toHaveLength(5)
  expect(JSON.parse(json)).toEqual([
    {
      file: 'Dockerfile',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 9,
      code: 'DL3004',
      aliases: [],
      severity: 'error',
      message: 'No sudo.',
    },
    expect.objectContaining({ fix }),
  ])
  expect(JSON.parse(renderLintJson([]))).toEqual([])
})
