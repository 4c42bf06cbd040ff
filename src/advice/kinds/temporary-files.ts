import type { Kind } from '../kind.js'

export const temporaryFiles: Kind = {
  name: 'temporary-files',
  what: 'temporary files',
  remedy: 'Delete them in the same RUN, or mount a tmpfs on /tmp.',
  certainty: 'sure',
  makers: ['run', 'unknown'],
  folders: /^(?:var\/)?tmp$/,
  neededBy: /(?:^|[\s=:"])\/(?:var\/)?tmp(?:$|[/\s:"])/m,
  rules: [],
  examples: { hits: ['tmp/build/x.o', 'var/tmp/y'], misses: ['app/tmp/cache'] },
}
