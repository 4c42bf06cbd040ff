import type { Kind } from '../kind.js'

export const pnpmStore: Kind = {
  name: 'pnpm-store',
  what: 'stores of pnpm',
  remedy: 'Mount a cache on the store of pnpm.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/(?:\.local\/share\/pnpm\/store|\.cache\/pnpm|\.pnpm-store)$/,
  rules: [],
  examples: {
    hits: ['root/.local/share/pnpm/store/v3/files/00/x'],
    misses: ['root/.local/share/pnpm/pnpm'],
  },
}
