import { describe, expect, test } from '@jest/globals'

import { makeAnnotations } from '../../src/report/annotations.js'
import { renderComment } from '../../src/report/comment.js'
import { hasNews } from '../../src/report/news.js'
import { reportOutputs } from '../../src/report/outputs.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  finding,
  image,
  instruction,
  kept,
  missing,
  report,
} from '../support/report-builder.js'
import * as story from '../support/report-stories.js'

const options = { docsUrl: 'https://docs.example' }
const debian = kept(baseImage('debian:12-slim'), { compressed: 100, unpacked: 200 })

const many = (count: number, facts: Partial<Parameters<typeof finding>[0]>) =>
  Array.from({ length: count }, (_, index) =>
    finding({ code: 'X1', message: `Fault ${index}.`, line: index + 1, ...facts }),
  )

describe('the comment', () => {
  test('is two lines when nothing moved', () => {
    const lines = renderComment(story.unchanged(), options).trim().split(/\n+/)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('### ✅ Image unchanged')
  })

  test('says what was cut and where it is', () => {
    const comment = renderComment(story.fourHundredLayers(), { ...options, limit: 20_000 })
    expect(comment.length).toBeLessThanOrEqual(20_000)
    expect(comment).toMatch(
      /Shortened to fit a comment\. Left out: .*unchanged layers.*\. The \[job summary\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+\) has them\.\n$/,
    )
    expect(comment).toContain('max-layers')
  })

  test('says so when the result does not count', () => {
    expect(renderComment(story.reportOnly(), options)).toContain(
      'Report only: this result does not fail the check.',
    )
  })

  test('links nothing when it does not know where to', () => {
    const plain = renderComment(
      { ...story.grewOverBudget(), subject: { ...story.grewOverBudget().subject, repository: '' } },
      { docsUrl: null },
    )
    expect(plain.match(/\]\(/g)).toHaveLength(1)
  })
})

describe('the job summary', () => {
  test('has every layer and every finding', () => {
    const summary = renderSummary(story.fourHundredLayers(), options)
    expect(summary.match(/install-package/g)).toHaveLength(1 + 200 + 400)
    expect(summary).not.toContain('Shortened')
  })

  test('stays within its bytes and says what was cut', () => {
    const summary = renderSummary(story.fourHundredLayers(), { ...options, limit: 30_000 })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(30_000)
    expect(summary).toMatch(
      /Shortened to fit a job summary\. Left out: .* The JSON report has them\.\n$/,
    )
  })
})

describe('annotations', () => {
  test('are at most ten of a level, and the last counts the rest', () => {
    const findings = [
      ...many(14, { severity: 'warning' }),
      ...many(3, { severity: 'error' }),
      ...many(12, { severity: 'style' }),
    ]
    const annotations = makeAnnotations(report([image({ findings })]), 'new')
    const levels = annotations.map(({ level }) => level)
    expect(levels.filter((level) => level === 'error')).toHaveLength(3)
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10)
    expect(levels.filter((level) => level === 'notice')).toHaveLength(10)
    expect(annotations.at(-1)?.message).toBe(
      '7 more annotations left out here; the job summary has them all.',
    )
  })

  test('are errors for a failed check, on the instruction to blame', () => {
    const [first] = makeAnnotations(story.grewOverBudget(), 'new')
    expect(first).toEqual({
      level: 'error',
      title: 'Dockweigh: max-increase',
      message:
        'Image grew by 61.2 MB (+54%) — over the limit of +10%\nThe growth in compressed size is over the limit.',
      location: { file: 'Dockerfile', startLine: 12, endLine: 12 },
    })
    expect(makeAnnotations(story.reportOnly(), 'new')[0]?.level).toBe('warning')
  })

  test('leave out what was on base already', () => {
    expect(makeAnnotations(story.unchanged(), 'new')).toEqual([])
  })

  test('follow the scope, new findings first', () => {
    const findings = [
      finding({ code: 'A', message: 'old', line: 2, introduced: false }),
      finding({ code: 'B', message: 'new', line: 3, introduced: true }),
      finding({ code: 'C', message: 'unknown', line: 4, introduced: null }),
    ]
    const both = report([image({ findings }), image({ findings })])
    const titlesOf = (scope: 'new' | 'all') =>
      makeAnnotations(both, scope).map(({ title }) => title?.slice(0, 1))
    expect(titlesOf('new')).toEqual(['B', 'C'])
    expect(titlesOf('all')).toEqual(['B', 'C', 'A'])
  })

  test('have columns on one line only', () => {
    const one = finding({ code: 'A', message: 'x', line: 3, column: 5, endLine: 3, endColumn: 9 })
    const two = finding({ code: 'B', message: 'x', line: 3, column: 5, endLine: 4, endColumn: 2 })
    const annotations = makeAnnotations(report([image({ findings: [one, two] })]), 'new')
    expect(annotations.map(({ location }) => location)).toEqual([
      { file: 'Dockerfile', startLine: 3, endLine: 3, startColumn: 5, endColumn: 8 },
      { file: 'Dockerfile', startLine: 3, endLine: 4 },
    ])
  })
})

describe('outputs', () => {
  test('are whole bytes of the only image', () => {
    expect(reportOutputs(story.grewOverBudget())).toMatchObject({
      verdict: 'fail',
      'compressed-size': '174541000',
      'size-change': '61200000',
      'layer-change': '1',
      findings: '3',
    })
  })

  test('are negative with a plain hyphen', () => {
    expect(reportOutputs(story.shrank())['size-change']).toBe('-38500000')
  })

  test('are empty where nothing is known', () => {
    const { verdict, overridden, findings, ...figures } = reportOutputs(story.headBuildFailed())
    expect([verdict, overridden, findings]).toEqual(['fail', 'false', '1'])
    expect(Object.values(figures).every((value) => value === '')).toBe(true)
    expect(reportOutputs(story.firstImage())['base-layers']).toBe('')
    expect(reportOutputs(story.twelveImages())['compressed-size']).toBe('')
  })
})

describe('news', () => {
  const from = { compressed: 100, unpacked: 200 }
  const grown = (compressed: number) =>
    report([
      image({
        rows: [
          changed(instruction(3, 'COPY . .'), {
            from,
            to: { ...from, compressed: 100 + compressed },
          }),
        ],
      }),
    ])

  test.each([
    ['unchanged', story.unchanged(), false],
    ['grew visibly', grown(0.1), true],
    ['grew by less than 0.1%', grown(0.099), false],
    ['grew over its limit', story.grewOverBudget(), true],
    ['shrank', story.shrank(), true],
    ['a layer more', story.layersAdded(), true],
    ['first image', story.firstImage(), true],
    ['lint only', story.lintOnly(), true],
    ['base does not build', story.baseBuildFailed(), true],
    ['head does not build', story.headBuildFailed(), true],
    ['one of twelve', story.twelveImages(), true],
    [
      'no base',
      report([image({ rows: [debian], base: missing('no-commit', { message: 'None.' }) })]),
      false,
    ],
    ['a finding fixed', report([image({ rows: [debian], findingsFixed: 1 })]), true],
    ['bytes from nothing', report([image({ rows: [added(instruction(2, 'RUN x'), from)] })]), true],
  ])('%s', (_, value, news) => {
    expect(hasNews(value)).toBe(news)
  })
})

describe('log text', () => {
  test('is coloured on request, and the same otherwise', () => {
    const plain = renderTerminal(story.grewOverBudget(), { colour: 'none' })
    const coloured = renderTerminal(story.grewOverBudget(), { colour: 'ansi' })
    expect(coloured).toContain('\u001b[31mFAIL\u001b[0m')
    // eslint-disable-next-line no-control-regex -- the escape sequences are what is taken away
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('has exact figures where rounded ones would hide the change', () => {
    const check_ = check('max-size', 'fail', { actual: bytes(100.012), limit: '100MB' })
    const rows = [debian, added(instruction(3, 'RUN x'), { compressed: 0.012, unpacked: 0.02 })]
    const shown = renderTerminal(report([image({ rows, checks: [check_] })]), { colour: 'none' })
    expect(shown).toContain('100,000,000 B  100,012,000 B')
    expect(shown).toContain('max-size: 100,012,000 B, limit 100MB')
  })
})
