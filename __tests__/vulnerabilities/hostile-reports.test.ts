import { expect, test } from '@jest/globals'

import { compareScans } from '../../src/vulnerabilities/compare-scans.js'
import { readScan } from '../../src/vulnerabilities/read-scan.js'
import type { Vulnerability } from '../../src/vulnerabilities/vulnerability.js'
import { vulnerability } from '../support/vulnerabilities/scan-documents.js'

/** Long reports, such that each line could be looked at for each other one: minutes instead of a second. */
const many = 50_000
const longestMs = 25_000

function read(document: object): readonly Vulnerability[] {
  const reading = readScan(JSON.stringify(document))
  if (reading.kind === 'refused') throw new Error(reading.why)
  return reading.report.vulnerabilities
}

const times = <T>(make: (index: number) => T): readonly T[] =>
  Array.from({ length: many }, (_, index) => make(index))

test.each([
  ['names that lead from one to the next', walkNames],
  ['one vulnerability of everything, with names without end', shareNames],
  ['a rule of a thousand pages for all results', shareRule],
])(
  '%s: read and compared in time',
  (_, work) => {
    const start = performance.now()
    work()
    expect(performance.now() - start).toBeLessThan(longestMs)
  },
  2 * longestMs,
)

function walkNames(): void {
  const chain = times((index) => {
    const [id, alias] = [`CVE-${index}`, `CVE-${index + 1}`]
    return vulnerability({ id, aliases: [alias], packageName: 'a', path: String(index) })
  })
  expect(compareScans(chain, chain.toReversed())).toMatchObject({ standing: many })
  expect(compareScans(chain.slice(1), chain).introduced).toHaveLength(1)
}

function shareNames(): void {
  const references = times((index) => ({ id: `${'x'.repeat(90)}${index}` }))
  const affects = times(() => ({ ref: 'pkg:npm/a@1' }))
  const vulnerabilities = [{ id: 'CVE-1', references, affects }]
  const found = read({ bomFormat: 'CycloneDX', specVersion: '1.6', vulnerabilities })
  expect(found[0]?.aliases).toHaveLength(100)
  expect(compareScans(found, found)).toMatchObject({ standing: 1 })
}

function shareRule(): void {
  const rules = [{ id: 'CVE-1', help: { text: 'Package: a\n'.repeat(many) } }]
  const results = times(() => ({ ruleId: 'CVE-1', message: {} }))
  const found = read({ version: '2.1.0', runs: [{ tool: { driver: { rules } }, results }] })
  expect(found.at(-1)).toMatchObject({ id: 'CVE-1', packageName: 'a' })
}
