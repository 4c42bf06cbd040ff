import { describe, expect, test } from '@jest/globals'

import { searchFixes, type Trial } from '../../src/proof/search-fixes.js'

interface World {
  /** Fixes that break the build by themselves, and pairs that do together. */
  readonly bad?: readonly string[]
  readonly clashes?: readonly (readonly [string, string])[]
  readonly worth?: Readonly<Record<string, number>>
  /** Builds there is time for. */
  readonly builds?: number
}

/** Searches among fixes named by letters; a result is what they save. */
async function search(names: string, { bad = [], clashes = [], worth = {}, builds = 99 }: World) {
  const tried: string[] = []
  const attempt = (fixes: readonly string[]): Promise<Trial<number>> => {
    if (tried.length >= builds) return Promise.resolve({ kind: 'untried', reason: 'no time' })
    tried.push(fixes.join(''))
    const isBroken =
      fixes.some((fix) => bad.includes(fix)) ||
      clashes.some((pair) => pair.every((fix) => fixes.includes(fix)))
    if (isBroken) return Promise.resolve({ kind: 'broken', reason: 'it breaks' })
    return Promise.resolve({
      kind: 'kept',
      result: fixes.reduce((sum, fix) => sum + (worth[fix] ?? 1), 0),
    })
  }
  const found = await searchFixes({
    fixes: names.split(''),
    attempt,
    isWorth: (result) => result > 0,
  })
  const dropped = [...found.dropped].map(([fix, why]) => `${fix}: ${why}`).sort()
  return {
    kept: found.kept.join(''),
    result: found.result,
    alone: found.alone.size,
    dropped,
    tried,
  }
}

describe('the search', () => {
  test('builds all fixes at once, then each alone', async () => {
    expect(await search('abc', {})).toEqual({
      kept: 'abc',
      result: 3,
      alone: 3,
      dropped: [],
      tried: ['abc', 'a', 'b', 'c'],
    })
  })

  test('drops one that breaks the build, and keeps the others', async () => {
    const found = await search('abcde', { bad: ['b'] })
    expect(found).toMatchObject({ kept: 'acde', result: 4, dropped: ['b: it breaks'] })
  })

  test('keeps the first of two that do not go together', async () => {
    const found = await search('abcd', { clashes: [['a', 'd']] })
    expect(found).toMatchObject({ kept: 'abc', result: 3, dropped: ['d: it breaks'] })
  })

  test('leaves out what saves nothing', async () => {
    const found = await search('abc', { worth: { b: 0 } })
    expect(found).toMatchObject({ kept: 'ac', result: 2, dropped: ['b: It saves nothing here.'] })
  })

  test('keeps nothing when nothing works or is worth it', async () => {
    expect(await search('ab', { bad: ['a', 'b'] })).toMatchObject({ kept: '', result: null })
    expect(await search('a', { worth: { a: 0 } })).toMatchObject({ kept: '', result: null })
  })

  test('says what there was no time for, and keeps what was built', async () => {
    expect(await search('abc', { builds: 2 })).toMatchObject({ kept: 'abc', result: 3, alone: 1 })
    expect(await search('abcd', { bad: ['d'], builds: 2 })).toMatchObject({
      kept: 'ab',
      result: 2,
      dropped: ['c: no time', 'd: no time'],
    })
  })
})
