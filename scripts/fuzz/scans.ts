import {
  grypeDocument,
  trivyDocument,
  vulnerability,
} from '../../__tests__/support/vulnerabilities/scan-documents.js'
import { isDigest } from '../../src/image/digest.js'
import { compareScans } from '../../src/vulnerabilities/compare-scans.js'
import { readScan } from '../../src/vulnerabilities/read-scan.js'
import {
  vulnerabilitySeverities,
  type ScanReport,
  type Vulnerability,
} from '../../src/vulnerabilities/vulnerability.js'
import type { Chance } from './chance.js'
import { mutateJson, mutateText } from './mutations.js'
import type { Target } from './target.js'

const layer = `sha256:${'a1'.repeat(32)}`

const found: readonly Vulnerability[] = [
  vulnerability({
    id: 'CVE-2024-0001',
    aliases: ['DSA-1-1', 'GHSA-aaaa-bbbb-cccc'],
    packageName: 'openssl',
    fixedIn: ['3.0.15-1', '3.0.16-1'],
    path: 'usr/share/doc/openssl/copyright',
    layer: isDigest(layer) ? layer : null,
  }),
  vulnerability({ id: 'GHSA-aaaa-bbbb-cccc', packageName: 'openssl', severity: 'low' }),
  vulnerability({ id: 'CVE-2024-0002', packageName: '@babel/core', packageType: 'npm' }),
]

const cycloneDx = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { tools: { components: [{ name: 'trivy', version: '0.68.1' }] } },
  components: [
    {
      'bom-ref': 'top',
      name: 'app',
      components: [
        {
          'bom-ref': 'one',
          name: 'core',
          version: '7.0.0',
          purl: 'pkg:npm/%40babel/core@7.0.0',
          properties: [
            { name: 'aquasecurity:trivy:LayerDiffID', value: layer },
            { name: 'aquasecurity:trivy:FilePath', value: 'app/core/package.json' },
            { name: 'syft:location:0:path', value: '/app/core/package.json' },
          ],
        },
      ],
    },
  ],
  vulnerabilities: [
    {
      id: 'CVE-2024-0001',
      references: [{ id: 'GHSA-aaaa-bbbb-cccc' }],
      source: { name: 'ghsa' },
      analysis: { state: 'exploitable' },
      ratings: [{ source: { name: 'ghsa' }, severity: 'medium' }, { severity: 'critical' }],
      recommendation: 'Upgrade @babel/core to version 7.1.0, 8.0.0',
      affects: [
        {
          ref: 'one',
          versions: [
            { version: '7.0.0', status: 'affected' },
            { range: 'vers:npm/>=7.1.0', status: 'unaffected' },
          ],
        },
        { ref: 'urn:cdx:1455c02d-64ca-453e-a5df-ddfb70a7c804/1#pkg:rpm/centos/bash@4.2?arch=x' },
      ],
    },
  ],
}

const sarif = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Grype',
          version: '0.104.0',
          rules: [
            {
              id: 'CVE-1999-0002-tool',
              help: { text: 'Package: tool\nVersion: 2.2.2\nFix Version: 2.3\nLocation: /tool' },
              properties: { 'security-severity': '7.5', tags: ['vulnerability', 'HIGH'] },
            },
          ],
        },
      },
      results: [
        { ruleId: 'CVE-1999-0002-tool', message: { text: 'The path /tool reports tool' } },
        {
          ruleId: 'CVE-2019-1549',
          message: {
            text: 'Package: pkg:apk/alpine/ssl@1\nSeverity: MEDIUM\nVulnerability CVE-2019-1549',
          },
        },
      ],
    },
  ],
}

const documents = [trivyDocument(found), grypeDocument(found), cycloneDx, sarif]
const jsonPieces = ['{', '}', '[', ']', ',', ':', '"', '\\u0000', '1e999', 'null', '"a"', '\n']

function readMutatedScans(chance: Chance): void {
  const [base, head] = [readMutated(chance), readMutated(chance)]
  const delta = compareScans(base, head)
  const [swapped, same] = [compareScans(head, base), compareScans(head, head)]
  const isFair =
    delta.standing === swapped.standing &&
    delta.introduced.length === swapped.fixed.length &&
    delta.fixed.length === swapped.introduced.length &&
    same.introduced.length + same.fixed.length === 0
  if (!isFair) throw new Error('Which side is head makes a difference.')
}

function readMutated(chance: Chance): readonly Vulnerability[] {
  const document = chance.pick(documents)
  const text =
    chance.below(4) === 0
      ? mutateText(JSON.stringify(document), jsonPieces, chance)
      : JSON.stringify([mutateJson(document, chance)]).slice(1, -1)
  const reading = readScan(text)
  if (reading.kind === 'read') return requireSound(reading.report)
  // Whatever is thrown inside is caught there, and ends with these words.
  if (reading.why === 'it cannot be read') throw new Error(`Not foreseen: ${text}`)
  return []
}

function requireSound({ scanner, vulnerabilities }: ScanReport): readonly Vulnerability[] {
  const texts = [
    scanner.name,
    ...vulnerabilities.flatMap(({ id, aliases, packageName, packageType, version, ...rest }) => {
      if (!vulnerabilitySeverities.includes(rest.severity)) throw new Error('A severity is none.')
      if (rest.layer !== null && !isDigest(rest.layer)) throw new Error('A layer is none.')
      return [id, ...aliases, packageName, packageType, version, ...rest.fixedIn, rest.path]
    }),
  ]
  if (texts.some((text) => typeof text !== 'string')) throw new Error('A text is none.')
  return vulnerabilities
}

/** Readers of reports on vulnerabilities, and their comparison. */
export const scanTargets: readonly Target[] = [
  { name: 'scans', share: 60, attempt: readMutatedScans },
]
