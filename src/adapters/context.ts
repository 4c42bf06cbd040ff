import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'

import type { ContextFacts } from '../lint/rule.js'
import { resolveInside } from './inside.js'

const deepest = 3
const mostPaths = 5000
const largestIgnoreFile = 1024 * 1024

/**
 * Lists what a build context holds, down to three levels and at most 5,000 paths, and reads its ignore file:
 * `<Dockerfile>.dockerignore` beside the Dockerfile, else `.dockerignore` in the context. Links out of the folder
 * lead nowhere, and an ignore file of more than 1 MiB counts as none.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
export async function readContextFacts(
  folder: string,
  paths: { readonly context: string; readonly dockerfile: string },
): Promise<ContextFacts> {
  const context = await resolveInside([folder], join(folder, paths.context))
  return {
    ignoreFile: await readIgnoreFile(folder, paths),
    paths: context === null ? [] : (await listPaths(context)).toSorted(),
  }
}

async function readIgnoreFile(
  folder: string,
  { context, dockerfile }: { readonly context: string; readonly dockerfile: string },
): Promise<ContextFacts['ignoreFile']> {
  for (const path of [`${dockerfile}.dockerignore`, posix.join(context, '.dockerignore')]) {
    const text = await readText(folder, path)
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

/** Breadth first, so that the cap cuts the deepest paths; folders nobody looks into are named but not entered. */
async function listPaths(root: string): Promise<readonly string[]> {
  const found: string[] = []
  let level = ['']
  for (let depth = 0; depth < deepest; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
      for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        if (found.length >= mostPaths) return found
        const path = posix.join(folder, entry.name)
        found.push(path)
        if (entry.isDirectory() && !closed.has(entry.name)) next.push(path)
      }
    }
    level = next
  }
  return found
}

const closed = new Set(['.git', 'node_modules'])
