import type { Kind } from '../kind.js'

export const uvCache: Kind = {
  name: 'uv-cache',
  what: 'caches of uv',
  remedy: 'Install with uv --no-cache, or mount a cache on /root/.cache/uv.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.cache\/uv$/,
  rules: [],
  examples: {
    hits: ['root/.cache/uv/archive-v0/x/y.so'],
    misses: ['root/.local/share/uv/python/bin/python3'],
  },
}
