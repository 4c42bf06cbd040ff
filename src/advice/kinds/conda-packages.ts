import type { Kind } from '../kind.js'

export const condaPackages: Kind = {
  name: 'conda-packages',
  what: 'package caches of conda',
  remedy: 'Run conda clean --all --yes in the same RUN.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^opt\/(?:conda|(?:mini|micro|ana)(?:conda|mamba|forge)3?)\/pkgs$/,
  rules: [],
  examples: { hits: ['opt/conda/pkgs/openssl-3.3.0.conda'], misses: ['opt/conda/lib/libssl.so'] },
}
