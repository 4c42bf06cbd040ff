import { relative, resolve } from 'node:path'

import { findRepositoryRoot, standardInput, writeText } from '../adapters/dockerfiles.js'
import type { LintConfiguration } from '../lint/config/configuration.js'
import type { Finding } from '../lint/finding.js'
import { severities } from '../lint/finding.js'
import { rules } from '../lint/rules/index.js'
import { settleLintPolicy } from '../policy/lint-policy.js'
import { renderLintJson } from '../report/lint-json.js'
import { renderLintText } from '../report/lint-text.js'
import type { Colour } from '../report/terminal-text.js'
import { docsUrl } from '../stages/documentation.js'
import { fixText, lintFiles, type FileToLint, type LintedFiles } from '../stages/lint-files.js'
import { version } from '../version.js'
import type { LintInvocation } from './lint-arguments.js'
import { openFiles, readConfiguration } from './lint-inputs.js'
import { inSession, shellcheckOf, type Terminal } from './session.js'

/** Lints Dockerfiles and prints what was found; returns 1 when the threshold is reached. Throws ActionErrors. */
export async function runLint(
  lint: LintInvocation,
  terminal: Terminal,
  colour: Colour,
): Promise<number> {
  return inSession(terminal, lint, async (session) => {
    const configuration = await readConfiguration(lint, terminal)
    const found = await openFiles(lint, session)
    const files = lint.fixes === 'applied' ? await fixFiles(found, configuration, terminal) : found
    const linted = await lintFiles(files, { configuration, shellcheck: shellcheckOf(session) })
    const findings = linted.findings.filter(
      ({ introduced }) => lint.scope === 'all' || introduced !== false,
    )
    session.signal.throwIfAborted()
    if (!lint.quiet) for (const { message } of linted.notes) terminal.errors.write(`${message}\n`)
    const shown = { ...linted, findings }
    terminal.output.write(await render(shown, { lint, files, colour, cwd: terminal.cwd }))
    return isReached(findings, lint, configuration) ? 1 : 0
  })
}

/** Writes what safe fixes make of the files, and returns them so. */
async function fixFiles(
  files: readonly FileToLint[],
  configuration: LintConfiguration,
  { cwd }: Terminal,
): Promise<readonly FileToLint[]> {
  const fixed = files.map((file) => ({ ...file, text: fixText(file, configuration) }))
  for (const [index, { file, text }] of fixed.entries())
    if (typeof text === 'string' && text !== files[index]?.text) await writeText(file, text, cwd)
  return fixed
}

interface Showing {
  readonly lint: LintInvocation
  readonly files: readonly FileToLint[]
  readonly colour: Colour
  readonly cwd: string
}

async function render(linted: LintedFiles, showing: Showing): Promise<string> {
  const { findings, fixed } = linted
  const { lint, files, colour, cwd } = showing
  if (lint.format === 'json') return renderLintJson(findings)
  if (lint.format === 'sarif') {
    const { renderSarif } = await import('../report/sarif.js')
    const placed = await placeInRepository(findings, cwd)
    return renderSarif({ findings: placed, rules: rules.map(({ meta }) => meta), version, docsUrl })
  }
  const sources = new Map(
    files.map(({ file, text }) => [file, typeof text === 'string' ? text.split(/\r\n|\n|\r/) : []]),
  )
  return renderLintText({ findings, sources, fixed, colour })
}

/** Code scanning reads paths from the root of the repository, wherever the command was given. */
async function placeInRepository(
  findings: readonly Finding[],
  cwd: string,
): Promise<readonly Finding[]> {
  const root = await findRepositoryRoot(cwd)
  return findings.map((finding) => {
    if (finding.file === standardInput) return finding
    const path = relative(root, resolve(cwd, finding.file))
    return path.startsWith('..') ? finding : { ...finding, file: path }
  })
}

function isReached(
  findings: readonly Finding[],
  { threshold, scope }: LintInvocation,
  configuration: LintConfiguration,
): boolean {
  const inputs = { lintThreshold: threshold, lintScope: scope }
  const { lintThreshold } = settleLintPolicy(inputs, configuration)
  if (lintThreshold === 'never') return false
  const weakest = severities.indexOf(lintThreshold)
  return findings.some(({ severity }) => severities.indexOf(severity) <= weakest)
}
