import type { Kind } from '../kind.js'

export const toolCaches: Kind = {
  name: 'tool-caches',
  what: 'caches of tools',
  remedy: 'List them in .dockerignore.',
  certainty: 'sure',
  makers: ['context'],
  folders:
    /(?:^|\/)(?:__pycache__|\.(?:pytest_cache|mypy_cache|ruff_cache|tox|nox|nyc_output|hypothesis|parcel-cache|turbo|gradle|idea|vscode|terraform|vagrant|ipynb_checkpoints|sass-cache))$/,
  cure: 'ignore-file',
  rules: ['weak-dockerignore'],
  examples: {
    hits: [
      'app/__pycache__/main.cpython-312.pyc',
      'app/.mypy_cache/3.12/x.json',
      'app/.terraform/providers/x',
    ],
    misses: ['app/cache/x', 'app/.cache/x'],
  },
}
