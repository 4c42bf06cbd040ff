import { createHash } from 'node:crypto'

import type { Origin } from '../../src/analysis/origin-model.js'
import { attributeChanges, causeOf, type Cause } from '../../src/compare/attribution.js'
import type { LayerChange, LayerChangeKind, MeasuredLayer } from '../../src/compare/comparison.js'
import type { DirectoryChange } from '../../src/compare/directories.js'
import type { ExplainedComparison, ExplainedLayer } from '../../src/compare/explain.js'
import type { Digest } from '../../src/image/digest.js'
import type { ImageSize } from '../../src/image/image.js'
import type { Finding } from '../../src/lint/finding.js'
import { worst } from '../../src/policy/judge.js'
import type { Check, CheckId, Quantity, Status } from '../../src/policy/verdict.js'
import type {
  BuildSummary,
  RecordedRun,
  ImageReport,
  ImageSubject,
  MeasuredSide,
  MissingReason,
  MissingSide,
  Report,
  RunSubject,
  Side,
} from '../../src/report/report.js'
import { reportSchema, reportVersion } from '../../src/report/report.js'
import type { VulnerabilityComparison } from '../../src/vulnerabilities/changed-vulnerabilities.js'
import { makeAdvice, type AdviceStory } from './report-advice.js'
import { makeContents, type ChangesStory, type ContentsStory } from './report-contents.js'

const MB = 1_000_000

/** Commits of the stories: the tested merge commit, the pull request's head, and base. */
export const commits = {
  head: 'b7c1d5e09a3f48261c7d90e5f2a84b6c3d1e0f97',
  shown: '4f9d2c81e6a7b3054d8c9f1e2a6b7d3c5e0f8a19',
  base: '2c4ab119d7e8f6053b1a2c9d8e7f6a5b4c3d2e1f',
} as const

/** Words to tell a story with: sizes are compressed and unpacked megabytes. */
export interface Weight {
  readonly compressed: number
  readonly unpacked: number
}

/** What stands on a line of the story's Dockerfile. */
export function instruction(
  line: number,
  text: string,
  { file, stage } = { file: 'Dockerfile', stage: 'app' },
): Origin {
  const endLine = line + text.split('\n').length - 1
  return { kind: 'instruction', file, stage, startLine: line, endLine, text }
}

export function baseImage(reference: string): Origin {
  return { kind: 'base-image', reference, line: 1 }
}

export const unknownOrigin: Origin = { kind: 'unknown' }

/** A row of the story: the layer is on both sides. */
export function kept(origin: Origin, weight: Weight): ExplainedLayer {
  const layer = makeLayer(origin, { weight, side: 'both' })
  return makeRow('same', layer, layer)
}

export function moved(origin: Origin, weight: Weight): ExplainedLayer {
  return { ...kept(origin, weight), kind: 'moved' }
}

export function added(
  origin: Origin,
  weight: Weight,
  ...inside: readonly DirectoryChange[]
): ExplainedLayer {
  return { ...makeRow('added', null, makeLayer(origin, { weight, side: 'head' })), inside }
}

export function removed(
  origin: Origin,
  weight: Weight,
  ...inside: readonly DirectoryChange[]
): ExplainedLayer {
  return { ...makeRow('removed', makeLayer(origin, { weight, side: 'base' }), null), inside }
}

/** The same instruction made other content, because the pull request touched what it reads. */
export function changed(
  origin: Origin,
  { from, to }: { readonly from: Weight; readonly to: Weight },
  ...inside: readonly DirectoryChange[]
): ExplainedLayer {
  const base = makeLayer(origin, { weight: from, side: 'base' })
  const row = makeRow('changed', base, makeLayer(origin, { weight: to, side: 'head' }))
  return { ...row, inside }
}

/** The same instruction made other content of the same inputs. */
export function drifted(
  origin: Origin,
  weights: { readonly from: Weight; readonly to: Weight },
  ...inside: readonly DirectoryChange[]
): ExplainedLayer {
  return { ...changed(origin, weights, ...inside), cause: 'drift' }
}

/** A check as policy makes it. */
export function check(
  id: CheckId,
  status: Status,
  facts: { readonly actual?: Quantity; readonly limit?: string; readonly reason?: string } = {},
): Check {
  return {
    id,
    status,
    actual: facts.actual ?? null,
    limit: facts.limit ?? null,
    reason: facts.reason ?? reasons[id](status),
  }
}

const within = (status: Status) => (status === 'fail' ? 'over' : 'within')

const reasons: Readonly<Record<CheckId, (status: Status) => string>> = {
  build: (status) => (status === 'fail' ? 'The build of head failed.' : 'The image builds.'),
  'max-size': (status) => `The compressed size is ${within(status)} the limit.`,
  'max-increase': (status) => `The growth in compressed size is ${within(status)} the limit.`,
  'max-layers': (status) => `The number of layers is ${within(status)} the limit.`,
  'max-layer-increase': (status) => `The number of added layers is ${within(status)} the limit.`,
  'max-waste': (status) => `The waste is ${within(status)} the limit.`,
  'max-waste-increase': (status) => `The added waste is ${within(status)} the limit.`,
  'max-new-vulnerabilities': (status) =>
    `The number of new vulnerabilities is ${within(status)} the limit.`,
  'lint-threshold': (status) =>
    status === 'pass' ? 'No new finding of severity error or above.' : 'New findings.',
}

export function bytes(megabytes: number): Quantity {
  return { value: Math.round(megabytes * MB), unit: 'bytes' }
}

export function layers(value: number): Quantity {
  return { value, unit: 'layers' }
}

export function findings(value: number): Quantity {
  return { value, unit: 'findings' }
}

/** A finding that the pull request introduced, unless told otherwise. */
export function finding(facts: Partial<Finding> & Pick<Finding, 'code' | 'message'>): Finding {
  return {
    file: 'Dockerfile',
    line: 1,
    column: 1,
    endLine: facts.line ?? 1,
    endColumn: 40,
    aliases: [],
    name: 'a-rule',
    severity: 'warning',
    stage: 'app',
    instruction: 'RUN true',
    remedy: 'Write it another way.',
    introduced: true,
    ...facts,
  }
}

/** Everything a story says about one image. */
export interface ImageStory {
  readonly subject?: Partial<ImageSubject>
  readonly rows?: readonly ExplainedLayer[]
  readonly inside?: Readonly<Partial<Record<'base' | 'head', ContentsStory>>>
  readonly changes?: ChangesStory
  readonly checks?: readonly Check[]
  readonly findings?: readonly Finding[]
  readonly findingsFixed?: number
  readonly advice?: readonly AdviceStory[]
  readonly head?: MissingSide
  readonly base?: MissingSide
  readonly build?: Partial<BuildSummary>
  /** Base was measured by an earlier run. */
  readonly recorded?: RecordedRun
  readonly vulnerabilities?: VulnerabilityComparison
}

/** A side that has no image, and what it says about that. */
export function missing(
  reason: MissingReason,
  { message, log = [], commit = null }: Pick<MissingSide, 'message'> & Partial<MissingSide>,
): MissingSide {
  return { state: 'missing', commit, reason, message, log }
}

/** One image, with both sides and their comparison made from the story's rows. */
export function image(story: ImageStory = {}): ImageReport {
  const rows = story.rows ?? [kept(baseImage('debian:12-slim'), { compressed: 28, unpacked: 78 })]
  const head = story.head ?? makeSide('head', { ...story, rows })
  const base = story.base ?? makeSide('base', { ...story, rows })
  const checks = story.checks ?? [check('build', 'pass')]
  return {
    subject: {
      name: 'app',
      dockerfile: 'Dockerfile',
      context: '.',
      target: null,
      ...story.subject,
    },
    verdict: { status: worst(checks.map(({ status }) => status)), checks },
    head,
    base,
    comparison: compare(head, { base, rows, changes: story.changes ?? {} }),
    findings: story.findings ?? [],
    findingsFixed: story.findingsFixed ?? 0,
    advice: head.state === 'missing' ? [] : makeAdvice(head.layers, story.advice ?? []),
    ...(story.vulnerabilities === undefined ? {} : { vulnerabilities: story.vulnerabilities }),
  }
}

/** A whole report about images. */
export function report(
  images: readonly ImageReport[],
  facts: Partial<Omit<Report, 'subject'>> & { readonly subject?: Partial<RunSubject> } = {},
): Report {
  return {
    $schema: reportSchema,
    version: reportVersion,
    tool: { name: 'dockweigh', version: '1.0.0' },
    status: worst(images.map(({ verdict }) => verdict.status)),
    reportOnly: false,
    images,
    notes: [],
    ...facts,
    subject: { ...pullRequest, ...facts.subject },
  }
}

const pullRequest: RunSubject = {
  event: 'pull_request',
  repository: 'acme/shop',
  pullRequest: 42,
  headCommit: commits.head,
  headShown: commits.shown,
  baseCommit: commits.base,
  baseWhy: 'the tip of `main` that the checked-out merge commit merges into',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/9182736450',
}

function makeLayer(
  origin: Origin,
  { weight, side }: { readonly weight: Weight; readonly side: string },
): MeasuredLayer {
  const seed = JSON.stringify([origin, weight, side])
  return {
    digest: digestOf(`blob ${seed}`),
    diffId: digestOf(`tar ${seed}`),
    compressedBytes: Math.round(weight.compressed * MB),
    unpackedBytes: Math.round(weight.unpacked * MB),
    origin,
  }
}

function digestOf(text: string): Digest {
  return `sha256:${createHash('sha256').update(text).digest('hex')}` as Digest
}

function makeRow(
  kind: LayerChangeKind,
  base: MeasuredLayer | null,
  head: MeasuredLayer | null,
): ExplainedLayer {
  const row: LayerChange = {
    kind,
    base,
    head,
    compressedChange: (head?.compressedBytes ?? 0) - (base?.compressedBytes ?? 0),
    unpackedChange: (head?.unpackedBytes ?? 0) - (base?.unpackedBytes ?? 0),
  }
  return { ...row, cause: causeOf(row, () => true), inside: [] }
}

function makeSide(
  name: 'base' | 'head',
  story: ImageStory & { readonly rows: readonly ExplainedLayer[] },
): MeasuredSide {
  const layers = story.rows.flatMap((row) => row[name] ?? [])
  return {
    state: 'measured',
    commit: commits[name],
    digest: digestOf(JSON.stringify(layers)),
    platform: 'linux/amd64',
    size: weigh(layers),
    layers,
    originSource: 'provenance',
    contents: makeContents(layers, story.inside?.[name]),
    build: {
      durationMs: name === 'head' ? 72_400 : 8_200,
      stepsBuilt: name === 'head' ? 3 : 0,
      stepsCached: name === 'head' ? 4 : 6,
      cache: 'imported',
      ...story.build,
    },
    recorded: name === 'base' ? (story.recorded ?? null) : null,
  }
}

function weigh(layers: readonly MeasuredLayer[]): ImageSize {
  return {
    compressedBytes: layers.reduce((total, layer) => total + layer.compressedBytes, 0),
    unpackedBytes: layers.reduce((total, layer) => total + layer.unpackedBytes, 0),
    layerCount: layers.length,
  }
}

interface Compared {
  readonly base: Side
  readonly rows: readonly ExplainedLayer[]
  readonly changes: ChangesStory
}

function compare(head: Side, { base, rows, changes }: Compared): ExplainedComparison | null {
  if (head.state === 'missing' || base.state === 'missing') return null
  const files = changes.files ?? []
  const packages = changes.packages ?? []
  return {
    sizeChange: {
      compressedBytes: head.size.compressedBytes - base.size.compressedBytes,
      unpackedBytes: head.size.unpackedBytes - base.size.unpackedBytes,
      layerCount: head.size.layerCount - base.size.layerCount,
    },
    layers: rows,
    attribution: attribute(rows),
    visibleChange: head.contents.visibleBytes - base.contents.visibleBytes,
    wasteChange: head.contents.wastedBytes - base.contents.wastedBytes,
    fileCounts: changes.fileCounts ?? countKinds(files),
    files: { rows: files, total: files.length },
    directories: changes.directories ?? [],
    packages: { rows: packages, total: packages.length },
    settings: changes.settings ?? [],
  }
}

/** Who answers for a row is said by the story. */
function attribute(rows: readonly ExplainedLayer[]): ExplainedComparison['attribution'] {
  const touched: Readonly<Record<Cause, boolean | null>> = {
    'base-image': true,
    'pull-request': true,
    drift: false,
    unknown: null,
  }
  const causes = new Map<LayerChange, Cause>(rows.map((row) => [row, row.cause]))
  return attributeChanges(rows, (row) => touched[causes.get(row) ?? 'unknown'])
}

function countKinds(
  files: ExplainedComparison['files']['rows'],
): ExplainedComparison['fileCounts'] {
  const counts = { added: 0, removed: 0, grown: 0, shrunk: 0, rewritten: 0, attributes: 0 }
  for (const { kind } of files) counts[kind] += 1
  return counts
}
