import { createReadStream } from 'node:fs'
import { lstat, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, resolve } from 'node:path'

import { failure, type ActionError } from '../errors.js'
import type { ContextFacts } from '../lint/rule.js'
import { readContextFacts } from './context.js'
import { runCommand } from './exec.js'

/** Stands for standard input. */
export const standardInput = '-'

/** A name as it was typed that stands for no file. */
export interface MissingFile {
  readonly name: string
  readonly kind: 'absent' | 'folder' | 'no-match'
}

export interface FoundFiles {
  /** Relative to the folder where that is possible, in order, each once. */
  readonly files: readonly string[]
  readonly missing: readonly MissingFile[]
}

/** Finds the files that names and patterns stand for; what exists is never taken for a pattern. */
export async function findFiles(names: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = await Promise.all(names.map((name) => filesOf(name, cwd)))
  return {
    files: [...new Set(found.flatMap((one) => ('kind' in one ? [] : one)))],
    missing: found.filter((one) => 'kind' in one),
  }
}

async function filesOf(name: string, cwd: string): Promise<readonly string[] | MissingFile> {
  if (name === standardInput) return [name]
  const facts = name === '' ? null : await stat(resolve(cwd, name)).catch(() => null)
  if (facts?.isDirectory() === true) return { name, kind: 'folder' }
  if (facts !== null) return [shownPath(name, cwd)]
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(name)) return { name, kind: 'absent' }
  const matches = await glob(name, { cwd, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] })
  return matches.length === 0 ? { name, kind: 'no-match' } : matches.toSorted()
}

function shownPath(name: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, name))
  return path.startsWith('..') ? posix.normalize(name) : path
}

/**
 * The text of a file, a pipe or standard input; the failure `dockerfile-too-large` where it is longer than `maxBytes`,
 * and then no more is read. Fails with `usage` where it cannot be read.
 */
export async function readInput(
  name: string,
  { cwd, maxBytes }: { readonly cwd: string; readonly maxBytes: number },
): Promise<string | ActionError> {
  const path = resolve(cwd, name)
  const stream = name === standardInput ? process.stdin : createReadStream(path)
  const chunks: Buffer[] = []
  let readBytes = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      readBytes += chunk.length
      if (readBytes > maxBytes) return await tooLarge(name, { path, maxBytes })
    }
  } catch (error) {
    throw failure('usage', { problem: `\`${name}\` cannot be read: ${String(error)}.` }, error)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** A pipe has no size of its own. */
async function tooLarge(
  name: string,
  { path, maxBytes }: { readonly path: string; readonly maxBytes: number },
): Promise<ActionError> {
  const sizeBytes = name === standardInput ? 0 : (await stat(path)).size
  return failure('dockerfile-too-large', {
    file: name === standardInput ? 'Standard input' : name,
    size: sizeBytes === 0 ? 'longer' : `${sizeBytes} bytes`,
    limit: `${maxBytes / 1024 ** 2} MiB`,
  })
}

/** The text of a file; null when there is none. Fails with `dockerfile-too-large`. */
export async function readTextFile(path: string, maxBytes: number): Promise<string | null> {
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
  const isContext = folder === resolve(cwd) || (await hasIgnoreFile(folder, dockerfile))
  return isContext ? readContextFacts(folder, { context: '.', dockerfile }) : null
}

/** Asks for the two names alone: a folder may hold thousands of Dockerfiles. */
async function hasIgnoreFile(folder: string, dockerfile: string): Promise<boolean> {
  for (const name of ['.dockerignore', `${dockerfile}.dockerignore`])
    if ((await lstat(join(folder, name)).catch(() => null)) !== null) return true
  return false
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
