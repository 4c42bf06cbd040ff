import { describe, expect, it } from '@jest/globals'
import { formatPlatform, matchesPlatform, parsePlatform } from '../../src/image/platform.js'

describe('platforms', () => {
  it.each(['linux/amd64', 'linux/arm64', 'linux/arm/v6', 'linux/amd64/v3', 'windows/amd64'])(
    'reads and writes %s',
    (text) => {
      const platform = parsePlatform(text)
      expect(platform && formatPlatform(platform)).toBe(text)
    },
  )

  it.each(['', 'linux', 'linux/', '/amd64', 'linux/arm/', 'a/b/c/d'])('refuses %j', (text) => {
    expect(parsePlatform(text)).toBeNull()
  })

  it.each([
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/amd64', 'linux/amd64/v3', false],
    ['linux/amd64', 'windows/amd64', false],
  ])('compares %s with %s', (left, right, expected) => {
    const [one, two] = [parsePlatform(left), parsePlatform(right)]
    expect(one && two && matchesPlatform(one, two)).toBe(expected)
  })

  it('does not name the variant that arm64 always has', () => {
    expect(formatPlatform({ os: 'linux', architecture: 'arm64', variant: 'v8' })).toBe(
      'linux/arm64',
    )
  })
})
