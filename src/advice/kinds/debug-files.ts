import type { Kind } from '../kind.js'

export const debugFiles: Kind = {
  name: 'debug-files',
  what: 'files that hold nothing but debug information',
  remedy: 'Copy the programs without them: only debuggers read them.',
  certainty: 'likely',
  makers: ['run', 'context', 'stage', 'unknown'],
  files: /\.(?:debug|dwo|dwp|pdb)$/,
  neededBy: /\b(?:gdb|gdbserver|lldb|valgrind|dotnet-dump)\b/,
  rules: [],
  examples: {
    hits: ['opt/app/server.debug', 'app/Shop.pdb', 'app/main.dwp'],
    misses: ['opt/app/debug', 'app/debug.js'],
  },
}
