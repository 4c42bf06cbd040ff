import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  formatByteChange,
  formatBytes,
  formatBytesApart,
  formatChange,
  formatCommit,
  formatCount,
  formatCountChange,
  formatDuration,
  formatExactBytes,
  formatPercentApart,
  formatNumber,
  formatPercentChange,
  formatShare,
} from '../../src/report/format.js'

describe('bytes', () => {
  test.each([
    [0, '0 B'],
    [1, '1 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [3240, '3.24 kB'],
    [3200, '3.2 kB'],
    [41_000, '41.0 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [58_123_456, '58.1 MB'],
    [112_000_000, '112 MB'],
    [1_180_000_000, '1.18 GB'],
    [4_000_000_000_000, '4.0 TB'],
    [Number.MAX_SAFE_INTEGER, '9.01 PB'],
  ])('%d is %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  test('every byte is grouped', () => {
    expect(formatExactBytes(58_123_456)).toBe('58,123,456 B')
    expect(formatExactBytes(12)).toBe('12 B')
  })

  test('sizes that round to the same are given exactly', () => {
    expect(formatBytesApart(113_012_345, 113_024_345)).toEqual(['113,012,345 B', '113,024,345 B'])
    expect(formatBytesApart(113_000_000, 175_000_000)).toEqual(['113 MB', '175 MB'])
    expect(formatBytesApart(5_000_000, 5_000_000)).toEqual(['5.0 MB', '5.0 MB'])
  })

  test('two sizes look alike only when they are', () => {
    const size = fc.integer({ min: 0, max: 20_000_000_000 })
    fc.assert(
      fc.property(size, size, (first, second) => {
        const [one, other] = formatBytesApart(first, second)
        expect(one === other).toBe(first === second)
      }),
    )
  })

  test('three digits are never off by more than half a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (bytes) => {
        const [value = '', unit = ''] = formatBytes(bytes).split(' ')
        const factor = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 }[unit] ?? Number.NaN
        expect(Math.abs(Number(value) * factor - bytes)).toBeLessThanOrEqual(bytes * 0.00501)
      }),
    )
  })
})

describe('changes', () => {
  test.each([
    [61_000_000, '+61.0 MB'],
    [-3_200_000, '−3.2 MB'],
    [0, '0 B'],
  ])('%d bytes is %s', (bytes, words) => {
    expect(formatByteChange(bytes)).toBe(words)
  })

  test.each([
    [124, 1000, '+12.4%'],
    [540, 1000, '+54%'],
    [-302, 1000, '−30.2%'],
    [1, 1_000_000, '<0.1%'],
    [-1, 1_000_000, '<0.1%'],
    [0, 1000, '0%'],
    [999, 1000, '+99.9%'],
    [9999, 10_000, '+100%'],
    [12_400, 1000, '+1,240%'],
  ])('%d of %d is %s', (change, base, words) => {
    expect(formatPercentChange(change, base)).toBe(words)
  })

  test('there is no percentage of nothing', () => {
    expect(formatPercentChange(5, 0)).toBeNull()
    expect(formatChange(5, 0)).toBe('+5 B')
    expect(formatChange(0, 100)).toBe('0 B')
  })

  test('a percentage beyond its limit does not look like it', () => {
    expect(formatPercentApart(1000, { base: 10_000, limit: 10 })).toBe('+10%')
    expect(formatPercentApart(10_004, { base: 100_000, limit: 10 })).toBe('+10.004%')
    expect(formatPercentApart(1240, { base: 10_000, limit: 10 })).toBe('+12.4%')
    expect(formatPercentApart(5, { base: 0, limit: 10 })).toBeNull()
  })

  test('counts have a direction too', () => {
    expect([2, 0, -1, 1200].map(formatCountChange)).toEqual(['+2', '0', '−1', '+1,200'])
  })
})

describe('counts, durations and commits', () => {
  test('one layer, two layers, two images', () => {
    expect(formatCount(1, 'layer')).toBe('1 layer')
    expect(formatCount(1200, 'layer')).toBe('1,200 layers')
    expect(formatCount(0, 'entry', 'entries')).toBe('0 entries')
  })

  test.each([
    [0, '0.0 s'],
    [420, '0.4 s'],
    [9949, '9.9 s'],
    [9950, '10 s'],
    [59_499, '59 s'],
    [59_600, '1 min'],
    [72_400, '1 min 12 s'],
    [3_600_000, '1 h'],
    [7_384_000, '2 h 3 min'],
    [3_599_940_000, '999 h 59 min'],
    [1e300, 'over 999 h'],
  ])('%d ms is %s', (durationMs, words) => {
    expect(formatDuration(durationMs)).toBe(words)
  })

  test('a commit is as short as GitHub makes it', () => {
    expect(formatCommit('4f9d2c81e6a7b3054d8c9f1e2a6b7d3c5e0f8a19')).toBe('4f9d2c8')
  })
})

test('no number is printed with an exponent or ungrouped, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 1 }),
      (value, base) => {
        const texts = [
          formatBytes(Math.trunc(Math.abs(value))),
          formatByteChange(Math.trunc(value)),
          formatCountChange(Math.trunc(value)),
          formatPercentChange(value, base) ?? '',
          formatShare(value),
          formatDuration(value),
          formatNumber(value),
        ]
        for (const text of texts) expect(text).not.toMatch(/e[+-]?\d|\d{7}/)
      },
    ),
    { numRuns: 2000 },
  )
})
