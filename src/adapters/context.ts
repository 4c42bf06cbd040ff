import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

import type { ContextFacts } from '../lint/rule.js'

const deepest = 3
const mostPaths = 5000

/**
 * Lists what a build context holds, down to three levels and at most 5,000 paths, and reads its ignore file:
 * `<Dockerfile>.dockerignore` beside the Dockerfile, else `.dockerignore` in the context.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
export async function readContextFacts(
  folder: string,
  paths: { readonly context: string; readonly dockerfile: string },
): Promise<ContextFacts> {
  return {
    ignoreFile: await readIgnoreFile(folder, paths),
    paths: (await listPaths(join(folder, paths.context))).toSorted(),
  }
}

async function readIgnoreFile(
  folder: string,
  { context, dockerfile }: { readonly context: string; readonly dockerfile: string },
): Promise<ContextFacts['ignoreFile']> {
  for (const path of [`${dockerfile}.dockerignore`, posix.join(context, '.dockerignore')]) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null)
    if (text !== null) return { path, text }
  }
  return null
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
