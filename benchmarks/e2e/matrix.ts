import { parseArgs } from 'node:util'

import {
  playTrial,
  type Trial,
  type TrialResult,
} from '../../__tests__/support/github/matrix-trial.js'

/**
 * Twenty jobs of a matrix write one comment at the same time, against the GitHub double over HTTP. Every request takes
 * up to 300 ms, the time before and after it takes effect drawn anew; half of the trials begin all at once, the other
 * half within ten seconds.
 */
const usage =
  'npx tsx benchmarks/e2e/matrix.ts [--trials 50] [--lock free|refused|killed] [--at-once 5]'

const locks = ['free', 'refused', 'killed'] as const

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '50' },
    lock: { type: 'string' },
    'at-once': { type: 'string', default: '5' },
    help: { type: 'boolean' },
  },
})
if (values.help === true) console.log(usage)
else await measure(locks.filter((lock) => values.lock === undefined || values.lock === lock))

async function measure(chosen: readonly Trial['lock'][]): Promise<void> {
  console.log(
    '| lock | trials | comments | sections lost | without a word | created at most | requests a job | median | longest |',
  )
  console.log('| :-- | --: | --: | --: | --: | --: | --: | --: | --: |')
  for (const lock of chosen) {
    const results = await playAll(lock)
    console.log(describe(lock, results))
    if (results.some(({ lost, comments }) => lost.length > 0 || comments !== 1))
      process.exitCode = 1
  }
}

async function playAll(lock: Trial['lock']): Promise<readonly TrialResult[]> {
  const seeds = Array.from({ length: Number(values.trials) }, (_, i) => i + 1)
  const results: TrialResult[] = []
  const work = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const startsWithinMs = seed % 2 === 0 ? 10_000 : 0
      results.push(await playTrial({ jobs: 20, seed, lock, longestMs: 300, startsWithinMs }))
    }
  }
  await Promise.all(Array.from({ length: Number(values['at-once']) }, work))
  return results
}

function describe(lock: string, results: readonly TrialResult[]): string {
  const times = results.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b)
  const most = (pick: (result: TrialResult) => number): number => Math.max(...results.map(pick))
  const requests = results.reduce((sum, result) => sum + result.requests, 0)
  const cells = [
    lock,
    results.length,
    most(({ comments }) => comments),
    results.reduce((sum, { lost }) => sum + lost.length, 0),
    results.reduce((sum, { lostSilently }) => sum + lostSilently.length, 0),
    most(({ created }) => created),
    (requests / results.length / 20).toFixed(1),
    seconds(times[Math.floor(times.length / 2)] ?? 0),
    seconds(times.at(-1) ?? 0),
  ]
  return `| ${cells.join(' | ')} |`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
