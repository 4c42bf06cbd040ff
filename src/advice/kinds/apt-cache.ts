import type { Kind } from '../kind.js'

export const aptCache: Kind = {
  name: 'apt-cache',
  what: 'caches of apt',
  remedy: 'Run apt-get clean in the same RUN, or mount a cache on /var/cache/apt.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^var\/cache\/apt$/,
  rules: [],
  examples: {
    hits: ['var/cache/apt/archives/curl_7.88.1_amd64.deb', 'var/cache/apt/pkgcache.bin'],
    misses: ['var/cache/debconf/config.dat'],
  },
}
