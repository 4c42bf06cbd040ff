import type { Kind } from '../kind.js'

export const cargoRegistry: Kind = {
  name: 'cargo-registry',
  what: 'registries of Cargo',
  remedy: 'Build in a stage of its own, or mount a cache on the registry.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:usr\/local\/cargo|(?:root|home\/[^/]+)\/\.cargo)\/(?:registry|git)$/,
  neededBy: /^.*\bcargo\b/,
  rules: ['build-tools-left'],
  examples: {
    hits: ['usr/local/cargo/registry/cache/x/serde-1.0.0.crate', 'root/.cargo/git/db/x'],
    misses: ['usr/local/cargo/bin/cargo'],
  },
}
