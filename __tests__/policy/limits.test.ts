import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  parseByteLimit,
  parseBytes,
  parseGrowthLimit,
  parseSizeLimit,
  parseWasteLimit,
} from '../../src/policy/limits.js'

describe('parseBytes', () => {
  test.each([
    ['0', 0],
    ['512', 512],
    ['512B', 512],
    ['250MB', 250_000_000],
    ['250 mb', 250_000_000],
    ['1GiB', 1_073_741_824],
    ['1.5 KiB', 1536],
    ['2TB', 2_000_000_000_000],
  ])('%s', (text, expected) => {
    expect(parseBytes(text)).toBe(expected)
  })

  test.each(['', 'MB', '-1MB', '1,5MB', '10 apples', '1e9', '9999999999999TB', '10%'])(
    'refuses %j',
    (text) => {
      expect(parseBytes(text)).toBeNull()
    },
  )

  test('any text gives a whole number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = parseBytes(text)
        expect(bytes === null || (Number.isSafeInteger(bytes) && bytes >= 0)).toBe(true)
      }),
    )
  })
})

test.each([
  ['250MB', { measure: 'compressed', bytes: 250_000_000 }],
  ['1GiB unpacked', { measure: 'unpacked', bytes: 1_073_741_824 }],
  ['1GiB compressed', { measure: 'compressed', bytes: 1_073_741_824 }],
])('max-size %s', (text, expected) => {
  expect(parseSizeLimit(text)).toEqual({ ...expected, text })
})

test.each(['0', 'unpacked', '10%'])('max-size refuses %j', (text) => {
  expect(parseSizeLimit(text)).toBeNull()
})

test.each([
  ['10%', { measure: 'compressed', percent: 10, bytes: null }],
  ['20MB', { measure: 'compressed', percent: null, bytes: 20_000_000 }],
  ['5% and 10MB', { measure: 'compressed', percent: 5, bytes: 10_000_000 }],
  ['10MB AND 2.5% unpacked', { measure: 'unpacked', percent: 2.5, bytes: 10_000_000 }],
  ['0%', { measure: 'compressed', percent: 0, bytes: null }],
])('max-increase %s', (text, expected) => {
  expect(parseGrowthLimit(text)).toEqual({ ...expected, text })
})

test.each(['', '5%, 10MB', '5% or 10MB', '5% and 6%', '1MB and 2MB', '1% and 2% and 3MB', '%'])(
  'max-increase refuses %j',
  (text) => {
    expect(parseGrowthLimit(text)).toBeNull()
  },
)

test.each([
  ['5%', { percent: 5, bytes: null }],
  ['20MB', { percent: null, bytes: 20_000_000 }],
  ['5% and 20MB', { percent: 5, bytes: 20_000_000 }],
])('max-waste %s', (text, expected) => {
  expect(parseWasteLimit(text)).toEqual({ ...expected, text })
})

test.each(['', '5% or 20MB', '20MB unpacked', '5% and 6%'])('max-waste refuses %j', (text) => {
  expect(parseWasteLimit(text)).toBeNull()
})

test('max-waste-increase is a size, and may be zero', () => {
  expect(parseByteLimit('0')).toMatchObject({ bytes: 0 })
  expect(parseByteLimit('5MB')).toMatchObject({ bytes: 5_000_000 })
  expect(parseByteLimit('5%')).toBeNull()
})
