/** Whether a path is absolute on Linux or Windows, or begins with a variable that may make it so; quotes do not count. */
export function isAbsolutePath(path: string): boolean {
  return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(path)
}

/** The last part of a path. */
export function baseName(path: string): string {
  const bare = path.replace(/["']/g, '')
  return bare.slice(bare.lastIndexOf('/') + 1)
}
