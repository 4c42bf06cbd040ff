import fc from 'fast-check'

import { buildTools } from '../../src/advice/claim-tools.js'
import { aptLists } from '../../src/advice/kinds/apt-lists.js'
import { secrets } from '../../src/advice/kinds/secrets.js'
import { wasteKinds } from '../../src/advice/waste-kinds.js'
import type { Origin } from '../../src/analysis/origin-model.js'
import { severities } from '../../src/lint/finding.js'
import type { Report } from '../../src/report/report.js'
import type { ExplainedLayer } from '../../src/compare/explain.js'
import type { VulnerabilityComparison } from '../../src/vulnerabilities/changed-vulnerabilities.js'
import { vulnerabilitySeverities } from '../../src/vulnerabilities/vulnerability.js'
import type { AdviceStory } from './report-advice.js'
import { hostileTexts } from './markdown/hostile-corpus.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  drifted,
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
import {
  file,
  namedSetting,
  packageChange,
  place,
  setting,
  type ChangesStory,
  type ContentsStory,
} from './report-contents.js'
import { withLabel } from './report-override-stories.js'

/** Reports of every shape: any mix of rows, findings, checks, missing sides, and hostile or very long text. */
export function anyReport(): fc.Arbitrary<Report> {
  const facts = fc.record({
    reportOnly: fc.boolean(),
    notes: fc.array(
      text().map((message) => ({ stage: 'analysis' as const, message })),
      { maxLength: 3 },
    ),
  })
  const override = fc.record({
    label: text(),
    by: fc.option(text()),
    at: fc.option(text()),
    unknownWhy: fc.option(text()),
  })
  return fc
    .tuple(fc.array(anyImage(), { minLength: 0, maxLength: 4 }), facts, fc.option(override))
    .map(([images, rest, label]) => {
      const plain = report(images, rest)
      return label === null ? plain : { ...withLabel(plain, { ...label, lint: true }), ...rest }
    })
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
      changes: anyChanges(),
      contents: fc.array(fc.tuple(anyContents(), fc.nat(), fc.nat()), {
        minLength: 2,
        maxLength: 2,
      }),
      checks: fc.array(anyCheck(), { minLength: 1, maxLength: 6 }),
      findings: fc.array(anyFinding(), { maxLength: 20 }),
      findingsFixed: fc.nat({ max: 3 }),
      advice: fc.array(anyAdvice(), { maxLength: 15 }),
      head: fc.option(anyMissing(), { nil: undefined, freq: 6 }),
      base: fc.option(anyMissing(), { nil: undefined, freq: 6 }),
      vulnerabilities: fc.option(anyVulnerabilities(), { nil: undefined }),
    })
    .map(({ head, base, contents, advice, vulnerabilities, ...story }) =>
      image({
        ...story,
        advice: layAdvice(story.rows, advice),
        inside: layContents(story.rows, contents),
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base }),
        ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
      }),
    )
}

type Contents = readonly [ContentsStory, number, number]

/** Gives contents layers that bring and hide them, on both sides. */
function layContents(rows: readonly ExplainedLayer[], contents: readonly Contents[]) {
  const [base, head] = (['base', 'head'] as const).map((side, index) => {
    const origins = rows.flatMap((row) => row[side]?.origin ?? [])
    const [story, bring, hide] = contents[index] ?? [{}, 0, 0]
    const broughtBy = origins[bring % origins.length]
    const hiddenBy = origins[hide % origins.length]
    if (broughtBy === undefined || hiddenBy === undefined) return {}
    return {
      ...story,
      wasted: (story.wasted ?? []).map((one) => ({ ...one, broughtBy, hiddenBy })),
      leftovers: (story.leftovers ?? []).map((one) => ({ ...one, broughtBy })),
    }
  })
  return { base: base ?? {}, head: head ?? {} }
}

/** Advice on layers that head has. */
function layAdvice(rows: readonly ExplainedLayer[], advice: readonly AdviceStory[]) {
  const origins = rows.flatMap((row) => row.head?.origin ?? [])
  const [broughtBy] = origins
  if (broughtBy === undefined) return []
  return advice.map((one, index) => ({
    ...one,
    broughtBy,
    relatedTo: origins[index % origins.length] ?? broughtBy,
  }))
}

function anyAdvice(): fc.Arbitrary<AdviceStory> {
  return fc.record({
    kind: fc.constantFrom(secrets, aptLists, buildTools, ...Object.values(wasteKinds)),
    megabytes: fc.nat({ max: 90_000 }).map((kilobytes) => kilobytes / 1000),
    broughtBy: fc.constant(unknownOrigin),
    parts: fc.array(fc.tuple(text(), fc.nat({ max: 90 })), { minLength: 1, maxLength: 3 }),
    partCount: fc.integer({ min: 3, max: 5000 }),
    introduced: fc.constantFrom(true, false, null),
  })
}

function anyMegabytes(): fc.Arbitrary<number> {
  return fc.integer({ min: -90_000, max: 90_000 }).map((kilobytes) => kilobytes / 1000)
}

function anyPlaces() {
  return fc.array(
    fc.tuple(text(), anyMegabytes()).map(([path, megabytes]) => place(path, megabytes)),
    { maxLength: 5 },
  )
}

function anyContents(): fc.Arbitrary<ContentsStory> {
  const megabytes = fc.nat({ max: 90_000 }).map((kilobytes) => kilobytes / 1000)
  const layer = { broughtBy: fc.constant(unknownOrigin), hiddenBy: fc.constant(unknownOrigin) }
  const reason = fc.constantFrom(
    ...(['overwritten', 'deleted', 'opaque', 'attributes-changed', 'copied-again'] as const),
  )
  return fc.record({
    wasted: fc.array(fc.record({ path: text(), megabytes, ...layer, reason }), { maxLength: 5 }),
    leftovers: fc.array(
      fc.record({ path: text(), what: text(), megabytes, broughtBy: layer.broughtBy }),
      { maxLength: 3 },
    ),
    largestFiles: fc.array(fc.record({ path: text(), megabytes }), { maxLength: 5 }),
    duplicates: fc.array(
      fc.record({ paths: fc.array(text(), { minLength: 2, maxLength: 4 }), megabytes }),
      { maxLength: 3 },
    ),
    unreadPackages: fc.array(fc.record({ path: text(), reason: text() }), { maxLength: 2 }),
  })
}

function anyChanges(): fc.Arbitrary<ChangesStory> {
  const version = fc.option(text())
  const packages = fc
    .tuple(text(), version, version, fc.option(anyMegabytes()))
    .map(([name, base, head, megabytes]) => packageChange(['npm', name], [base, head], megabytes))
  const files = fc
    .tuple(text(), fc.nat({ max: 50 }), fc.nat({ max: 50 }))
    .map(([path, base, head]) => file(path, 'grown', [base, head]))
  const settings = fc.oneof(
    fc.tuple(version, version).map(([base, head]) => setting('command', [base, head])),
    text().map((key) => namedSetting('environment', key, 'added')),
  )
  return fc.record({
    directories: anyPlaces(),
    packages: fc.array(packages, { maxLength: 30 }),
    files: fc.array(files, { maxLength: 30 }),
    settings: fc.array(settings, { maxLength: 9 }),
  })
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
      .tuple(fc.constantFrom(kept, moved), anyOrigin(), weight)
      .map(([make, origin, heavy]) => make(origin, heavy)),
    fc
      .tuple(fc.constantFrom(added, removed), anyOrigin(), weight, anyPlaces())
      .map(([make, origin, heavy, inside]) => make(origin, heavy, ...inside)),
    fc
      .tuple(fc.constantFrom(changed, drifted), anyOrigin(), weight, weight, anyPlaces())
      .map(([make, origin, from, to, inside]) => make(origin, { from, to }, ...inside)),
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
      'max-waste',
      'max-waste-increase',
      'max-new-vulnerabilities',
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

function anyVulnerabilities(): fc.Arbitrary<VulnerabilityComparison> {
  const row = fc.record({
    id: text().filter((id) => id !== ''),
    aliases: fc.array(text(), { maxLength: 2 }),
    severity: fc.constantFrom(...vulnerabilitySeverities),
    packageName: text(),
    packageType: text(),
    version: text(),
    fixedIn: fc.array(text(), { maxLength: 4 }),
    path: text(),
    cause: fc.constantFrom(...(['pull-request', 'drift', 'unknown'] as const)),
    layer: fc.option(fc.nat({ max: 9 })),
  })
  const list = fc
    .tuple(fc.array(row, { maxLength: 15 }), fc.nat({ max: 5 }))
    .map(([rows, more]) => ({ rows, total: rows.length + more }))
  const count = fc.nat({ max: 9 })
  const counts = fc.record({
    ...{ critical: count, high: count, medium: count },
    ...{ low: count, negligible: count, unknown: count },
  })
  return fc.oneof(
    fc.record({
      state: fc.constant('compared' as const),
      scanners: fc.constant(null),
      introduced: list,
      fixed: list,
      counts: fc.record({ introduced: counts, drifted: counts, fixed: counts }),
      standing: count,
    }),
    fc.record({
      state: fc.constant('missing' as const),
      message: text(),
      isForImage: fc.boolean(),
    }),
  )
}

function anyMissing() {
  return fc
    .record({
      reason: fc.constantFrom(
        ...(['no-commit', 'no-dockerfile', 'build-failed', 'not-built', 'other-platform'] as const),
      ),
      message: text(),
      log: fc.array(text(), { maxLength: 40 }),
    })
    .map(({ reason, ...facts }) => missing(reason, facts))
}
