import type { Kind } from '../kind.js'

export const versionControl: Kind = {
  name: 'version-control',
  what: 'histories of repositories',
  remedy: 'List them in .dockerignore.',
  certainty: 'sure',
  makers: ['context'],
  folders: /(?:^|\/)\.(?:git|hg|svn|bzr)$/,
  neededBy: /^.*\bgit\b/,
  cure: 'ignore-file',
  rules: ['weak-dockerignore'],
  examples: {
    hits: ['app/.git/objects/pack/x.pack', '.svn/wc.db'],
    misses: ['app/git/x', 'app/.github/workflows/x.yml'],
  },
}
