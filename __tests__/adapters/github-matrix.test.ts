import { expect, test } from '@jest/globals'

import { playTrial, type Trial } from '../support/github/matrix-trial.js'

const patienceMs = 60_000

/** Over HTTP and in real time; `benchmarks/e2e/matrix.ts` does so with twenty jobs, and fifty times. */
test.concurrent.each<readonly [string, Trial['lock'], number]>([
  ['eight jobs write one comment with eight sections', 'free', 1],
  ['eight jobs do so when a killed job holds the lock', 'killed', 2],
  ['eight jobs do so when GitHub refuses the lock', 'refused', 3],
])(
  '%s',
  async (_, lock, seed) => {
    const facts = { jobs: 8, longestMs: 300, startsWithinMs: 300 }
    const { outcomes, lost, comments } = await playTrial({ ...facts, lock, seed })
    expect(outcomes.map(({ kind }) => kind)).not.toContain('failed')
    expect(lost).toEqual([])
    expect(comments).toBe(1)
  },
  patienceMs,
)
