import type { Kind } from '../kind.js'

export const npmCache: Kind = {
  name: 'npm-cache',
  what: 'caches of npm',
  remedy: 'Run npm cache clean --force in the same RUN, or mount a cache on /root/.npm.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.npm\/(?:_cacache|_logs|_npx)$/,
  rules: [],
  examples: {
    hits: ['root/.npm/_cacache/content-v2/sha512/aa/bb', 'root/.npm/_logs/debug-0.log'],
    misses: ['usr/local/lib/node_modules/npm/package.json'],
  },
}
