import { expect, test } from '@jest/globals'

import { findReason, isAlreadySaved } from '../../src/adapters/record-chatter.js'

test.each<[string, readonly string[], string | null]>([
  ['nothing', ['Received 12 of 12 (100.0%), 0.0 MBs/sec', '::debug::Resolved Keys:'], null],
  ['a warning', ['::warning::Failed to restore: Rate limited: a%0Ab'], 'Rate limited: a b'],
  ['an error', ['::error::Failed to save: Unexpected 500.'], 'Unexpected 500'],
  [
    'an attempt that is the last before time is up',
    [
      'Attempt 1 of 5 failed with error: first. Retrying request in 3000 ms...',
      'Attempt 2 of 5 failed with error: second. Retrying request in 5000 ms...',
    ],
    'second',
  ],
  [
    'a key and an address',
    [
      '::warning::Failed to save: Unable to reserve cache with key a-b. More details: cache write denied: no',
      'not a reason',
    ],
    'cache write denied: no',
  ],
  ['a signature', ['Error: GET https://a.example/b?sig=secret failed'], 'GET its address failed'],
  ['a long one', [`Error: ${'a'.repeat(300)}`], 'a'.repeat(200)],
])('the reason is taken from %s', (_, lines, why) => {
  expect(findReason(lines)).toBe(why)
})

test('an entry that exists is told from one that cannot be made', () => {
  const failed = '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: '
  expect(isAlreadySaved([`${failed}Failed request: (409) Conflict: it exists`])).toBe(true)
  expect(isAlreadySaved([`${failed}Failed request: (429) Too Many Requests`])).toBe(false)
  const older = 'Failed to save: Unable to reserve cache with key a, another job may be creating'
  expect(isAlreadySaved([`${older} this cache. More details: Cache already exists.`])).toBe(true)
  expect(isAlreadySaved([`${older} this cache.`])).toBe(false)
})
