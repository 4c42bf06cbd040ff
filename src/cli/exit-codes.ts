/** How commands end, for the help and the documentation. */
export const exitCodes: readonly { readonly codes: string; readonly meaning: string }[] = [
  { codes: '0', meaning: 'pass, warn or `--report-only`; no finding reaches `--lint-threshold`' },
  { codes: '1', meaning: 'the verdict is fail; a finding reaches `--lint-threshold`' },
  {
    codes: '2',
    meaning:
      'an error: a wrong option, a file that cannot be read, a mistake in a configuration file, no Docker',
  },
  {
    codes: '129, 130, 143',
    meaning: 'ended by SIGHUP, SIGINT or SIGTERM; nothing is left behind',
  },
]
