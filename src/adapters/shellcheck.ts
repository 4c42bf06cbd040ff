import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'

import { parseShellcheckOutput, type FileComment } from '../lint/shellcheck/comment.js'
import { excludedCodes } from '../lint/shellcheck/problems.js'
import type { ShellAnswer, ShellChecker } from '../ports.js'

export interface ShellcheckOptions {
  /** Where scripts are put while they are checked. */
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
  /** Longest time one process may take; 30 seconds unless said otherwise. */
  readonly timeoutMs?: number
}

/** Scripts that one process checks. */
const batchSize = 100

const largestOutput = 64 * 1024 * 1024

/** `shellcheck` on the PATH. Configuration files and variables of its own do not count: results depend on the input alone. */
export function shellcheckProgram(options: ShellcheckOptions): ShellChecker {
  return {
    async check(scripts) {
      if (scripts.length === 0) return { kind: 'checked', comments: [] }
      // At once, so that it is at work before the caller goes on with his own.
      const folder = mkdtempSync(join(options.folder, 'shellcheck-'))
      try {
        return await checkAll(scripts, { ...options, folder })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

async function checkAll(
  scripts: readonly string[],
  options: ShellcheckOptions,
): Promise<ShellAnswer> {
  const paths = scripts.map((_, index) => join(options.folder, String(index)))
  for (const [index, path] of paths.entries()) writeFileSync(path, scripts[index] ?? '')
  const found = scripts.map((): FileComment[] => [])
  const problems: string[] = []
  const batches = batchesOf(paths).values()
  const work = async (): Promise<void> => {
    for (const batch of batches) {
      const result = problems.length > 0 ? [] : await runOnce(batch, options)
      if (typeof result === 'string') problems.push(result)
      else for (const comment of result) found[Number(basename(comment.file))]?.push(comment)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const [why] = problems
  return why === undefined ? { kind: 'checked', comments: found } : { kind: 'unavailable', why }
}

function batchesOf(paths: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(paths.length / batchSize)
  return Array.from({ length: count }, (_, n) => paths.slice(n * batchSize, (n + 1) * batchSize))
}

/** Comments, or why there are none. Exit code 1 only says that there are some. */
function runOnce(
  paths: readonly string[],
  { environment, signal, timeoutMs = 30_000 }: ShellcheckOptions,
): Promise<readonly FileComment[] | string> {
  const exclude = excludedCodes.map((code) => `SC${code}`).join(',')
  const args = ['--norc', '--format=json1', '--severity=style', `--exclude=${exclude}`, ...paths]
  const env = { ...environment, SHELLCHECK_OPTS: undefined }
  return new Promise((resolve) => {
    execFile(
      'shellcheck',
      args,
      {
        env,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: largestOutput,
        ...(signal === undefined ? {} : { signal }),
      },
      (error, stdout, stderr) => {
        resolve(parseShellcheckOutput(stdout) ?? reasonOf(error, stderr))
      },
    )
  })
}

function reasonOf(error: Error | null, stderr: string): string {
  if (error !== null && 'code' in error && error.code === 'ENOENT')
    return 'there is no `shellcheck` on the PATH'
  if (error !== null && 'killed' in error && error.killed === true)
    return '`shellcheck` did not end in time'
  const line = stderr.trim().split('\n')[0] ?? ''
  return `\`shellcheck\` failed: ${line === '' ? 'no result' : line}`
}
