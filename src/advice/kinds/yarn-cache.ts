import type { Kind } from '../kind.js'

export const yarnCache: Kind = {
  name: 'yarn-cache',
  what: 'caches of Yarn',
  remedy: 'Run yarn cache clean in the same RUN, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders:
    /^(?:usr\/local\/share\/\.cache\/yarn|(?:root|home\/[^/]+)\/(?:\.cache\/yarn|\.yarn\/berry\/cache))$/,
  rules: ['yarn-cache-left'],
  examples: {
    hits: ['usr/local/share/.cache/yarn/v6/x.tgz', 'root/.yarn/berry/cache/x.zip'],
    misses: ['app/.yarn/cache/x.zip'],
  },
}
