import type { Kind } from '../kind.js'

export const translations: Kind = {
  name: 'translations',
  what: 'translations of messages',
  remedy:
    'Where programs speak English only, keep them out with path-exclude (dpkg) or _install_langs (rpm).',
  certainty: 'likely',
  makers: ['run', 'unknown'],
  folders: /^usr\/share\/locale$/,
  files: /\.mo$/,
  except: /^usr\/share\/locale\/en[^/]*\//,
  neededBy: /^L(?:ANG|C_\w+)=(?!C\b|POSIX\b|en\b|en_)/m,
  rules: [],
  examples: {
    hits: ['usr/share/locale/de/LC_MESSAGES/coreutils.mo'],
    misses: [
      'usr/share/locale/en/LC_MESSAGES/x.mo',
      'usr/share/i18n/locales/de_DE',
      'usr/share/locale/locale.alias',
    ],
  },
}
