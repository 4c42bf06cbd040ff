import type { Kind } from '../kind.js'

export const goModules: Kind = {
  name: 'go-modules',
  what: 'module caches of Go',
  remedy: 'Build in a stage of its own, or mount a cache on /go/pkg/mod.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:(?:root|home\/[^/]+)\/)?go\/pkg\/(?:mod|sumdb)$/,
  neededBy: /^.*\b(?:go (?:run|test|build)|dlv|air)\b/,
  rules: ['build-tools-left'],
  examples: {
    hits: ['go/pkg/mod/cache/download/x.zip', 'root/go/pkg/mod/github.com/a/b@v1.0.0/c.go'],
    misses: ['go/bin/tool'],
  },
}
