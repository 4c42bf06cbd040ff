import type { Kind } from '../kind.js'

export const poetryCache: Kind = {
  name: 'poetry-cache',
  what: 'caches of Poetry',
  remedy: 'Install with poetry install --no-cache, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.cache\/pypoetry\/(?:artifacts|cache)$/,
  rules: [],
  examples: {
    hits: ['root/.cache/pypoetry/artifacts/a/x.whl', 'root/.cache/pypoetry/cache/repositories/y'],
    misses: ['root/.cache/pypoetry/virtualenvs/app-x/bin/python'],
  },
}
