import type { Kind } from '../kind.js'

export const zypperCache: Kind = {
  name: 'zypper-cache',
  what: 'caches of zypper',
  remedy: 'Run zypper clean in the same RUN, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^var\/cache\/zypp$/,
  rules: ['zypper-cache-left'],
  examples: { hits: ['var/cache/zypp/solv/repo/solv'], misses: ['var/lib/zypp/AnonymousUniqueId'] },
}
