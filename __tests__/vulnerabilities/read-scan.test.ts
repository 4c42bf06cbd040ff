import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { isDigest } from '../../src/image/digest.js'
import { readScan } from '../../src/vulnerabilities/read-scan.js'
import type { ScanReport } from '../../src/vulnerabilities/vulnerability.js'
import {
  grypeDocument,
  trivyDocument,
  vulnerability,
} from '../support/vulnerabilities/scan-documents.js'

const layer = `sha256:${'a1'.repeat(32)}`
const known = isDigest(layer) ? layer : null

const openssl = vulnerability({
  id: 'CVE-2024-0001',
  aliases: ['DSA-1-1'],
  packageName: 'openssl',
  version: '3.0.14-1',
  fixedIn: ['3.0.15-1', '3.0.16-1'],
  path: 'usr/share/doc/openssl/copyright',
  layer: known,
})

function read(document: unknown): ScanReport {
  const reading = readScan(JSON.stringify(document))
  if (reading.kind === 'refused') throw new Error(reading.why)
  return reading.report
}

const whyRefused = (text: string): string | null => {
  const reading = readScan(text)
  return reading.kind === 'refused' ? reading.why : null
}

describe('Trivy', () => {
  test('all that its JSON says of a vulnerability', () => {
    expect(read(trivyDocument([openssl]))).toEqual({
      scanner: { name: 'trivy', version: '0.68.1', database: null },
      vulnerabilities: [openssl],
    })
  })

  test('a clean image has no results', () => {
    expect(read(trivyDocument([])).vulnerabilities).toEqual([])
  })

  test('other results than of packages are passed over', () => {
    const secrets = { Target: '/app/.env', Class: 'secret', Secrets: [{ RuleID: 'aws-key' }] }
    const document = { SchemaVersion: 2, ArtifactName: 'x', Results: [secrets] }
    expect(read(document).vulnerabilities).toEqual([])
  })
})

describe('Grype', () => {
  test('all that its JSON says of a vulnerability', () => {
    expect(read(grypeDocument([openssl]))).toEqual({
      scanner: { name: 'grype', version: '0.104.0', database: '2026-11-20T08:00:00Z' },
      vulnerabilities: [openssl],
    })
  })

  test('the layer that wrote the package list last is not taken for the package’s', () => {
    const list = { path: '/var/lib/dpkg/status', layerID: `sha256:${'b2'.repeat(32)}` }
    const own = { path: '/usr/share/doc/openssl/copyright', layerID: layer }
    const artifact = { name: 'openssl', version: '3', type: 'deb', locations: [list, own] }
    const match = { vulnerability: { id: 'CVE-1', severity: 'Low' }, artifact }
    const document = { matches: [match], descriptor: { name: 'grype', db: { built: 'then' } } }
    expect(read(document)).toMatchObject({
      scanner: { version: null, database: 'then' },
      vulnerabilities: [{ layer, path: 'usr/share/doc/openssl/copyright' }],
    })
    const only = { ...match, artifact: { ...artifact, locations: [list] } }
    expect(read({ ...document, matches: [only] }).vulnerabilities).toMatchObject([
      { layer: null, path: 'var/lib/dpkg/status' },
    ])
  })
})

describe('CycloneDX', () => {
  const bom = (more: object): object => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { tools: { components: [{ name: 'trivy', version: '0.68.1' }] } },
    ...more,
  })

  test('vulnerabilities with their components, wherever these are nested', () => {
    const component = {
      'bom-ref': 'one',
      name: 'core',
      version: '7.0.0',
      purl: 'pkg:npm/%40babel/core@7.0.0',
      properties: [
        { name: 'aquasecurity:trivy:LayerDiffID', value: layer },
        { name: 'aquasecurity:trivy:FilePath', value: 'app/node_modules/core/package.json' },
      ],
    }
    const document = bom({
      components: [{ 'bom-ref': 'top', name: 'app', components: [component] }],
      vulnerabilities: [
        {
          id: 'GHSA-aaaa-bbbb-cccc',
          references: [{ id: 'CVE-2024-0002' }, { id: 'GHSA-aaaa-bbbb-cccc' }],
          source: { name: 'ghsa' },
          ratings: [
            { source: { name: 'nvd' }, severity: 'critical' },
            { source: { name: 'ghsa' }, severity: 'medium' },
          ],
          recommendation: 'Upgrade @babel/core to version 7.1.0, 8.0.0',
          affects: [{ ref: 'one', versions: [{ version: '7.0.0', status: 'affected' }] }],
        },
      ],
    })
    expect(read(document)).toEqual({
      scanner: { name: 'trivy', version: '0.68.1', database: null },
      vulnerabilities: [
        {
          id: 'GHSA-aaaa-bbbb-cccc',
          aliases: ['CVE-2024-0002'],
          severity: 'medium',
          packageName: '@babel/core',
          packageType: 'npm',
          version: '7.0.0',
          fixedIn: ['7.1.0', '8.0.0'],
          path: 'app/node_modules/core/package.json',
          layer,
        },
      ],
    })
  })

  test('components of another document, ranges that are not affected, and 1.4’s list of tools', () => {
    const ref = 'urn:cdx:1455c02d-64ca-453e-a5df-ddfb70a7c804/1#pkg:rpm/centos/bash@4.2?arch=x86_64'
    const versions = [
      { version: '4.2.46', status: 'affected' },
      { range: 'vers:generic/>=4.3', status: 'unaffected' },
    ]
    const document = {
      ...bom({ vulnerabilities: [{ id: 'CVE-1', ratings: [], affects: [{ ref, versions }] }] }),
      specVersion: '1.4',
      metadata: { tools: [{ vendor: 'anchore', name: 'grype', version: '0.1' }] },
    }
    expect(read(document)).toMatchObject({
      scanner: { name: 'grype', version: '0.1' },
      vulnerabilities: [
        { packageName: 'bash', packageType: 'rpm', version: '4.2', fixedIn: ['4.3'] },
      ],
    })
  })

  test('what its author says does no harm is left out', () => {
    const one = (state: string) => ({
      id: state,
      analysis: { state },
      affects: [{ ref: 'pkg:npm/a@1' }],
    })
    const document = bom({ vulnerabilities: ['not_affected', 'exploitable'].map(one) })
    expect(read(document).vulnerabilities.map(({ id }) => id)).toEqual(['exploitable'])
  })

  test.each([
    [
      bom({ components: [] }),
      'it lists components and no `vulnerabilities`: nothing looked for them',
    ],
    [{ ...bom({}), specVersion: '1.3' }, 'it is CycloneDX 1.3, and 1.4 to 1.7 are read'],
  ])('refuses %j', (document, why) => {
    expect(whyRefused(JSON.stringify(document))).toBe(why)
  })
})

describe('SARIF', () => {
  const log = (driver: object, results: readonly object[]): object => ({
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  })

  test('as Trivy writes it', () => {
    const rules = [
      { id: 'CVE-2019-1549', properties: { tags: ['vulnerability', 'security', 'MEDIUM'] } },
      { id: 'aws-key', properties: { tags: ['secret', 'CRITICAL'] } },
    ]
    const text =
      'Package: libssl1.1\nInstalled Version: 1.1.1c-r0\nVulnerability CVE-2019-1549\nSeverity: MEDIUM\nFixed Version: 1.1.1d-r0\nLink: [x](y)'
    const document = log({ name: 'Trivy', version: '0.68.1', rules }, [
      { ruleId: 'CVE-2019-1549', message: { text } },
      { ruleId: 'aws-key', message: { text: 'Artifact: /app/.env' } },
    ])
    expect(read(document)).toEqual({
      scanner: { name: 'trivy', version: '0.68.1', database: null },
      vulnerabilities: [
        vulnerability({
          id: 'CVE-2019-1549',
          severity: 'medium',
          packageName: 'libssl1.1',
          packageType: '',
          version: '1.1.1c-r0',
          fixedIn: ['1.1.1d-r0'],
        }),
      ],
    })
  })

  test('as Grype writes it, with the facts in the rule’s help', () => {
    const text =
      'Vulnerability CVE-1999-0002\nSeverity: critical\nPackage: tool\nVersion: 2.2.2\nFix Version: 2.3\nType: deb\nLocation: /usr/bin/tool\nLink: CVE-1999-0002'
    const rules = [
      { id: 'CVE-1999-0002-tool', help: { text }, properties: { 'security-severity': '1.0' } },
    ]
    const message = { text: 'The path /usr/bin/tool reports tool at version 2.2.2' }
    const document = log({ name: 'Grype', rules }, [{ ruleId: 'CVE-1999-0002-tool', message }])
    expect(read(document).vulnerabilities).toEqual([
      vulnerability({
        id: 'CVE-1999-0002',
        severity: 'critical',
        packageName: 'tool',
        version: '2.2.2',
        fixedIn: ['2.3'],
        path: 'usr/bin/tool',
      }),
    ])
  })

  test('an id and a score alone, and a package URL', () => {
    const rules = [{ id: 'CVE-2020-1-x', properties: { 'security-severity': '7.5' } }]
    const results = [
      { ruleId: 'CVE-2020-1-x', message: { text: 'bad' } },
      { ruleId: 'OSV-1', message: { text: 'Package : pkg:golang/golang.org/x/net@v0.1.0' } },
    ]
    expect(read(log({ rules }, results))).toMatchObject({
      scanner: { name: 'SARIF' },
      vulnerabilities: [
        { id: 'CVE-2020-1', severity: 'high', packageName: '' },
        { id: 'OSV-1', severity: 'unknown', packageName: 'golang.org/x/net', version: 'v0.1.0' },
      ],
    })
  })

  test.each([
    [{ version: '2.0.0', runs: [] }, 'it is SARIF 2.0.0, and 2.1.0 is read'],
    [{ version: '2.1.0', runs: [] }, 'it has no `runs`'],
    [{ version: '2.1.0', runs: [{}, {}] }, 'it has 2 `runs`, not one'],
  ])('refuses %j', (document, why) => {
    expect(whyRefused(JSON.stringify(document))).toBe(why)
  })
})

test.each([
  ['', 'it is not JSON'],
  ['{"a":', 'it is not JSON'],
  ['null', 'it is neither JSON of Trivy or Grype nor CycloneDX nor SARIF'],
  ['{"SchemaVersion":2,"ArtifactName":"x","Results":{}}', '`Results` is no list'],
  [
    '{"SchemaVersion":2,"ArtifactName":"x","Results":[{"Vulnerabilities":[{"PkgName":"a"}]}]}',
    '`Results[0].Vulnerabilities[0].VulnerabilityID` is no text',
  ],
  [
    '{"matches":[{"vulnerability":{"id":"a"},"artifact":7}],"descriptor":{"name":"grype"}}',
    '`matches[0].artifact` is no object',
  ],
])('refuses %s', (text, why) => {
  expect(whyRefused(text)).toBe(why)
})

test('reads or refuses whatever stands in a document, and never throws', () => {
  const shapes = [
    trivyDocument([openssl]),
    grypeDocument([openssl]),
    { bomFormat: 'CycloneDX', specVersion: '1.5', components: [{}], vulnerabilities: [{}] },
    { version: '2.1.0', runs: [{ tool: {}, results: [{ ruleId: 'x', message: {} }] }] },
  ]
  const damage = (value: unknown, at: number, put: unknown): unknown => {
    let left = at
    const walk = (one: unknown): unknown => {
      left -= 1
      if (left === 0) return put
      if (Array.isArray(one)) return one.map(walk)
      if (typeof one !== 'object' || one === null) return one
      return Object.fromEntries(Object.entries(one).map(([name, field]) => [name, walk(field)]))
    }
    return walk(value)
  }
  fc.assert(
    fc.property(fc.constantFrom(...shapes), fc.nat({ max: 40 }), fc.jsonValue(), (...parts) => {
      const reading = readScan(JSON.stringify(damage(...parts)))
      expect(['read', 'refused']).toContain(reading.kind)
    }),
    { numRuns: 2000 },
  )
})
