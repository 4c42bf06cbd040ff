/** The files through which a step hands over outputs, state, variables, paths and its summary. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type FileCommand = 'ENV' | 'OUTPUT' | 'PATH' | 'STATE' | 'STEP_SUMMARY'

const fileNames: Readonly<Record<FileCommand, string>> = {
  ENV: 'set_env',
  OUTPUT: 'set_output',
  PATH: 'add_path',
  STATE: 'save_state',
  STEP_SUMMARY: 'step_summary',
}

/** Paths of the files, by the ending of their `GITHUB_` variable. */
export type FileCommandPaths = Readonly<Record<FileCommand, string>>

/** Creates the files, empty, as the runner does before each step. */
export async function createFileCommands(temporary: string): Promise<FileCommandPaths> {
  const folder = join(temporary, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const suffix = randomUUID()
  const entries = Object.entries(fileNames).map(([command, name]): [string, string] => [
    command,
    join(folder, `${name}_${suffix}`),
  ])
  await Promise.all(entries.map(([, path]) => writeFile(path, '')))
  return Object.fromEntries(entries) as Record<FileCommand, string>
}

/**
 * `name=value` lines and `name<<delimiter` blocks. Throws on anything else, as the runner does, which fails the step.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function parseKeyValues(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const values: Record<string, string> = {}
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === '') throw new Error(`Invalid format '${line}'`)
    if (sign === '=') {
      values[name] = rest
      continue
    }
    const end = rest === '' ? -1 : lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

export interface FileCommandReport {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  /** Empty when it was too large to be uploaded. */
  readonly summary: string
  /** What the runner says, each as an error. */
  readonly errors: readonly string[]
  /** True when one of the files fails the step. A summary that is too large does not. */
  readonly failsStep: boolean
}

const largestSummary = 1024 * 1024

interface Parsed {
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly string[]
}

async function readValues(paths: FileCommandPaths, command: FileCommand): Promise<Parsed> {
  try {
    return { values: parseKeyValues(await readFile(paths[command], 'utf8')), errors: [] }
  } catch (error) {
    const what = `Unable to process file command '${command.toLowerCase()}' successfully.`
    return { values: {}, errors: [what, error instanceof Error ? error.message : String(error)] }
  }
}

async function readSummary(path: string): Promise<{ summary: string; errors: readonly string[] }> {
  const { size } = await stat(path)
  if (size <= largestSummary) return { summary: await readFile(path, 'utf8'), errors: [] }
  const got = Math.floor(size / 1024)
  const error = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`
  return { summary: '', errors: [error] }
}

/** Reads the files after the step has ended. */
export async function readFileCommands(paths: FileCommandPaths): Promise<FileCommandReport> {
  const outputs = await readValues(paths, 'OUTPUT')
  const state = await readValues(paths, 'STATE')
  const env = await readValues(paths, 'ENV')
  const { summary, errors } = await readSummary(paths.STEP_SUMMARY)
  const pathText = await readFile(paths.PATH, 'utf8')
  const failures = [...outputs.errors, ...state.errors, ...env.errors]
  return {
    outputs: outputs.values,
    state: state.values,
    env: env.values,
    paths: pathText.split(/\r?\n/).filter((line) => line !== ''),
    summary,
    errors: [...failures, ...errors],
    failsStep: failures.length > 0,
  }
}
