import type { Kind } from '../kind.js'

export const apkCache: Kind = {
  name: 'apk-cache',
  what: 'caches of apk',
  remedy: 'Add with apk add --no-cache.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:var\/cache\/apk|etc\/apk\/cache)$/,
  rules: ['apk-cache-left'],
  examples: { hits: ['var/cache/apk/APKINDEX.00740ba1.tar.gz'], misses: ['lib/apk/db/installed'] },
}
