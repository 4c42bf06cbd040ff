import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { findRunnerNode } from '../../__tests__/support/runner/node-binary.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import type { CorpusFile } from './corpus.js'
import { hadolintCommand } from './hadolint.js'

/** The bundled command line; another bundle may be named. */
export const entry =
  process.env['DOCKWEIGH'] ?? join(import.meta.dirname, '../../dist/cli/index.js')

/** The command that lints files with the bundle, on the Node of the runner. */
export function ourCommand(files: readonly string[]): readonly string[] {
  return [findRunnerNode(), entry, 'lint', '--format', 'json', ...files]
}

/** Least milliseconds of several works, done in turns, so that a machine that slows down slows all. */
export function measureInTurns(
  works: ReadonlyMap<string, () => void>,
  rounds: number,
): ReadonlyMap<string, number> {
  const least = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of works) {
      const started = performance.now()
      work()
      const taken = performance.now() - started
      least.set(name, Math.min(least.get(name) ?? Infinity, taken))
    }
  return least
}

/** The programs on the same files; ours with the ShellCheck of the PATH, and without any. */
export function programs(
  files: readonly string[],
  withHadolint: boolean,
): ReadonlyMap<string, () => void> {
  const ours = ourCommand(files)
  const works = new Map([
    [
      'dockweigh without ShellCheck',
      (): void => {
        run(ours, { ...process.env, PATH: '' })
      },
    ],
  ])
  if (spawnSync('shellcheck', ['--version']).status === 0)
    works.set('dockweigh with ShellCheck', () => {
      run(ours, process.env)
    })
  if (withHadolint)
    works.set('hadolint', () => {
      run(hadolintCommand(files), process.env)
    })
  return works
}

/** Lints a text in this process. */
export function lintInProcess({ path, text }: CorpusFile): void {
  lintDockerfile(parseDockerfile(text, path))
}

/** Copies of the corpus' files, as many as asked for, in a folder; their paths. */
export function writeCopies(
  files: readonly CorpusFile[],
  { folder, count }: { readonly folder: string; readonly count: number },
): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${index}.Dockerfile`)
    writeFileSync(path, files[index % files.length]?.text ?? '')
    return path
  })
}

/** The corpus' files one after the other, over and over, up to a length. */
export function joinFiles(files: readonly CorpusFile[], length: number): string {
  const once = files.map(({ text }) => text).join('\n')
  return once.repeat(Math.ceil(length / once.length)).slice(0, length)
}

/** Status 1 says that there are findings. */
function run([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): void {
  const ended = spawnSync(program, args, { env, maxBuffer: 256 * 1024 * 1024 })
  if (ended.status !== 0 && ended.status !== 1)
    throw new Error(`${program} ended with ${String(ended.status)}: ${String(ended.stderr)}`)
}
