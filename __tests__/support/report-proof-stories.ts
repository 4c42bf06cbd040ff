import type { Proof } from '../../src/proof/proof.js'
import type { Report } from '../../src/report/report.js'
import { carelessChange } from './report-advice-stories.js'

const saving = (unpacked: number, compressed: number) => ({
  unpackedBytes: Math.round(unpacked * 1_000_000),
  compressedBytes: Math.round(compressed * 1_000_000),
})

const at = (start: number, end = start) => ({ file: 'Dockerfile', lines: { start, end } })

const proof: Proof = {
  size: { compressedBytes: 178_400_000, unpackedBytes: 641_200_000, layerCount: 7 },
  fixes: [
    {
      code: 'context-packages',
      summary: 'Keep `**/node_modules` out of the build context',
      ...{ file: '.dockerignore', lines: null, instruction: '' },
      expected: saving(86.4, 21.6),
      saving: saving(86.5, 21.4),
      removedPackages: [],
    },
    {
      code: 'apt-lists',
      summary: 'Run `rm -rf /var/lib/apt/lists/*` at the end of the RUN',
      ...at(7),
      instruction: 'RUN apt-get update && apt-get install -y build-essential python3-dev',
      expected: saving(19.2, 18.1),
      saving: saving(19.2, 18.4),
      removedPackages: [],
    },
    {
      code: 'DL3015',
      summary: 'Add `--no-install-recommends`',
      ...at(7),
      instruction: 'RUN apt-get update && apt-get install -y build-essential python3-dev',
      expected: null,
      saving: saving(16.7, 4.9),
      removedPackages: 'fakeroot g++-12 less libalgorithm-diff-perl manpages xauth zip'.split(' '),
    },
    {
      code: 'npm-cache',
      summary: 'Run `rm -rf /root/.npm/_cacache` at the end of the RUN',
      ...at(12),
      instruction: 'RUN npm ci',
      expected: saving(7.3, 2.4),
      saving: null,
      removedPackages: [],
    },
  ],
  dropped: [
    {
      code: 'stored-again',
      summary: 'Set the owner where the files come from',
      ...at(22),
      instruction: 'RUN chown -R app /app',
      expected: saving(12, 4),
      reason: 'The image does not build with it: `COPY --chown=app . .` failed.',
    },
  ],
  patch: [
    '--- a/Dockerfile',
    '+++ b/Dockerfile',
    '@@ -6,3 +6,3 @@',
    ' ',
    '-RUN apt-get update && apt-get install -y build-essential python3-dev',
    '+RUN apt-get update && apt-get install --no-install-recommends -y build-essential python3-dev && rm -rf /var/lib/apt/lists/*',
    ' ',
    '--- a/.dockerignore',
    '+++ b/.dockerignore',
    '@@ -1,1 +1,2 @@',
    ' .git',
    '+**/node_modules',
    '',
  ].join('\n'),
  builds: 7,
  durationMs: 83_000,
}

/** The image of the careless change with what a proof has shown. */
export function withProof(tell: () => Report, shown: Proof = proof): Report {
  const told = tell()
  return { ...told, images: told.images.map((image) => ({ ...image, proof: shown })) }
}

/** The proof with a text in every place that a pull request decides. */
export function proofOf(text: string): Proof {
  const words = { code: 'x', summary: text, file: text, instruction: text, expected: null }
  const lines = { start: 1, end: 2 }
  return {
    ...proof,
    fixes: [{ ...words, lines, saving: null, removedPackages: [text, `${text}2`] }],
    dropped: [{ ...words, lines: null, reason: text }],
    patch: `--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-${text}\n+${text}\n`,
  }
}

/** Every story of proofs, by the name of its golden documents. */
export const proofStories: Readonly<Record<string, () => Report>> = {
  proven: () => withProof(carelessChange),
  'nothing-proven': () =>
    withProof(carelessChange, { ...proof, size: null, fixes: [], patch: '', builds: 1 }),
}
