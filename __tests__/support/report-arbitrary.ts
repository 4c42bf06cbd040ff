import fc from 'fast-check'

import type { Origin } from '../../src/analysis/origin-model.js'
import { severities } from '../../src/lint/finding.js'
import type { Report } from '../../src/report/report.js'
import { hostileTexts } from './markdown/hostile-corpus.js'
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
  moved,
  removed,
  report,
  unknownOrigin,
} from './report-builder.js'

/** Reports of every shape: any mix of rows, findings, checks, missing sides, and hostile or very long text. */
export function anyReport(): fc.Arbitrary<Report> {
  const facts = fc.record({
    reportOnly: fc.boolean(),
    notes: fc.array(
      text().map((message) => ({ stage: 'analysis' as const, message })),
      { maxLength: 3 },
    ),
  })
  return fc
    .tuple(fc.array(anyImage(), { minLength: 0, maxLength: 4 }), facts)
    .map(([images, rest]) => report(images, rest))
}

function text(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ minLength: 1, maxLength: 8 }).map((piece) => piece.repeat(400)),
  )
}

function anyImage() {
  return fc
    .record({
      subject: fc.record({
        name: text(),
        dockerfile: text(),
        context: text(),
        target: fc.option(text()),
      }),
      rows: fc.array(anyRow(), { maxLength: 30 }),
      checks: fc.array(anyCheck(), { minLength: 1, maxLength: 6 }),
      findings: fc.array(anyFinding(), { maxLength: 20 }),
      findingsFixed: fc.nat({ max: 3 }),
      head: fc.option(anyMissing(), { nil: undefined, freq: 6 }),
      base: fc.option(anyMissing(), { nil: undefined, freq: 6 }),
    })
    .map(({ head, base, ...story }) =>
      image({
        ...story,
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base }),
      }),
    )
}

function anyOrigin(): fc.Arbitrary<Origin> {
  return fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 500 }), text())
      .map(([line, words]) => instruction(line, words)),
    text().map(baseImage),
    fc.constant(unknownOrigin),
  )
}

function anyRow() {
  const size = fc.integer({ min: 0, max: 5_000_000 }).map((kilobytes) => kilobytes / 1000)
  const weight = fc.record({ compressed: size, unpacked: size })
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(added, removed, kept, moved), anyOrigin(), weight)
      .map(([make, origin, heavy]) => make(origin, heavy)),
    fc
      .tuple(anyOrigin(), weight, weight)
      .map(([origin, from, to]) => changed(origin, { from, to })),
  )
}

function anyCheck() {
  const id = fc.constantFrom(
    ...([
      'build',
      'max-size',
      'max-increase',
      'max-layers',
      'max-layer-increase',
      'lint-threshold',
    ] as const),
  )
  const limit = fc.oneof(
    fc.constantFrom('10%', '5% and 10MB', '250MB unpacked', '3', 'error'),
    text(),
  )
  return fc
    .tuple(id, fc.constantFrom(...(['pass', 'warn', 'fail', 'skip'] as const)), limit)
    .map(([name, status, words]) =>
      check(name, status, { limit: words, ...(status === 'skip' ? {} : { actual: bytes(12.3) }) }),
    )
}

function anyFinding() {
  return fc
    .record({
      code: text(),
      message: text(),
      remedy: text(),
      file: text(),
      line: fc.integer({ min: 1, max: 900 }),
      severity: fc.constantFrom(...severities),
      introduced: fc.constantFrom(true, false, null),
    })
    .map(finding)
}

function anyMissing() {
  return fc
    .record({
      reason: fc.constantFrom(
        ...(['no-commit', 'no-dockerfile', 'build-failed', 'not-built'] as const),
      ),
      message: text(),
      log: fc.array(text(), { maxLength: 40 }),
    })
    .map(({ reason, ...facts }) => missing(reason, facts))
}
