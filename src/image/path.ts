/**
 * Cleans a path of a tar entry as container runtimes do: relative to the image's root, which `..` cannot leave;
 * no empty, `.` or `..` parts; empty for the root itself.
 */
export function cleanPath(path: string): string {
  if (isClean(path)) return path
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The path of the directory a path lies in; empty for the root and what lies in it. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const unclean = /^\.{0,2}\/|^\.{1,2}$|\/\/|\/$|\/\.{1,2}(\/|$)/

function isClean(path: string): boolean {
  return !unclean.test(path)
}

/** Orders texts by their code units: the same on every machine, unlike `localeCompare`. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
