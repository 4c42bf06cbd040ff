import { posix } from 'node:path'

import { failure } from '../errors.js'
import type { CommitFiles } from '../ports.js'
import { gatherContextFacts, largestIgnoreFile, type FolderEntry } from './context.js'
import { openBlobs, type BlobAt, type GitBlobs } from './git-blobs.js'
import { firstLine } from './git-command.js'
import type { CommitStore } from './git-store.js'

interface TreeEntry {
  readonly mode: string
  readonly oid: string
}

interface GitTree {
  /** By path. */
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** What folders hold, by their path; the top is ''. */
  readonly folders: ReadonlyMap<string, readonly FolderEntry[]>
}

const link = '120000'
const submodule = '160000'
const tree = '040000'

/**
 * Reads files of a commit out of git's objects. Links lead to other files of the commit, or nowhere. Files of
 * submodules are other repositories' objects: a commit that has submodules is read where it is checked out.
 * Fails with `git-failed` where the content of a file cannot be had.
 */
export function readCommit(
  store: CommitStore,
  { commit, checkOut }: { readonly commit: string; readonly checkOut: () => Promise<CommitFiles> },
): CommitFiles {
  const files = readObjects(store, commit)
  const choose = async (): Promise<CommitFiles> =>
    (await files.hasSubmodules()) ? checkOut() : files
  return {
    readText: async (path, maxBytes) => (await choose()).readText(path, maxBytes),
    readContext: async (paths) => (await choose()).readContext(paths),
  }
}

interface ObjectFiles extends CommitFiles {
  hasSubmodules(): Promise<boolean>
}

function readObjects(store: CommitStore, commit: string): ObjectFiles {
  let listed: Promise<GitTree> | null = null
  const open = (): Promise<GitTree> => (listed ??= listTree(store, commit))
  const blobs = openBlobs(store)
  const find = async (path: string): Promise<string | null> =>
    follow(path, { tree: await open(), store, blobs })
  const read = async (path: string, maxBytes: number): Promise<Blob | null> => {
    const found = await find(path)
    const entry = found === null ? undefined : (await open()).entries.get(found)
    if (found === null || entry === undefined || isFolder(entry)) return null
    return readBlob(blobs, { ...entry, path: found, maxBytes })
  }
  return {
    async hasSubmodules() {
      const { entries } = await open()
      return [...entries.values()].some(({ mode }) => mode === submodule)
    },
    async readText(path, maxBytes) {
      const blob = await read(path, maxBytes)
      if (blob === null || blob.text !== null) return blob?.text ?? null
      throw failure('dockerfile-too-large', {
        file: path,
        size: `${blob.sizeBytes} bytes`,
        limit: `${maxBytes} bytes`,
      })
    },
    readContext: (paths) =>
      gatherContextFacts(
        {
          readText: async (path) => (await read(path, largestIgnoreFile))?.text ?? null,
          openFolder: async (path) => {
            const root = await find(path)
            const { folders } = await open()
            if (root === null) return null
            return (folder) => Promise.resolve(folders.get(posix.join(root, folder)) ?? [])
          },
        },
        paths,
      ),
  }
}

/** Not in the commit, but in every checkout of it, so lint would see it come and go. */
const gitOfWorktree: FolderEntry = { name: '.git', isDirectory: false }

async function listTree(store: CommitStore, commit: string): Promise<GitTree> {
  const listed = await store.read(['ls-tree', '-r', '-t', '-z', '--full-tree', commit])
  if (listed.code !== 0) {
    throw failure('git-failed', { command: 'ls-tree', detail: firstLine(listed) })
  }
  const entries = new Map<string, TreeEntry>()
  const folders = new Map([['.', [gitOfWorktree]]])
  for (const line of listed.stdout.split('\0')) {
    const [, mode, oid, path] = /^(\d+) \w+ (\w+)\t(.+)$/s.exec(line) ?? []
    if (mode === undefined || oid === undefined || path === undefined) continue
    const entry = { mode, oid }
    entries.set(path, entry)
    const name = posix.basename(path)
    const isDirectory = isFolder(entry)
    folders.get(posix.dirname(path))?.push({ name, isDirectory })
    if (isDirectory) folders.set(path, [])
  }
  return { entries, folders }
}

function isFolder({ mode }: TreeEntry): boolean {
  return mode === tree || mode === submodule
}

/** As many as Linux follows. */
const mostLinks = 40

/** The path that is left when all links on the way are followed, '.' for the top; null where there is nothing. */
async function follow(
  path: string,
  { tree: { entries }, ...objects }: Objects & { readonly tree: GitTree },
): Promise<string | null> {
  const found: string[] = []
  const rest = path.split('/')
  let links = 0
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (found.pop() === undefined) return null
      continue
    }
    const entry = entries.get([...found, part].join('/'))
    if (entry === undefined) return null
    if (entry.mode !== link) {
      found.push(part)
      continue
    }
    links += 1
    const target = links > mostLinks ? null : await readLink(objects, entry)
    if (target === null || target.startsWith('/')) return null
    rest.unshift(...target.split('/'))
  }
  return found.length === 0 ? '.' : found.join('/')
}

interface Objects {
  readonly store: CommitStore
  readonly blobs: GitBlobs
}

async function readLink({ store, blobs }: Objects, { oid }: TreeEntry): Promise<string | null> {
  if ((await blobs.sizeOf(oid)) === null) return null
  const { code, stdout } = await store.read(['cat-file', 'blob', oid])
  return code === 0 ? stdout : null
}

/** A file; its text is null when it is larger than what is read. */
interface Blob {
  readonly text: string | null
  readonly sizeBytes: number
}

async function readBlob(
  blobs: GitBlobs,
  { oid, path, maxBytes }: BlobAt & { readonly maxBytes: number },
): Promise<Blob> {
  const sizeBytes = await blobs.sizeOf(oid)
  if (sizeBytes === null) {
    throw failure('git-failed', { command: 'fetch', detail: `base's ${path} cannot be had` })
  }
  return { text: sizeBytes > maxBytes ? null : await blobs.read({ oid, path }), sizeBytes }
}
