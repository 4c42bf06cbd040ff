import type { Kind } from '../kind.js'

export const documentation: Kind = {
  name: 'documentation',
  what: 'documentation and manual pages',
  remedy:
    'Keep them out with path-exclude (dpkg) or tsflags=nodocs (dnf), or delete them in the same RUN, copyright files excepted.',
  certainty: 'sure',
  makers: ['run', 'unknown'],
  folders: /^usr\/(?:local\/)?share\/(?:doc|man|info|gtk-doc|lintian)$/,
  except: /\/copyright[^/]*$|\/licen[cs]e[^/]*$|\/copying[^/]*$|\/notice[^/]*$/i,
  neededBy: /^(?:\S*\/)?(?:man|info)\b/,
  rules: [],
  examples: {
    hits: [
      'usr/share/doc/curl/changelog.gz',
      'usr/share/man/man1/curl.1.gz',
      'usr/share/info/x.info.gz',
    ],
    misses: [
      'usr/share/doc/curl/copyright',
      'usr/share/perl/5.36/pod/perldiag.pod',
      'opt/app/share/doc/x',
    ],
  },
}
