/** Whether a path is absolute on Linux or Windows, or begins with a variable that may make it so; quotes do not count. */
export function isAbsolutePath(path: string): boolean {
  return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(path)
}

/** The last part of a path. */
export function baseName(path: string): string {
  const bare = path.replace(/["']/g, '')
  return bare.slice(bare.lastIndexOf('/') + 1)
}

/** A path from the root, without `.`, `..` and a slash or pattern at its end; null when it holds a variable or is relative to nothing known. */
export function resolvePath(path: string, folder: string | null): string | null {
  if (path === '' || /[$`\\~]/.test(path)) return null
  const whole = path.startsWith('/') ? path : folder === null ? null : `${folder}/${path}`
  if (whole === null || /[*?[{].*\//.test(whole)) return null
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.' && !/^\*+$/.test(part)) parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** Whether a path is another or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`)
}
