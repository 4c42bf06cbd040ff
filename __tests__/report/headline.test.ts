import { describe, expect, test } from '@jest/globals'

import { causeSentence } from '../../src/report/cause-words.js'
import { imageHeadline, isQuiet, reportHeadline } from '../../src/report/headline.js'
import { textMedium } from '../../src/report/medium.js'
import type { ImageReport } from '../../src/report/report.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  finding,
  findings,
  image,
  instruction,
  kept,
  layers,
  missing,
  moved,
  removed,
  report,
  unknownOrigin,
} from '../support/report-builder.js'

const words = (value: ImageReport, name: string | null = null) =>
  imageHeadline(value, { medium: textMedium, name }).words

const cause = (value: ImageReport) =>
  causeSentence(value, { subject: report([]).subject, medium: textMedium })

const debian = kept(baseImage('debian:12-slim'), { compressed: 100, unpacked: 200 })
const plus = (compressed: number, unpacked = compressed) =>
  added(instruction(5, 'RUN make'), { compressed, unpacked })
const minus = (compressed: number, unpacked = compressed) =>
  removed(instruction(5, 'RUN make'), { compressed, unpacked })

describe('the movement', () => {
  test.each([
    [[debian, plus(12.4)], 'Image grew by 12.4 MB (+12.4%)'],
    [[debian, minus(50)], 'Image shrank by 50.0 MB (−33.3%)'],
    [[debian, plus(0.00002)], 'Image grew by 20 B (<0.1%)'],
    [[debian], 'Image unchanged'],
    [[debian, plus(0, 5)], 'Image grew by 5.0 MB (+2.5%) unpacked'],
    [[debian, plus(0, 0)], 'Image has 1 more layer, same size'],
    [[debian, minus(0, 0)], 'Image has 1 fewer layer, same size'],
    [[debian, plus(2), minus(2)], 'Image rebuilt, same size'],
    [[moved(baseImage('a'), { compressed: 1, unpacked: 1 })], 'Image rebuilt, same size'],
    [[plus(12)], 'Image grew by 12.0 MB'],
  ])('%#: %s', (rows, expected) => {
    expect(words(image({ rows }))).toBe(expected)
  })

  test('an image among several is called by its name', () => {
    expect(words(image({ rows: [debian, plus(1)] }), 'api')).toBe('api grew by 1.0 MB (+1%)')
  })
})

describe('the judgement', () => {
  const grown = [debian, plus(20, 90)]

  test.each([
    [check('max-increase', 'fail', { actual: bytes(20), limit: '10%' }), 'over the limit of +10%'],
    [
      check('max-increase', 'pass', { actual: bytes(20), limit: '50%' }),
      'within the limit of +50%',
    ],
    [
      check('max-size', 'pass', { actual: bytes(120), limit: '250MB' }),
      'within the limit of 250MB',
    ],
    [
      check('max-layers', 'fail', { actual: layers(2), limit: '1' }),
      '2 layers, over the limit of 1',
    ],
    [
      check('max-layer-increase', 'fail', { actual: layers(1), limit: '0' }),
      '+1 layer, over the limit of 0',
    ],
  ])('%#: %j', (decided, expected) => {
    expect(words(image({ rows: grown, checks: [decided] }))).toBe(
      `Image grew by 20.0 MB (+20%) — ${expected}`,
    )
  })

  test('of a limit on the total says the total', () => {
    const total = check('max-size', 'fail', { actual: bytes(120), limit: '110MB' })
    expect(words(image({ rows: grown, checks: [total] }))).toBe(
      'Image grew by 20.0 MB (+20%) to 120 MB — over the limit of 110MB',
    )
    const still = check('max-size', 'fail', { actual: bytes(100.000001), limit: '100MB' })
    expect(words(image({ rows: [debian], checks: [still] }))).toBe(
      'Image unchanged at 100,000,001 B — over the limit of 100MB',
    )
  })

  test('of a limit on the unpacked size speaks of the unpacked size', () => {
    const unpacked = check('max-increase', 'fail', { actual: bytes(90), limit: '10% unpacked' })
    expect(words(image({ rows: grown, checks: [unpacked] }))).toBe(
      'Image grew by 90.0 MB (+45%) unpacked — over the limit of +10% unpacked',
    )
    expect(cause(image({ rows: grown, checks: [unpacked] }))).toBe(
      'RUN make (Dockerfile:5) adds 90.0 MB unpacked.',
    )
  })

  test('counts the other checks that failed', () => {
    const checks = [
      check('lint-threshold', 'fail', { actual: findings(1), limit: 'error' }),
      check('max-layers', 'fail', { actual: layers(2), limit: '1' }),
      check('max-increase', 'fail', { actual: bytes(20), limit: '5% and 10MB' }),
    ]
    expect(words(image({ rows: grown, checks }))).toBe(
      'Image grew by 20.0 MB (+20%) — over the limit of +5% and +10MB, 2 more checks failed',
    )
  })

  test('tells findings by their severity', () => {
    const one = finding({ code: 'A', message: 'x', severity: 'error' })
    const two = finding({ code: 'B', message: 'x', severity: 'warning' })
    const style = finding({ code: 'C', message: 'x', severity: 'style' })
    const lint = (status: 'fail' | 'warn' | 'pass', limit: string) =>
      check('lint-threshold', status, { actual: findings(1), limit })
    const say = (found: readonly (typeof one)[], decided: ReturnType<typeof lint>) =>
      words(image({ rows: [debian], findings: found, checks: [decided] }))
    expect(say([one, two], lint('fail', 'error'))).toBe('Image unchanged — 1 new error')
    expect(say([one, two], lint('fail', 'warning'))).toBe('Image unchanged — 2 new findings')
    expect(say([two, style], lint('warn', 'error'))).toBe('Image unchanged — 1 new warning')
    expect(say([style], lint('pass', 'error'))).toBe('Image unchanged — 1 new finding')
    expect(say([{ ...one, introduced: null }], lint('fail', 'error'))).toBe(
      'Image unchanged — 1 error',
    )
  })

  test('is absent when nothing was judged but said', () => {
    const skipped = check('max-increase', 'skip', { limit: '10%' })
    expect(words(image({ rows: grown, checks: [skipped] }))).toBe(
      'Image grew by 20.0 MB (+20%) — no limit applies',
    )
  })
})

describe('missing sides', () => {
  const side = (reason: Parameters<typeof missing>[0]) => missing(reason, { message: 'Gone.' })

  test.each([
    ['no-dockerfile', 'First image: 100 MB', 'api is new: 100 MB'],
    ['no-commit', 'Image weighs 100 MB', 'api weighs 100 MB'],
    ['build-failed', 'Image weighs 100 MB, no comparison', 'api weighs 100 MB, no comparison'],
    ['not-built', 'Image weighs 100 MB, no comparison', 'api weighs 100 MB, no comparison'],
  ] as const)('base %s', (reason, alone, named) => {
    expect(words(image({ rows: [debian], base: side(reason) }))).toBe(alone)
    expect(words(image({ rows: [debian], base: side(reason) }), 'api')).toBe(named)
  })

  test.each([
    ['build-failed', 'Build failed', 'Build of api failed'],
    ['no-dockerfile', 'Image not weighed', 'api not weighed'],
  ] as const)('head %s', (reason, alone, named) => {
    const failed = check('build', 'fail')
    expect(words(image({ head: side(reason), checks: [failed] }))).toBe(alone)
    expect(words(image({ head: side(reason), checks: [failed] }), 'api')).toBe(named)
  })
})

describe('the cause', () => {
  const sizes = { from: { compressed: 10, unpacked: 10 }, to: { compressed: 30, unpacked: 30 } }

  test.each([
    [[debian, plus(12)], 'RUN make (Dockerfile:5) adds 12.0 MB.'],
    [[debian, minus(12)], 'Removing RUN make (Dockerfile:5 on base) saves 12.0 MB.'],
    [
      [debian, changed(instruction(7, 'COPY . .'), sizes)],
      'COPY . . (Dockerfile:7) grew by 20.0 MB.',
    ],
    [
      [changed(baseImage('debian:12'), sizes)],
      "Base image debian:12 (Dockerfile:1) moved: +20.0 MB, not this pull request's doing.",
    ],
    [
      [
        removed(baseImage('debian:11'), sizes.from),
        added(baseImage('debian:12'), sizes.from),
        added(baseImage('debian:12'), sizes.from),
      ],
      'Base image debian:12 in place of debian:11 (Dockerfile:1) adds 10.0 MB.',
    ],
    [
      [debian, added(unknownOrigin, sizes.to)],
      expect.stringMatching(/^Layer [0-9a-f]{12} of unknown origin adds 30\.0 MB\.$/),
    ],
    [
      [debian, removed(unknownOrigin, sizes.to)],
      expect.stringMatching(/^Removing layer [0-9a-f]{12} of unknown origin saves 30\.0 MB\.$/),
    ],
    [
      [removed(baseImage('debian:11'), sizes.to)],
      'Removing base image debian:11 (Dockerfile:1 on base) saves 30.0 MB.',
    ],
    [
      [
        plus(10),
        added(instruction(6, 'RUN b'), sizes.from),
        added(instruction(7, 'RUN c'), sizes.from),
      ],
      'RUN make (Dockerfile:5) adds 10.0 MB, the largest of 3 changes.',
    ],
    [[debian, plus(0, 0)], 'RUN make (Dockerfile:5) adds 1 layer.'],
    [[debian, minus(0, 0)], 'Without RUN make (Dockerfile:5 on base) there are fewer layers.'],
    [[debian], null],
  ])('%#', (rows, sentence) => {
    expect(cause(image({ rows }))).toEqual(sentence)
  })
})

describe('a report', () => {
  const quiet = image({ rows: [debian], subject: { name: 'web' } })
  const loud = image({ rows: [debian, plus(5)], subject: { name: 'api' } })
  const failed = image({
    rows: [debian, plus(20)],
    subject: { name: 'job' },
    checks: [check('max-increase', 'fail', { actual: bytes(20), limit: '10%' })],
  })
  const say = (images: readonly ImageReport[]) => reportHeadline(report(images), textMedium)

  test.each([
    [[], 'skip', 'No image was weighed'],
    [[quiet], 'pass', 'Image unchanged'],
    [[quiet, quiet], 'pass', '2 images unchanged'],
    [[quiet, loud], 'pass', '1 of 2 images changed'],
    [
      [quiet, failed],
      'fail',
      'job grew by 20.0 MB (+20%) — over the limit of +10% (1 of 2 images)',
    ],
    [[failed, quiet, failed], 'fail', '2 of 3 images failed'],
  ])('%#', (images, status, expected) => {
    expect(say(images)).toEqual({ status, words: expected })
  })

  test('is quiet only where nothing is to be said', () => {
    expect(isQuiet(quiet)).toBe(true)
    expect(isQuiet(loud)).toBe(false)
    expect(isQuiet(image({ rows: [debian], findingsFixed: 1 }))).toBe(false)
    expect(
      isQuiet(image({ rows: [debian], findings: [finding({ code: 'A', message: 'x' })] })),
    ).toBe(false)
  })
})
