import { describe, expect, test } from '@jest/globals'

import type { ExplainedLayer } from '../../src/compare/explain.js'
import {
  compareVulnerabilities,
  sumCounts,
  type ComparedLayers,
  type ComparedVulnerabilities,
} from '../../src/vulnerabilities/changed-vulnerabilities.js'
import type { Vulnerability } from '../../src/vulnerabilities/vulnerability.js'
import {
  added,
  baseImage,
  changed,
  drifted,
  instruction,
  kept,
  removed,
} from '../support/report-builder.js'
import { vulnerability } from '../support/vulnerabilities/scan-documents.js'

const weight = { compressed: 10, unpacked: 20 }
const weights = { from: weight, to: { compressed: 11, unpacked: 22 } }
const run = instruction(3, 'RUN make')
const system = kept(baseImage('debian:12'), { compressed: 30, unpacked: 80 })

const alignedBy = (rows: readonly ExplainedLayer[]): ComparedLayers => ({
  base: rows.flatMap(({ base }) => base ?? []),
  head: rows.flatMap(({ head }) => head ?? []),
  rows,
})

const scanner = { name: 'trivy', version: '1', database: null }

function compare(
  rows: readonly ExplainedLayer[],
  scans: { readonly base?: readonly Vulnerability[]; readonly head?: readonly Vulnerability[] },
  filter: Partial<Parameters<typeof compareVulnerabilities>[1]['filter']> = {},
): ComparedVulnerabilities {
  const { base = [], head = [] } = scans
  return compareVulnerabilities(
    { base: { scanner, vulnerabilities: base }, head: { scanner, vulnerabilities: head } },
    { layers: alignedBy(rows), filter: { floor: 'low', fixableOnly: false, ...filter } },
  )
}

/** Whom a vulnerability of the layer of a row is laid to; null: its layer is not known. */
function causeIn(rows: readonly ExplainedLayer[], row: ExplainedLayer | null): string | undefined {
  const one = vulnerability({
    id: 'CVE-1',
    packageName: 'a',
    layer: row?.head?.diffId ?? null,
  })
  return compare(rows, { head: [one] }).introduced.rows[0]?.cause
}

describe('whoever brought the layer answers for a vulnerability', () => {
  test.each<[string, ExplainedLayer, string]>([
    ['a new instruction', added(run, weight), 'pull-request'],
    ['an instruction whose inputs were touched', changed(run, weights), 'pull-request'],
    ['an untouched instruction', drifted(run, weights), 'drift'],
    [
      'an instruction of which nobody knows that',
      { ...changed(run, weights), cause: 'unknown' },
      'unknown',
    ],
  ])('%s', (_, row, cause) => {
    const other = added(instruction(9, 'COPY . .'), weight)
    expect(causeIn([system, row, other], row)).toBe(cause)
  })

  test('another base image is the pull request’s, another image of the same name is not', () => {
    const before = removed(baseImage('debian:11'), weight)
    const chosen = added(baseImage('debian:12'), weight)
    expect(causeIn([before, chosen], chosen)).toBe('pull-request')
    const moved = changed(baseImage('debian:12'), weights)
    expect(causeIn([moved, added(run, weight)], moved)).toBe('drift')
  })

  test('where the layer is not known it is drift only if nothing else changed the image', () => {
    expect(causeIn([system, drifted(run, weights)], null)).toBe('drift')
    expect(causeIn([drifted(run, weights), added(run, weight)], null)).toBe('unknown')
    expect(causeIn([system], null)).toBe('unknown')
  })

  test('a layer that is in both images brought nothing', () => {
    expect(causeIn([system, added(run, weight)], system)).toBe('unknown')
  })
})

test('a vulnerability that went is found in base’s layer', () => {
  const gone = removed(run, weight)
  const one = vulnerability({ id: 'CVE-1', packageName: 'a', layer: gone.base?.digest ?? null })
  const { fixed } = compare([system, gone], { base: [one] })
  expect(fixed.rows).toMatchObject([{ cause: 'pull-request', layer: 1 }])
})

test('what is below the floor is counted and not listed; what nobody has judged is listed', () => {
  const list = (['high', 'low', 'unknown'] as const).map((severity) =>
    vulnerability({ id: severity, packageName: 'a', severity }),
  )
  const { introduced, counts } = compare([], { head: list }, { floor: 'medium' })
  expect(introduced).toMatchObject({ rows: [{ id: 'high' }, { id: 'unknown' }], total: 2 })
  expect(counts.introduced).toMatchObject({ high: 1, low: 1, unknown: 1 })
  expect(sumCounts(counts.introduced)).toBe(3)
})

test('those that nothing mends can be left out altogether', () => {
  const list = [
    vulnerability({ id: 'CVE-1', packageName: 'a', fixedIn: ['2'] }),
    vulnerability({ id: 'CVE-2', packageName: 'a' }),
  ]
  const { introduced, fixed, counts } = compare(
    [],
    { head: list, base: [vulnerability({ id: 'CVE-3', packageName: 'a' })] },
    { fixableOnly: true },
  )
  expect(introduced.rows.map(({ id }) => id)).toEqual(['CVE-1'])
  expect([fixed.total, sumCounts(counts.introduced), sumCounts(counts.fixed)]).toEqual([0, 1, 0])
})

test('the pull request’s own come first, and a long list is cut', () => {
  const row = drifted(baseImage('debian:12'), weights)
  const own = added(run, weight)
  const make = (id: string, layer: ExplainedLayer, severity: Vulnerability['severity']) =>
    vulnerability({ id, packageName: 'a', severity, layer: layer.head?.diffId ?? null })
  const many = Array.from({ length: 300 }, (_, index) => make(`CVE-${index}`, row, 'critical'))
  const { introduced, counts } = compare([row, own], { head: [...many, make('own', own, 'low')] })
  expect(introduced.rows[0]).toMatchObject({ id: 'own', cause: 'pull-request', layer: 1 })
  expect([introduced.rows.length, introduced.total]).toEqual([200, 301])
  expect([counts.introduced.low, counts.drifted.critical]).toEqual([1, 300])
})
