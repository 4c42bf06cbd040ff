import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from '@jest/globals'

import { createGate } from '../../src/adapters/gate.js'

test('work waits its turn, also behind work that fails', async () => {
  const gate = createGate(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4].map((number) =>
      gate(async () => {
        begun.push(number)
        running += 1
        most = Math.max(most, running)
        await wait(5)
        running -= 1
        if (number === 1) throw new Error('failed')
        return number
      }),
    ),
  )
  expect(begun).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
})
