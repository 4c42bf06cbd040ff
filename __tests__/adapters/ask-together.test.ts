import { expect, test } from '@jest/globals'

import { askTogether } from '../../src/adapters/ask-together.js'

test('what is asked for at the same time is one question, and each gets its own answer', async () => {
  const questions: (readonly number[])[] = []
  const double = askTogether<number, number>((keys) => {
    questions.push(keys)
    return Promise.resolve(keys.map((key) => key * 2))
  })
  expect(await Promise.all([double(1), double(3), double(1)])).toEqual([2, 6, 2])
  expect(await double(4)).toBe(8)
  expect(questions).toEqual([[1, 3, 1], [4]])
})

test('what is asked for while a question is under way is another one', async () => {
  const questions: (readonly string[])[] = []
  let answerFirst: () => void = () => undefined
  const first = new Promise<void>((resolve) => (answerFirst = resolve))
  const echo = askTogether<string, string>(async (keys) => {
    questions.push(keys)
    if (questions.length === 1) await first
    return keys
  })
  const early = echo('early')
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await echo('late')).toBe('late')
  answerFirst()
  expect(await early).toBe('early')
  expect(questions).toEqual([['early'], ['late']])
})

test('all who asked meet the failure, and the next question is a new one', async () => {
  let calls = 0
  const fail = askTogether<number, number>((keys) => {
    calls += 1
    return calls === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve(keys)
  })
  const both = await Promise.allSettled([fail(1), fail(2)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await fail(3)).toBe(3)
})
