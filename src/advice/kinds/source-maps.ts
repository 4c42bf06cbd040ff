import type { Kind } from '../kind.js'

export const sourceMaps: Kind = {
  name: 'source-maps',
  what: 'source maps of packages',
  remedy: 'Delete them in the RUN that installs the packages.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /(?:^|\/)node_modules$/,
  files: /\.(?:[cm]?js|css|[cm]?ts)\.map$/,
  neededBy: /source-?map/i,
  rules: [],
  examples: {
    hits: ['app/node_modules/rxjs/dist/index.js.map'],
    misses: [
      'app/dist/main.js.map',
      'app/node_modules/source-map/lib/mappings.wasm',
      'app/node_modules/x/site.map',
    ],
  },
}
