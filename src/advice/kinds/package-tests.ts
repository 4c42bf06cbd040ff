import type { Kind } from '../kind.js'

export const packageTests: Kind = {
  name: 'package-tests',
  what: 'tests of packages',
  remedy: 'Delete them in the RUN that installs the packages, unless one imports them.',
  certainty: 'likely',
  makers: ['run', 'stage', 'unknown'],
  folders:
    /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/(?:tests?|__tests__)$|\/(?:site|dist)-packages\/(?:[^/]+\/)+tests?$|^usr\/(?:local\/)?lib\/python3[^/]*\/(?:test|idlelib\/idle_test)$/,
  except: /\/(?:site|dist)-packages\/(?:.*\/)?testing\//,
  neededBy: /\b(?:pytest|unittest|jest|mocha|test)\b/,
  rules: [],
  examples: {
    hits: [
      'app/node_modules/es-abstract/test/a.js',
      'usr/local/lib/python3.12/site-packages/pandas/tests/x.py',
      'usr/local/lib/python3.12/test/test_x.py',
    ],
    misses: [
      'app/test/a.js',
      'app/node_modules/test/index.js',
      'app/node_modules/x/lib/test/a.js',
      'usr/local/lib/python3.12/site-packages/numpy/testing/tests/x.py',
    ],
  },
}
