import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { compareScans } from '../../src/vulnerabilities/compare-scans.js'
import {
  vulnerabilitySeverities,
  type Vulnerability,
} from '../../src/vulnerabilities/vulnerability.js'
import { vulnerability } from '../support/vulnerabilities/scan-documents.js'

const lodash = vulnerability({ id: 'CVE-1', packageName: 'lodash', packageType: 'npm' })

describe('a vulnerability is the same', () => {
  test.each<[string, Partial<Vulnerability>]>([
    ['in another version', { version: '2.0.0' }],
    ['at another path', { path: 'srv/node_modules/lodash/package.json' }],
    ['under an alias', { id: 'GHSA-1', aliases: ['CVE-1'] }],
    ['with another severity', { severity: 'low' }],
  ])('%s', (_, change) => {
    const delta = compareScans([lodash], [{ ...lodash, ...change }])
    expect(delta).toEqual({ introduced: [], fixed: [], standing: 1 })
  })

  test('when both sides name it otherwise, and a third name joins the two', () => {
    const base = { ...lodash, id: 'GHSA-1', aliases: ['OSV-1'] }
    expect(compareScans([base], [{ ...lodash, aliases: ['OSV-1'] }]).standing).toBe(1)
  })
})

describe('a vulnerability is another', () => {
  test.each<[string, Partial<Vulnerability>]>([
    ['of another package', { packageName: 'underscore' }],
    ['of a package of another type', { packageType: 'deb' }],
    ['under another id', { id: 'CVE-2' }],
  ])('%s', (_, change) => {
    const other = { ...lodash, ...change }
    const delta = compareScans([lodash], [other])
    expect(delta).toEqual({ introduced: [other], fixed: [lodash], standing: 0 })
  })

  test('in a second copy of the package', () => {
    const second = { ...lodash, path: 'srv/node_modules/lodash/package.json' }
    const delta = compareScans([lodash], [second, lodash])
    expect(delta).toEqual({ introduced: [second], fixed: [], standing: 1 })
  })
})

test('what a scanner names twice counts once', () => {
  expect(compareScans([], [lodash, { ...lodash }]).introduced).toEqual([lodash])
})

test('the worst comes first', () => {
  const list = vulnerabilitySeverities.map((severity, index) =>
    vulnerability({ id: `CVE-${9 - index}`, packageName: 'a', severity }),
  )
  const { introduced } = compareScans([], list.toReversed())
  expect(introduced.map(({ severity }) => severity)).toEqual(vulnerabilitySeverities)
})

const anyVulnerability = fc
  .record({
    id: fc.constantFrom('CVE-1', 'CVE-2', 'CVE-3', 'GHSA-1'),
    aliases: fc.uniqueArray(fc.constantFrom('CVE-1', 'CVE-2', 'GHSA-1', 'GHSA-2')),
    packageName: fc.constantFrom('a', 'b'),
    packageType: fc.constantFrom('deb', 'npm'),
    severity: fc.constantFrom(...vulnerabilitySeverities),
    version: fc.constantFrom('1', '2'),
    path: fc.constantFrom('', 'x', 'y'),
  })
  .map(vulnerability)
const anyScan = fc.array(anyVulnerability, { maxLength: 12 })

describe('for any two images', () => {
  test('swapping the sides swaps what was introduced and what was fixed', () => {
    fc.assert(
      fc.property(anyScan, anyScan, (base, head) => {
        const there = compareScans(base, head)
        const back = compareScans(head, base)
        expect(back).toEqual({
          introduced: there.fixed,
          fixed: there.introduced,
          standing: there.standing,
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('an image has nothing new over itself', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const { introduced, fixed } = compareScans(scan, scan.toReversed())
        expect([introduced, fixed]).toEqual([[], []])
      }),
    )
  })

  test('the counts add up, and the order of the reports does not matter', () => {
    fc.assert(
      fc.property(anyScan, anyScan, (base, head) => {
        const delta = compareScans(base, head)
        const own = compareScans([], head).introduced.length
        const before = compareScans([], base).introduced.length
        expect(delta.introduced.length + delta.standing).toBe(own)
        expect(delta.fixed.length + delta.standing).toBe(before)
        expect(compareScans(base.toReversed(), head.toReversed())).toEqual(delta)
      }),
    )
  })
})
