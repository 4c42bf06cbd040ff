/** The page that explains a code of ShellCheck (`SC2086`); null for other codes. */
export function shellcheckPage(code: string): string | null {
  return /^SC\d+$/.test(code) ? `https://www.shellcheck.net/wiki/${code}` : null
}
