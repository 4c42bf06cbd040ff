import { readPackageAddress } from '../package-address.js'
import {
  fieldsOf,
  itemsOf,
  placeIn,
  ReportFault,
  requireFields,
  requireText,
  textOf,
  textsOf,
  type Fields,
  type Place,
} from '../report-field.js'
import {
  readSeverity,
  severityOfScore,
  type ScanReport,
  type Vulnerability,
  type VulnerabilitySeverity,
} from '../vulnerability.js'

/** Whether a document is a SARIF log. */
export function isSarif(document: Fields): boolean {
  return Array.isArray(document['runs']) && typeof document['version'] === 'string'
}

/**
 * Reads the vulnerabilities of a SARIF 2.1.0 log. SARIF has no fields for packages: they are taken from the lines
 * `Package: …` and alike that scanners write into messages and help. Fails with a ReportFault.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function readSarif(document: Fields): ScanReport {
  const version = textOf(document['version'])
  if (version !== '2.1.0') throw new ReportFault(`it is SARIF ${version}, and 2.1.0 is read`)
  const [run, ...others] = itemsOf(placeIn(document, 'runs'))
  if (run === undefined) throw new ReportFault('it has no `runs`')
  if (others.length > 0) throw new ReportFault(`it has ${others.length + 1} \`runs\`, not one`)
  return readRun(run)
}

function readRun(place: Place): ScanReport {
  const run = requireFields(place)
  const driver = fieldsOf(fieldsOf(run['tool'])['driver'])
  const name = textOf(driver['name']).toLowerCase()
  const version = textOf(driver['version'])
  const listed: readonly unknown[] = Array.isArray(driver['rules']) ? driver['rules'] : []
  const rules = new Map(listed.map(fieldsOf).map((rule) => [textOf(rule['id']), readRule(rule)]))
  return {
    scanner: {
      name: name === '' ? 'SARIF' : name,
      version: version === '' ? null : version,
      database: null,
    },
    vulnerabilities: itemsOf(placeIn(run, 'results', place.path)).flatMap((result) =>
      readResult(result, rules),
    ),
  }
}

/** What many results may share. */
interface Rule {
  readonly tags: readonly string[]
  /** CVSS; empty where there is none. */
  readonly score: string
  readonly facts: ReadonlyMap<FactName, string>
}

function readRule(rule: Fields): Rule {
  const properties = fieldsOf(rule['properties'])
  return {
    tags: textsOf(properties['tags']).map((tag) => tag.toLowerCase()),
    score: textOf(properties['security-severity']),
    facts: readFacts(fieldsOf(rule['help'])['text']),
  }
}

function readResult(place: Place, rules: ReadonlyMap<string, Rule>): readonly Vulnerability[] {
  const result = requireFields(place)
  const ruleId = requireText(placeIn(result, 'ruleId', place.path))
  const rule = rules.get(ruleId) ?? readRule({})
  const { tags } = rule
  if (!tags.includes('vulnerability') && tags.some((tag) => otherKinds.has(tag))) return []
  const own = readFacts(fieldsOf(result['message'])['text'])
  const line = (name: FactName): string => own.get(name) ?? rule.facts.get(name) ?? ''
  return [
    {
      id: readId(line('Vulnerability'), ruleId),
      aliases: [],
      severity: readRank(line('Severity'), rule),
      ...readPackage(line),
      fixedIn: textsOf((line('Fixed Version') || line('Fix Version')).split(',')),
      path: line('Location').replace(/^\/+/, ''),
      layer: null,
    },
  ]
}

/** Some scanners write a package URL, others a name. */
function readPackage(
  line: (name: FactName) => string,
): Pick<Vulnerability, 'packageName' | 'packageType' | 'version'> {
  const packageName = line('Package')
  const version = line('Installed Version') || line('Version')
  const address = readPackageAddress(packageName)
  if (address === null) return { packageName, packageType: line('Type'), version }
  const { name, type } = address
  return { packageName: name, packageType: type, version: version || address.version }
}

/** What a scanner may report besides vulnerabilities. */
const otherKinds: ReadonlySet<string> = new Set(['secret', 'misconfiguration', 'license'])

const factNames = [
  ...(['Vulnerability', 'Severity', 'Package', 'Type', 'Location'] as const),
  ...(['Installed Version', 'Version', 'Fixed Version', 'Fix Version'] as const),
] as const

type FactName = (typeof factNames)[number]

/** Finds lines `Name: value`, or `Name value` of a vulnerability; the first of a name counts. */
function readFacts(text: unknown): ReadonlyMap<FactName, string> {
  const facts = new Map<FactName, string>()
  for (const line of typeof text === 'string' ? text.split('\n') : []) {
    const words = line.trim()
    const name = factNames.find((one) => isNamed(words, one))
    if (name === undefined || facts.has(name)) continue
    facts.set(name, textOf(words.slice(name.length).replace(/^\s*:?/, '')))
  }
  return facts
}

function isNamed(line: string, name: FactName): boolean {
  if (!line.startsWith(name)) return false
  const next = line.slice(name.length)
  return /^\s*:/.test(next) || (name === 'Vulnerability' && /^ \S+$/.test(next))
}

/** Grype puts the package into the rule's id, behind that of the vulnerability. */
function readId(told: string, ruleId: string): string {
  if (told !== '') return told
  const advisory = /^(?:CVE-\d{4}-\d+|GHSA(?:-[0-9a-z]{4}){3})(?=$|-)/i.exec(ruleId)
  return advisory?.[0] ?? ruleId
}

function readRank(told: string, { tags, score }: Rule): VulnerabilitySeverity {
  const ranks = [told, ...tags].map(readSeverity)
  const known = ranks.find((rank) => rank !== 'unknown')
  return known ?? (score === '' ? 'unknown' : severityOfScore(Number(score)))
}
