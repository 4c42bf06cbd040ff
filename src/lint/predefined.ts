/** ARGs that BuildKit gives without a declaration in FROM. https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
export const platformArguments: ReadonlySet<string> = new Set(
  ['BUILD', 'TARGET']
    .flatMap((side) =>
      ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part),
    )
    .concat('TARGETSTAGE'),
)

/** ARGs that every build may use undeclared. https://docs.docker.com/reference/dockerfile/#predefined-args */
export const proxyArguments: ReadonlySet<string> = new Set(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
  ]),
)
