import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'

/**
 * Follows links to the file or folder behind a path; null when there is none, or when it lies outside of every root
 * or in git's own folder. A pull request may commit a link to any file of the runner, and what is read here may end
 * up in a comment.
 */
export async function resolveInside(
  roots: readonly string[],
  path: string,
): Promise<string | null> {
  const target = await follow(path)
  if (target === null) return null
  for (const root of roots) {
    const folder = await follow(root)
    if (folder !== null && isOpen(relative(folder, target))) return target
  }
  return null
}

function isOpen(path: string): boolean {
  const [first, ...rest] = path.split(sep)
  return !isAbsolute(path) && first !== '..' && ![first, ...rest].includes('.git')
}

async function follow(path: string): Promise<string | null> {
  return realpath(path).catch(() => null)
}
