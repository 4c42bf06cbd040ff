import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'

import type { ContextFacts } from '../lint/rule.js'
import { resolveInside } from './inside.js'

const deepest = 3
const mostPaths = 5000

/** Larger ignore files, in bytes, are not read. */
export const largestIgnoreFile = 1024 * 1024

export interface FolderEntry {
  readonly name: string
  /** False for a link to one. */
  readonly isDirectory: boolean
}

type ListFolder = (path: string) => Promise<readonly FolderEntry[]>

/** A tree of files, wherever it is. */
export interface ContextSource {
  /** Text of a file of at most `largestIgnoreFile` bytes; null when there is none. */
  readText(path: string): Promise<string | null>
  /** What lists the folders below a folder, by paths relative to it; null when there is none. */
  openFolder(path: string): Promise<ListFolder | null>
}

export interface ContextPaths {
  readonly context: string
  readonly dockerfile: string
}

/** What lint needs to know of a build context in a folder. Links out of the folder lead nowhere. */
export function readContextFacts(folder: string, paths: ContextPaths): Promise<ContextFacts> {
  const source: ContextSource = {
    readText: (path) => readText(folder, path),
    openFolder: async (path) => {
      const root = await resolveInside([folder], join(folder, path))
      return root === null ? null : (below) => listFolder(join(root, below))
    },
  }
  return gatherContextFacts(source, paths)
}

/**
 * Lists what a build context holds, down to three levels and at most 5,000 paths, and reads its ignore file:
 * `<Dockerfile>.dockerignore` beside the Dockerfile, else `.dockerignore` in the context. An ignore file of more than
 * 1 MiB counts as none.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
export async function gatherContextFacts(
  source: ContextSource,
  paths: ContextPaths,
): Promise<ContextFacts> {
  const list = await source.openFolder(paths.context)
  return {
    ignoreFile: await readIgnoreFile(source, paths),
    paths: list === null ? [] : (await listPaths(list)).toSorted(),
  }
}

async function readIgnoreFile(
  source: ContextSource,
  { context, dockerfile }: ContextPaths,
): Promise<ContextFacts['ignoreFile']> {
  for (const path of [`${dockerfile}.dockerignore`, posix.join(context, '.dockerignore')]) {
    const text = await source.readText(path)
    if (text !== null) return { path, text }
  }
  return null
}

async function readText(folder: string, path: string): Promise<string | null> {
  const file = await resolveInside([folder], join(folder, path))
  const facts = file === null ? null : await stat(file)
  if (file === null || facts?.isFile() !== true || facts.size > largestIgnoreFile) return null
  return readFile(file, 'utf8')
}

async function listFolder(path: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  return entries.map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
}

/** Breadth first, so that the cap cuts the deepest paths; folders nobody looks into are named but not entered. */
async function listPaths(list: ListFolder): Promise<readonly string[]> {
  const found: string[] = []
  let level = ['']
  for (let depth = 0; depth < deepest; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      const entries = await list(folder)
      for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        if (found.length >= mostPaths) return found
        const path = posix.join(folder, entry.name)
        found.push(path)
        if (entry.isDirectory && !closed.has(entry.name)) next.push(path)
      }
    }
    level = next
  }
  return found
}

const closed = new Set(['.git', 'node_modules'])
