import type { Kind } from '../kind.js'

export const goBuildCache: Kind = {
  name: 'go-build-cache',
  what: 'build caches of Go',
  remedy: 'Build in a stage of its own, or mount a cache on /root/.cache/go-build.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.cache\/go-build$/,
  neededBy: /^.*\bgo (?:run|test|build)\b/,
  rules: ['build-tools-left'],
  examples: { hits: ['root/.cache/go-build/00/x-d'], misses: ['root/.cache/golangci-lint/x'] },
}
