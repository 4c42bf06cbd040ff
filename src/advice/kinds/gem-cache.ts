import type { Kind } from '../kind.js'

export const gemCache: Kind = {
  name: 'gem-cache',
  what: 'caches of gem',
  remedy: 'Delete the cache folder of the gems in the same RUN.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders:
    /(?:^|\/)(?:(?:ruby|gems|bundle)\/(?:gems\/)?(?:ruby\/)?\d[\d.]*|usr\/local\/bundle)\/cache$/,
  files: /\.gem$/,
  rules: [],
  examples: {
    hits: [
      'usr/local/bundle/cache/rails-7.0.0.gem',
      'usr/local/lib/ruby/gems/3.3.0/cache/rake-13.gem',
      'app/vendor/bundle/ruby/3.3.0/cache/pg-1.gem',
    ],
    misses: ['app/vendor/cache/rails-7.0.0.gem'],
  },
}
