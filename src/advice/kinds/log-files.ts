import type { Kind } from '../kind.js'

export const logFiles: Kind = {
  name: 'log-files',
  what: 'log files',
  remedy: 'Delete them in the same RUN.',
  certainty: 'sure',
  makers: ['run', 'unknown'],
  folders: /^var\/log$/,
  neededBy: /\/var\/log\b/,
  rules: [],
  examples: {
    hits: ['var/log/dpkg.log', 'var/log/apt/term.log'],
    misses: ['app/log/production.log'],
  },
}
