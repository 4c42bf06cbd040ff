import type { Kind } from '../kind.js'

export const pipCache: Kind = {
  name: 'pip-cache',
  what: 'caches of pip',
  remedy: 'Install with pip install --no-cache-dir, or mount a cache on /root/.cache/pip.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.cache\/pip$/,
  rules: ['pip-cache-left'],
  examples: {
    hits: ['root/.cache/pip/http-v2/a/b/c', 'home/app/.cache/pip/wheels/x'],
    misses: ['root/.cache/huggingface/model.bin'],
  },
}
