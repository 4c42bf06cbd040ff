import { randomUUID } from 'node:crypto'

import { failure } from '../errors.js'
import { askTogether } from './ask-together.js'
import { firstLine } from './git-command.js'
import type { CommitStore } from './git-store.js'

/** A file's content by its object's name. */
export interface BlobAt {
  readonly oid: string
  /** Where it is checked out; its attributes are those of its path. */
  readonly path: string
}

/** Contents of files in git's objects. What is asked for at the same time takes one call of git. */
export interface GitBlobs {
  /** In bytes. Fetches what is not there; null for what cannot be had. */
  sizeOf(oid: string): Promise<number | null>
  /** The text as it would be checked out, of what is there. Fails with `git-failed`. */
  read(blob: BlobAt): Promise<string>
}

export function openBlobs(store: CommitStore): GitBlobs {
  return {
    sizeOf: askTogether((oids) => sizesOf(store, oids)),
    read: askTogether((blobs) => readAll(store, blobs)),
  }
}

async function sizesOf(
  store: CommitStore,
  oids: readonly string[],
): Promise<readonly (number | null)[]> {
  const ask = async (): Promise<readonly (number | null)[]> => {
    const args = ['cat-file', '--batch-check=%(objectsize)']
    const { stdout } = await store.read(args, oids.map((oid) => `${oid}\n`).join(''))
    const lines = stdout.split('\n')
    // For what is missing the answer begins with its name, which may begin with digits.
    return oids.map((_, index) => (/^\d+$/.test(lines[index] ?? '') ? Number(lines[index]) : null))
  }
  const sizes = await ask()
  const missing = new Set(oids.filter((_, index) => sizes[index] === null))
  if (missing.size === 0 || !(await store.fetchBlobs([...missing]))) return sizes
  return ask()
}

/**
 * The sizes that git says are those before the filters of the attributes, hence a mark between contents that nobody can
 * know before. A line break in a path is no line's end: the attributes are those of a name with a blank there.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
async function readAll(store: CommitStore, blobs: readonly BlobAt[]): Promise<readonly string[]> {
  const mark = `${randomUUID()}\n`
  const asked = blobs.map(({ oid, path }) => `${oid} ${path.replaceAll('\n', ' ')}\n`)
  const read = await store.read(['cat-file', '--filters', `--batch=${mark.trim()}`], asked.join(''))
  const [, ...texts] = `\n${read.stdout}`.split(`\n${mark}`)
  if (read.code !== 0 || texts.length !== blobs.length) {
    throw failure('git-failed', { command: 'cat-file', detail: firstLine(read) })
  }
  return texts.map((text, index) => (index === texts.length - 1 ? text.slice(0, -1) : text))
}
