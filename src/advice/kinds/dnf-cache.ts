import type { Kind } from '../kind.js'

export const dnfCache: Kind = {
  name: 'dnf-cache',
  what: 'caches of dnf and yum',
  remedy: 'Run dnf clean all in the same RUN, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^var\/cache\/(?:yum|dnf|libdnf5)$/,
  rules: ['dnf-cache-left', 'yum-cache-left'],
  examples: {
    hits: ['var/cache/dnf/fedora.solv', 'var/cache/yum/x86_64/primary.sqlite'],
    misses: ['var/lib/dnf/history.sqlite'],
  },
}
