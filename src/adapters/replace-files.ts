import { randomBytes } from 'node:crypto'
import { chmod, lstat, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { failure } from '../errors.js'
import { resolveInside } from './inside.js'

/** A file to replace; `before` is null for one that must not be there yet. */
export interface Replacement {
  /** Relative to the root. */
  readonly path: string
  readonly before: string | null
  readonly after: string
}

/**
 * Replaces files below a root, each at once or not at all, with their modes kept and links followed. All are looked at
 * before the first is written. Fails with `file-changed` when one is not what it was.
 */
export async function replaceFiles(root: string, files: readonly Replacement[]): Promise<void> {
  const targets = await Promise.all(files.map((file) => findTarget(root, file)))
  for (const [index, { after }] of files.entries()) await replace(targets[index] ?? '', after)
}

async function findTarget(root: string, { path, before }: Replacement): Promise<string> {
  const place = join(root, path)
  if (before === null) {
    const there = await lstat(place).catch(() => null)
    if (there !== null) throw changed(path, 'there is such a file now.')
    return join(await realpath(dirname(place)), place.slice(dirname(place).length + 1))
  }
  const target = await resolveInside([root], place)
  const text = target === null ? null : await readFile(target, 'utf8').catch(() => null)
  if (target === null || text === null) throw changed(path, 'it is gone, or cannot be read.')
  if (text !== before)
    throw changed(path, 'it was changed meanwhile, or git stores other line ends.')
  return target
}

async function replace(target: string, text: string): Promise<void> {
  const fresh = `${target}.${randomBytes(6).toString('hex')}`
  const facts = await stat(target).catch(() => null)
  try {
    await writeFile(fresh, text, { flag: 'wx' })
    if (facts !== null) await chmod(fresh, facts.mode)
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

function changed(path: string, detail: string): Error {
  return failure('file-changed', { path, detail })
}
