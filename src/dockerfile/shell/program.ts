/** The base name of a program's path, of either system. */
export function programName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Whether a SHELL takes scripts of the Bourne family; unknown programs are taken for one. */
export function isPosixShell(shell: readonly string[]): boolean {
  return !shell.some((word) => /^(pwsh|powershell|cmd)(\.exe)?$/i.test(programName(word)))
}
