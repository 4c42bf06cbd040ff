import { describe, expect, test } from '@jest/globals'

import { openQueue, workInOrder } from '../../src/stages/turns.js'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('a turn comes when everybody before has passed', async () => {
  const heard: number[] = []
  const queue = openQueue()
  const turns = [queue.join(), queue.join(), queue.join()]
  const waits = turns.map((turn, index) => turn.came.then(() => heard.push(index)))
  await pause(1)
  expect(heard).toEqual([0])
  turns[1]?.pass()
  await pause(1)
  expect(heard).toEqual([0])
  turns[0]?.pass()
  await Promise.all(waits)
  expect(heard).toEqual([0, 1, 2])
})

describe('work in order', () => {
  test('is done by so many at once, and its results keep the order', async () => {
    let busy = 0
    let busiest = 0
    const results = await workInOrder(
      [30, 1, 20, 2, 10],
      { atOnce: 2, stop: new AbortController() },
      async (ms) => {
        busy += 1
        busiest = Math.max(busiest, busy)
        await pause(ms)
        busy -= 1
        return `${ms} ms`
      },
    )
    expect(results).toEqual(['30 ms', '1 ms', '20 ms', '2 ms', '10 ms'])
    expect(busiest).toBe(2)
  })

  test('ends with the first failure, after what was begun has been told to stop', async () => {
    const stop = new AbortController()
    const begun: number[] = []
    const work = workInOrder([1, 2, 3, 4], { atOnce: 2, stop }, async (item) => {
      begun.push(item)
      if (item === 2) throw new Error('two fails')
      await new Promise<void>((resolve) => {
        stop.signal.addEventListener('abort', () => {
          resolve()
        })
      })
      throw new Error('told to stop')
    })
    await expect(work).rejects.toThrow('two fails')
    expect(begun).toEqual([1, 2])
  })
})
