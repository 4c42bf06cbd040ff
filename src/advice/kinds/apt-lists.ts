import type { Kind } from '../kind.js'

export const aptLists: Kind = {
  name: 'apt-lists',
  what: 'package lists of apt',
  remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^var\/lib\/apt\/lists$/,
  rules: ['apt-lists-left'],
  examples: {
    hits: [
      'var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease',
      'var/lib/apt/lists/auxfiles/x',
    ],
    misses: ['var/lib/apt/extended_states', 'opt/var/lib/apt/lists/x'],
  },
}
