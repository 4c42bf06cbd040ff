import type { Kind } from '../kind.js'

export const headers: Kind = {
  name: 'headers',
  what: 'headers',
  remedy: 'Install what is needed to compile in a stage of its own.',
  certainty: 'sure',
  makers: ['run', 'unknown'],
  folders: /^usr\/(?:local\/)?include$/,
  except: /^usr\/(?:local\/)?include\/python[^/]*\/pyconfig\.h$/,
  needlessWithout: 'compiler',
  rules: ['build-tools-left'],
  examples: {
    hits: ['usr/include/openssl/ssl.h', 'usr/local/include/x/y.hpp'],
    misses: [
      'opt/app/include/x.h',
      'usr/include/python3.12/pyconfig.h',
      'usr/local/cuda/include/cuda.h',
    ],
  },
}
