import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { holdsLeg, joinLegs, pruneLegs, type Written } from '../../src/delivery/merge-legs.js'

interface Leg extends Written {
  readonly text: string
}

const leg = (key: string, run: number, attempt = 1): Leg => ({
  facts: { key, runId: run, runAttempt: attempt },
  text: `${key} of ${run}.${attempt}`,
})

const texts = (legs: readonly Leg[]): readonly string[] => legs.map(({ text }) => text)

const anyLeg = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    run: fc.integer({ min: 1, max: 4 }),
    attempt: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ key, run, attempt }) => leg(key, run, attempt))
const readings = fc.array(fc.array(anyLeg))

describe('joined sections', () => {
  test('are one of each key, of the latest run and attempt', () => {
    const joined = joinLegs(
      [leg('web', 10), leg('api', 10, 2)],
      [leg('api', 10), leg('web', 9), leg('job', 2)],
    )
    expect(texts(joined)).toEqual(['api of 10.2', 'job of 2.1', 'web of 10.1'])
  })

  test('are of one run the first that was read', () => {
    const own = { ...leg('a', 1), text: 'own' }
    expect(texts(joinLegs([own], [leg('a', 1)]))).toEqual(['own'])
  })

  test('are the same in every order of reading, and when read again', () => {
    fc.assert(
      fc.property(readings, readings, (some, others) => {
        const joined = joinLegs(...some, ...others)
        expect(joinLegs(...others, ...some)).toEqual(joined)
        expect(joinLegs(joined, ...some, joined)).toEqual(joined)
        expect(joinLegs(joinLegs(...some), joinLegs(...others))).toEqual(joined)
      }),
    )
  })
})

describe('a leg that is gone', () => {
  const before = [leg('api', 1), leg('gone', 1)]

  test('keeps its section while the next run is under way', () => {
    expect(texts(pruneLegs(joinLegs([leg('api', 2)], before), 2))).toEqual([
      'api of 2.1',
      'gone of 1.1',
    ])
  })

  test('loses it when all jobs of the next run have written', () => {
    const legs = joinLegs([leg('api', 2), leg('web', 2)], before)
    expect(texts(pruneLegs(legs, 2))).toEqual(['api of 2.1', 'web of 2.1'])
  })

  test('loses it to the run after the next when nobody knows the number of jobs', () => {
    const second = joinLegs([leg('api', 2), leg('web', 2)], before)
    expect(texts(pruneLegs(second, null))).toHaveLength(3)
    const third = joinLegs([leg('api', 3)], second)
    expect(texts(pruneLegs(third, null))).toEqual(['api of 3.1', 'web of 2.1'])
  })

  test('counts a job that ran again in the same run', () => {
    const legs = joinLegs([leg('api', 2, 2), leg('web', 2)], before)
    expect(texts(pruneLegs(legs, 2))).toEqual(['api of 2.2', 'web of 2.1'])
  })

  test('never takes one of the newest run with it', () => {
    fc.assert(
      fc.property(readings, fc.option(fc.integer({ min: 0, max: 5 })), (found, jobs) => {
        const legs = joinLegs(...found)
        const newest = Math.max(...legs.map(({ facts }) => facts.runId))
        const kept = pruneLegs(legs, jobs)
        expect(kept.filter(({ facts }) => facts.runId === newest)).toEqual(
          legs.filter(({ facts }) => facts.runId === newest),
        )
        expect(pruneLegs(kept, jobs)).toEqual(kept)
      }),
    )
  })
})

test.each([
  ['its own run', leg('a', 2), true],
  ['a later attempt', leg('a', 2, 3), true],
  ['an earlier run', leg('a', 1, 9), false],
  ['another leg', leg('b', 2), false],
])('a section is there when it is of %s', (_, found, expected) => {
  expect(holdsLeg([found], leg('a', 2))).toBe(expected)
})
