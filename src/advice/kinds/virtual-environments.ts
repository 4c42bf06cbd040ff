import type { Kind } from '../kind.js'

export const virtualEnvironments: Kind = {
  name: 'virtual-environments',
  what: 'virtual environments of the build context',
  remedy: 'List them in .dockerignore, and install in a RUN.',
  certainty: 'likely',
  makers: ['context'],
  folders: /(?:^|\/)\.?venv$/,
  neededBy: /venv/,
  cure: 'ignore-file',
  rules: ['weak-dockerignore'],
  examples: {
    hits: ['app/.venv/lib/python3.12/site-packages/x.py', 'app/venv/bin/python'],
    misses: ['app/env/x', 'opt/venvs/x'],
  },
}
