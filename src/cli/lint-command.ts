import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

import {
  findFiles,
  findRepositoryRoot,
  openCommit,
  readInput,
  readOwnContext,
  writeText,
} from '../adapters/dockerfiles.js'
import { openCheckout } from '../adapters/local-checkout.js'
import { failure } from '../errors.js'
import type { LintConfiguration } from '../lint/config/configuration.js'
import type { Finding } from '../lint/finding.js'
import { severities } from '../lint/finding.js'
import { rules } from '../lint/rules/index.js'
import { settleLintPolicy } from '../policy/lint-policy.js'
import { renderLintJson } from '../report/lint-json.js'
import { renderLintText } from '../report/lint-text.js'
import { renderSarif } from '../report/sarif.js'
import type { Colour } from '../report/terminal-text.js'
import { docsUrl } from '../stages/deliver.js'
import { fixText, lintFiles, type FileToLint, type LintedFiles } from '../stages/lint-files.js'
import {
  maxConfigurationBytes,
  parseConfigurationFiles,
  readLintConfiguration,
} from '../stages/read-lint-configuration.js'
import { version } from '../version.js'
import type { LintInvocation } from './lint-arguments.js'
import { inSession, shellcheckOf, type Session, type Terminal } from './session.js'

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
    terminal.output.write(render({ ...linted, findings }, { lint, files, colour }))
    return isReached(findings, lint, configuration) ? 1 : 0
  })
}

async function readConfiguration(
  { config }: LintInvocation,
  { cwd }: Terminal,
): Promise<LintConfiguration> {
  if (config === null) {
    const folder = await findRepositoryRoot(cwd)
    return readLintConfiguration({ readText: readIfThere }, { folder })
  }
  const text = await readIfThere(resolve(cwd, config), maxConfigurationBytes)
  if (text === null)
    throw failure('usage', { problem: `\`--config\` is ${config}, which is no file.` })
  return parseConfigurationFiles([{ name: basename(config), text }])
}

async function readIfThere(path: string, maxBytes: number): Promise<string | null> {
  const facts = await stat(path).catch(() => null)
  if (facts?.isFile() !== true) return null
  if (facts.size > maxBytes)
    throw failure('dockerfile-too-large', {
      file: path,
      size: `${facts.size} bytes`,
      limit: `${maxBytes} bytes`,
    })
  return readFile(path, 'utf8')
}

async function openFiles(
  { files: names, scope, base }: LintInvocation,
  session: Session,
): Promise<readonly FileToLint[]> {
  const { cwd } = session.terminal
  const { files, missing } = await findFiles(names, cwd)
  const [first] = missing
  if (first !== undefined) throw failure('usage', { problem: `There is no file \`${first}\`.` })
  const isCompared = scope === 'new' || base !== null
  const readBase = isCompared ? await openBase(base, session) : () => Promise.resolve(null)
  return Promise.all(
    files.map(async (file) => ({
      file,
      text: await readInput(file, cwd),
      baseText: await readBase(file),
      context: await readOwnContext(file, cwd),
    })),
  )
}

async function openBase(
  name: string | null,
  { terminal: { cwd }, folder, cleanup }: Session,
): Promise<(file: string) => Promise<string | null>> {
  for (const candidate of name === null ? await targetNames() : [name]) {
    const read = await openCommit(candidate, cwd)
    if (read !== null) return read
  }
  if (name !== null)
    throw failure('usage', {
      problem: `\`--base\` is \`${name}\`, which is no commit of this repository.`,
    })
  throw failure('usage', {
    problem: '`--scope new` needs to know what to compare with; name it with `--base`.',
  })

  async function targetNames(): Promise<readonly string[]> {
    const branch = await (await openCheckout({ cwd, folder, cleanup })).targetBranch()
    return branch === null ? [] : [`origin/${branch}`, branch]
  }
}

/** Writes what safe fixes make of the files, and returns them so. */
async function fixFiles(
  files: readonly FileToLint[],
  configuration: LintConfiguration,
  { cwd }: Terminal,
): Promise<readonly FileToLint[]> {
  const fixed = files.map((file) => ({ ...file, text: fixText(file, configuration) }))
  for (const [index, { file, text }] of fixed.entries())
    if (text !== files[index]?.text) await writeText(file, text, cwd)
  return fixed
}

function render(
  { findings, fixed }: LintedFiles,
  {
    lint,
    files,
    colour,
  }: {
    readonly lint: LintInvocation
    readonly files: readonly FileToLint[]
    readonly colour: Colour
  },
): string {
  if (lint.format === 'json') return renderLintJson(findings)
  if (lint.format === 'sarif')
    return renderSarif({ findings, rules: rules.map(({ meta }) => meta), version, docsUrl })
  const sources = new Map(files.map(({ file, text }) => [file, text.split(/\r\n|\n|\r/)]))
  return renderLintText({ findings, sources, fixed, colour })
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
