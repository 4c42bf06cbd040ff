import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { RuleMeta } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import { renderTable } from './tables.js'

/** A rule of another linter, and what becomes of it here. */
export interface CoverageEntry {
  readonly rule: string
  /** What it finds, one sentence; absent where our rule's summary says it. */
  readonly about?: string
  /** Codes of our rules that find it. */
  readonly ours: readonly string[]
  /** What finds it when no rule of ours does. */
  readonly elsewhere?: string
  /** How far our rules go; without any, why nothing finds it. */
  readonly note?: string
}

/** Another linter with all its rules. */
export interface CoveredLinter {
  readonly name: string
  /** The version whose rules are listed; absent where rules have none of their own. */
  readonly version?: string
  readonly url: string
  readonly entries: readonly CoverageEntry[]
}

const files = [
  'hadolint',
  'buildkit',
  'dockle',
  'trivy',
  'checkov',
  'sonarqube',
  'slim',
  'dockerfilelint',
]

/** The other linters, from the files in `linters`. */
export function readCoverage(): readonly CoveredLinter[] {
  return files.map((name) => {
    const path = join(import.meta.dirname, 'linters', `${name}.json`)
    return JSON.parse(readFileSync(path, 'utf8')) as CoveredLinter
  })
}

/** docs/lint-coverage.md. Fails for a code that no rule has. */
export function renderCoverage(): string {
  const linters = readCoverage()
  const entries = linters.flatMap((linter) => linter.entries)
  return `# What other linters find

${entries.length} rules of ${linters.length} other linters, and the rule that finds the same here; ${entries.filter(isCovered).length} are covered, the others have the
reason beside them. Comments and configuration files may call a rule by hadolint's and BuildKit's names, and by the codes
of other linters that its page lists.

${linters.map(renderLinter).join('\n\n')}

${renderOwn(linters)}
`
}

function renderLinter({ name, version, url, entries }: CoveredLinter): string {
  const count = entries.filter(isCovered).length
  const which = version === undefined ? '' : ` of version ${version}`
  const rows = entries.map((entry) => [entry.rule, aboutOf(entry), coverOf(entry)])
  return `## ${name}

[${entries.length} rules](${url})${which}, ${count === entries.length ? 'all' : count} covered.

${renderTable(['Rule', 'What is wrong', 'Here'], rows)}`
}

function isCovered({ ours, elsewhere }: CoverageEntry): boolean {
  return ours.length > 0 || elsewhere !== undefined
}

function aboutOf({ rule, about, ours: [first] }: CoverageEntry): string {
  if (about !== undefined) return about
  if (first === undefined) throw new Error(`${rule} does not say what it is about.`)
  return metaOf(first).summary
}

function coverOf({ ours, elsewhere, note }: CoverageEntry): string {
  const words = [ours.map((code) => ruleLink(metaOf(code))).join(', '), elsewhere, note]
  const text = words.filter((one) => one !== undefined && one !== '').join('. ')
  return ours.length === 0 && elsewhere === undefined ? `No. ${text}` : text
}

function renderOwn(linters: readonly CoveredLinter[]): string {
  const covered = new Set(linters.flatMap(({ entries }) => entries.flatMap(({ ours }) => ours)))
  const own = rules.map(({ meta }) => meta).filter(({ code }) => !covered.has(code))
  const rows = own.map((meta) => [ruleLink(meta), meta.summary])
  return `## Only here

${own.length} rules that none of these linters has.

${renderTable(['Rule', 'What is wrong'], rows)}`
}

function ruleLink({ code, name }: RuleMeta): string {
  return `[${code}](rules/${name}.md)`
}

function metaOf(code: string): RuleMeta {
  const rule = rules.find(({ meta }) => meta.code === code)
  if (rule === undefined) throw new Error(`There is no rule ${code}.`)
  return rule.meta
}
