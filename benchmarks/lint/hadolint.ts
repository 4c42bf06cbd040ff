import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** A finding as `hadolint --format json` has it; the line is the first one of the instruction. */
export interface HadolintFinding {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
}

/** The program, from the environment variable HADOLINT or from the PATH. */
const program = process.env['HADOLINT'] ?? 'hadolint'

/** Hadolint's version, null when it is not there. */
export function findHadolint(): string | null {
  const ended = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return ended.status === 0 ? (/\d[\d.]*/.exec(ended.stdout)?.[0] ?? 'unknown') : null
}

/** What hadolint finds without a configuration, with paths relative to the folder. */
export function lintWithHadolint(
  folder: string,
  paths: readonly string[],
): readonly HadolintFinding[] {
  const files = paths.map((path) => join(folder, path))
  const ended = spawnSync(program, [...hadolintArguments, ...files], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (ended.status !== 0) throw new Error(`hadolint failed: ${ended.stderr}`)
  const findings = JSON.parse(ended.stdout) as readonly HadolintFinding[]
  return findings.map((finding) => ({ ...finding, file: finding.file.slice(folder.length + 1) }))
}

const hadolintArguments = ['--no-fail', '--format', 'json']

/** The command that lints files as `lintWithHadolint` does. */
export function hadolintCommand(files: readonly string[]): readonly string[] {
  return [program, ...hadolintArguments, ...files]
}
