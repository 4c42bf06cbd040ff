import type { Kind } from '../kind.js'

export const staticLibraries: Kind = {
  name: 'static-libraries',
  what: 'static libraries',
  remedy: 'Install what is needed to compile in a stage of its own.',
  certainty: 'sure',
  makers: ['run', 'unknown'],
  folders: /^usr\/(?:local\/)?lib(?:64|32)?$/,
  files: /\.l?a$/,
  except: /\/(?:site|dist)-packages\/|\/(?:ghc|ocaml|go|rustlib|R)(?:-|\/)/,
  needlessWithout: 'compiler',
  rules: ['build-tools-left'],
  examples: {
    hits: ['usr/lib/x86_64-linux-gnu/libssl.a', 'usr/local/lib/libx.a', 'usr/local/lib/libx.la'],
    misses: [
      'usr/lib/python3/dist-packages/numpy/core/lib/libnpymath.a',
      'usr/lib/x86_64-linux-gnu/libssl.so.3',
      'opt/app/data.a',
    ],
  },
}
