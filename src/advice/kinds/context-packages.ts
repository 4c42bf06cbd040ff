import type { Kind } from '../kind.js'

export const contextPackages: Kind = {
  name: 'context-packages',
  what: 'installed packages of the build context',
  remedy: 'List node_modules in .dockerignore: a RUN installs them.',
  certainty: 'sure',
  makers: ['context'],
  folders: /(?:^|\/)node_modules$/,
  cure: 'ignore-file',
  rules: ['weak-dockerignore'],
  examples: { hits: ['app/node_modules/left-pad/index.js'], misses: ['app/modules/x.js'] },
}
