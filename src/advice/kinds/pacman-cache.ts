import type { Kind } from '../kind.js'

export const pacmanCache: Kind = {
  name: 'pacman-cache',
  what: 'caches of pacman',
  remedy: 'Run pacman -Scc in the same RUN, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^var\/cache\/pacman\/pkg$/,
  rules: [],
  examples: {
    hits: ['var/cache/pacman/pkg/zlib-1.3.pkg.tar.zst'],
    misses: ['var/lib/pacman/local/zlib-1.3/desc'],
  },
}
