import type { Kind } from '../kind.js'

export const debugSymbols: Kind = {
  name: 'debug-symbols',
  what: 'debug symbols',
  remedy: 'Keep debug symbols out of the final stage: only debuggers read them.',
  certainty: 'sure',
  makers: ['run', 'context', 'stage', 'unknown'],
  folders: /^(?:usr\/lib\/debug|(?:.*\/)?(?:[^/]+\.dSYM|\.debug))$/,
  neededBy: /\b(?:gdb|gdbserver|lldb|valgrind)\b/,
  rules: [],
  examples: {
    hits: [
      'usr/lib/debug/.build-id/00/x.debug',
      'app/server.dSYM/Contents/Resources/DWARF/server',
      'usr/local/lib/.debug/libx.so.1',
    ],
    misses: ['usr/lib/debugedit/x', 'app/debug/main.js'],
  },
}
