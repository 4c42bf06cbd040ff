import type { Kind } from '../kind.js'

export const composerCache: Kind = {
  name: 'composer-cache',
  what: 'caches of Composer',
  remedy: 'Run composer clear-cache in the same RUN, or mount a cache there.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.(?:composer\/cache|cache\/composer)$/,
  rules: [],
  examples: {
    hits: ['root/.composer/cache/files/a/b.zip', 'root/.cache/composer/repo/x'],
    misses: ['root/.composer/vendor/bin/phpunit'],
  },
}
