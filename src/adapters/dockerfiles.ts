import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'

import { glob, isDynamicPattern } from 'tinyglobby'

import type { ContextFacts } from '../lint/rule.js'
import { readContextFacts } from './context.js'
import { runCommand } from './exec.js'

/** Stands for standard input. */
export const standardInput = '-'

/** Names as they were typed that are no file. */
export interface FoundFiles {
  /** Relative to the folder where that is possible, in order, each once. */
  readonly files: readonly string[]
  readonly missing: readonly string[]
}

/** Finds the files that names and patterns stand for; what exists is never taken for a pattern. */
export async function findFiles(names: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = await Promise.all(names.map((name) => filesOf(name, cwd)))
  const missing = names.filter((_, index) => found[index]?.length === 0)
  return { files: [...new Set(found.flat())], missing }
}

async function filesOf(name: string, cwd: string): Promise<readonly string[]> {
  if (name === standardInput) return [name]
  const facts = await stat(resolve(cwd, name)).catch(() => null)
  if (facts?.isFile() === true) return [shownPath(name, cwd)]
  if (!isDynamicPattern(name)) return []
  const matches = await glob(name, { cwd, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] })
  return matches.toSorted()
}

function shownPath(name: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, name))
  return path.startsWith('..') ? posix.normalize(name) : path
}

/** The text of a file or of standard input. */
export function readInput(name: string, cwd: string): Promise<string> {
  return name === standardInput ? readAll(process.stdin) : readFile(resolve(cwd, name), 'utf8')
}

/** Replaces a file's text. */
export function writeText(name: string, text: string, cwd: string): Promise<void> {
  return writeFile(resolve(cwd, name), text)
}

/**
 * What the build context of a Dockerfile holds, when its folder can be taken for the context: it is the folder the
 * command was given in, or an ignore file lies there. Null otherwise.
 */
export async function readOwnContext(name: string, cwd: string): Promise<ContextFacts | null> {
  if (name === standardInput) return null
  const path = resolve(cwd, name)
  const folder = dirname(path)
  const dockerfile = basename(path)
  const beside = await readdir(folder)
  const isContext = ['.dockerignore', `${dockerfile}.dockerignore`].some((ignore) =>
    beside.includes(ignore),
  )
  if (!isContext && folder !== resolve(cwd)) return null
  return readContextFacts(folder, { context: '.', dockerfile })
}

/** The folder of the repository that a folder lies in, or the folder itself where there is none. */
export async function findRepositoryRoot(cwd: string): Promise<string> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if ((await stat(join(folder, '.git')).catch(() => null)) !== null) return folder
    if (folder === dirname(folder)) return resolve(cwd)
  }
}

/** Reads files as they are at the place where the checked-out commit and another one part; null for a name that is no commit. */
export async function openCommit(
  name: string,
  cwd: string,
): Promise<((file: string) => Promise<string | null>) | null> {
  const git = (...args: readonly string[]) =>
    runCommand('git', args, { folder: cwd, environment: { ...process.env, LC_ALL: 'C' } })
  const ref = `${name}^{commit}`
  const found = await git('rev-parse', '--verify', '--quiet', '--end-of-options', ref)
  if (found.code !== 0) return null
  const parted = await git('merge-base', 'HEAD', found.stdout.trim())
  const commit = (parted.code === 0 ? parted : found).stdout.trim()
  return async (file) => {
    const path = relative(cwd, resolve(cwd, file))
    const shown = await git('show', `${commit}:./${path}`)
    return shown.code === 0 ? shown.stdout : null
  }
}
