import { createHash } from 'node:crypto'

import type { Location, Log, Region, ReportingDescriptor, Result, Run } from 'sarif'

import type { Finding, Fix, Severity, SourceRange } from '../lint/finding.js'
import type { RuleMeta } from '../lint/rule.js'
import { shellcheckPage } from '../lint/shellcheck/page.js'
import { oneLine } from './untrusted.js'

/** What findings are described with. */
export interface SarifOptions {
  readonly findings: readonly Finding[]
  /** Every rule that was run; rules that only findings name are described from these. */
  readonly rules: readonly RuleMeta[]
  readonly version: string
  /** Where `rules/<name>.md` lies. */
  readonly docsUrl: string
}

/** The published schema of the format. */
const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels = { error: 'error', warning: 'warning', info: 'note', style: 'note' } as const

/** How GitHub sorts alerts. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  style: 'recommendation',
}

/**
 * Writes findings as SARIF 2.1.0, for code scanning. Fingerprints are made of the rule, the instruction and the
 * message, so that an alert follows its instruction to another line.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(options: SarifOptions): string {
  return `${JSON.stringify(makeSarif(options), null, 2)}\n`
}

/** The same as a value. */
export function makeSarif(options: SarifOptions): Log {
  return { $schema: schema, version: '2.1.0', runs: [makeRun(options)] }
}

function makeRun({ findings, rules, version, docsUrl }: SarifOptions): Run {
  const descriptors = [
    ...rules.map((meta) => describeRule(meta, docsUrl)),
    ...describeOthers(findings, rules),
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]))
  const fingerprintOf = fingerprinter()
  return {
    tool: {
      driver: {
        name: 'Dockweigh',
        version,
        semanticVersion: version,
        informationUri: 'https://github.com/dockweigh/dockweigh',
        rules: descriptors,
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
    results: findings.map((finding) => ({
      ...resultOf(finding),
      ruleIndex: indexes.get(finding.code) ?? -1,
      partialFingerprints: { 'dockweighFinding/v1': fingerprintOf(finding) },
    })),
  }
}

const sourceRoot = 'SRCROOT'

function describeRule(meta: RuleMeta, docsUrl: string): ReportingDescriptor {
  const severity = meta.severity ?? 'info'
  return {
    id: meta.code,
    name: meta.name,
    shortDescription: { text: meta.summary },
    fullDescription: { text: meta.why },
    help: { text: `${meta.why} ${meta.remedy}` },
    helpUri: `${docsUrl}/rules/${meta.name}.md`,
    defaultConfiguration: { level: levels[severity], enabled: meta.severity !== null },
    properties: {
      tags: [...meta.tags],
      aliases: [...meta.aliases],
      'problem.severity': problemSeverities[severity],
    },
  }
}

/** Findings of another tool bring what is known of their rules. */
function describeOthers(
  findings: readonly Finding[],
  rules: readonly RuleMeta[],
): readonly ReportingDescriptor[] {
  const known = new Set(rules.map(({ code }) => code))
  const others = new Map(findings.map((finding) => [finding.code, finding]))
  return [...others.values()]
    .filter(({ code }) => !known.has(code))
    .map(({ code, severity, remedy }) => ({
      id: code,
      ...describePage(code),
      help: { text: oneLine(remedy) },
      defaultConfiguration: { level: levels[severity] },
      properties: { tags: ['correctness'], 'problem.severity': problemSeverities[severity] },
    }))
}

/** Code scanning shows the short description as an alert's title. */
function describePage(code: string): Pick<ReportingDescriptor, 'helpUri' | 'shortDescription'> {
  const page = shellcheckPage(code)
  if (page === null) return { shortDescription: { text: oneLine(code) } }
  return { shortDescription: { text: `ShellCheck ${code}` }, helpUri: page }
}

function resultOf(finding: Finding): Result {
  const { code, severity, message, remedy, introduced, fix } = finding
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: `${oneLine(message)} ${oneLine(remedy)}` },
    locations: [locationOf(finding)],
    ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
    ...(fix === undefined ? {} : { fixes: [fixOf(finding, fix)] }),
    properties: { severity },
  }
}

function locationOf(finding: Finding): Location {
  const region = regionOf(finding)
  return { physicalLocation: { artifactLocation: artifactOf(finding), region } }
}

function artifactOf({ file }: Finding): { readonly uri: string; readonly uriBaseId: string } {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return { uri, uriBaseId: sourceRoot }
}

/** Both count from 1 and end before `endColumn`. */
function regionOf({ line, column, endLine, endColumn }: SourceRange): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function fixOf(finding: Finding, { summary, edits }: Fix): NonNullable<Result['fixes']>[number] {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }))
  return {
    description: { text: oneLine(summary) },
    artifactChanges: [{ artifactLocation: artifactOf(finding), replacements }],
  }
}

/** Equal findings of a file are told apart by their order. */
function fingerprinter(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ file, code, instruction, message }) => {
    const text = JSON.stringify([code, instruction, message])
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 32)
    const key = `${file}\0${hash}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `${hash}:${count}`
  }
}
