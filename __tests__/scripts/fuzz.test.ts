import { describe, expect, test } from '@jest/globals'

import { fuzz } from '../../scripts/fuzz/fuzz.js'
import { imageTargets } from '../../scripts/fuzz/images.js'
import { scanTargets } from '../../scripts/fuzz/scans.js'
import { textTargets } from '../../scripts/fuzz/texts.js'
import { failure } from '../../src/errors.js'

/** Few of the million that `scripts/fuzz/run.ts` makes: enough to see that every reader still takes them. */
const options = { inputs: 300, seed: 3, at: null }
const targets = [...textTargets, ...scanTargets, ...(await imageTargets())]

describe('altered inputs', () => {
  test.each(targets)('are read or refused by $name', async (target) => {
    const share = Math.ceil((options.inputs * target.share) / 1000)
    for await (const { inputs, faults } of fuzz([target], { ...options, inputs: share })) {
      expect(inputs).toBe(share)
      expect(faults).toEqual([])
    }
  })
})

test('what is thrown and is no error of ours is found, and can be made again', async () => {
  const target = {
    name: 'sample',
    share: 1,
    attempt: ({ below }: { readonly below: (limit: number) => number }) => {
      const number = below(20)
      if (number === 7) throw new TypeError('seven')
      if (number === 8) throw failure('usage', { problem: 'eight' })
    },
  }
  const [all] = await collect(fuzz([target], { inputs: 200, seed: 1, at: null }))
  expect(all?.refused).toBeGreaterThan(0)
  const [first] = all?.faults ?? []
  expect(first?.message).toContain('TypeError: seven')
  const [again] = await collect(fuzz([target], { inputs: 200, seed: 1, at: first?.at ?? 0 }))
  expect(again?.faults.map(({ at }) => at)).toEqual([first?.at])
})

async function collect<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}
