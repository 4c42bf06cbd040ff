import { posix } from 'node:path'

/** A path, and what is wrong with it: the end of a sentence that shows it. */
export type InsidePath =
  | { readonly path: string; readonly mistake: null }
  | { readonly path: null; readonly mistake: string }

const elsewhere = /^([a-z][a-z0-9+.-]*:\/\/|git@)/i

/** A drive, or folders that are parted by backslashes. */
const windowsPath = /^[a-z]:[\\/]|\\/i

/**
 * Reads a path in the checkout, and returns it relative to it. Base is built in another folder than head, so a path
 * has to be relative and to stay inside.
 */
export function readWorkspacePath(given: string, workspace: string): InsidePath {
  if (elsewhere.test(given) || given === '-') {
    return { path: null, mistake: '; give a path inside the checkout.' }
  }
  if (windowsPath.test(given)) {
    return {
      path: null,
      mistake: ', a path of Windows; write it relative to the checkout, with `/`.',
    }
  }
  const path = posix.relative(workspace, posix.resolve(workspace, given))
  if (isOutside(path)) {
    return { path: null, mistake: `, which is outside the checkout ${workspace}.` }
  }
  return { path: path === '' ? '.' : path, mistake: null }
}

/** Reads a path that a file of the repository names: relative to the repository's root, and inside it. */
export function readRepositoryPath(given: string): InsidePath {
  const path = posix.normalize(given).replace(/(?<=.)\/$/, '')
  const isPath = given !== '' && !elsewhere.test(given) && !/\p{Cc}/u.test(given) && path !== '-'
  if (!isPath || posix.isAbsolute(path) || isOutside(path)) {
    return {
      path: null,
      mistake: "; write a path that is relative to the repository's root and inside it.",
    }
  }
  return { path, mistake: null }
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../')
}
