import { describe, expect, test } from '@jest/globals'

import { imageKey, planCache } from '../../src/build/cache.js'
import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import type { CacheService } from '../../src/ports.js'

const available: CacheService = { kind: 'available' }
const unavailable: CacheService = { kind: 'unavailable', why: 'ACTIONS_RESULTS_URL not set' }
const plan = (inputs: RawInputs, service: CacheService = available) =>
  planCache(parseConfig(inputs, '/home/runner/repo').build, service)

describe('the Actions cache', () => {
  test('has a scope per image, target and platform, and one more for base', () => {
    expect(plan({ file: 'api/Dockerfile', target: 'release', platforms: 'linux/arm64' })).toEqual({
      from: [
        'type=gha,scope=dockweigh-api-Dockerfile.release.linux-arm64,timeout=120s',
        'type=gha,scope=dockweigh-api-Dockerfile.release.linux-arm64-base,timeout=120s',
      ],
      headTo: [
        'type=gha,scope=dockweigh-api-Dockerfile.release.linux-arm64,mode=max,ignore-error=true,timeout=120s',
      ],
      baseTo: [
        'type=gha,scope=dockweigh-api-Dockerfile.release.linux-arm64-base,mode=max,ignore-error=true,timeout=120s',
      ],
      notice: null,
    })
  })

  test('is written but not read when every step is to be built anew', () => {
    expect(plan({ 'no-cache': 'true' })).toMatchObject({ from: [], notice: null })
    expect(plan({ 'no-cache': 'true' }).headTo).toHaveLength(1)
  })

  test('is off, with one notice, where there is no cache service', () => {
    expect(plan({}, unavailable)).toEqual({
      from: [],
      headTo: [],
      baseTo: [],
      notice:
        'The Actions cache is not available (ACTIONS_RESULTS_URL not set); building without it.',
    })
  })

  test("is left out of the user's own entries too, where it would be asked in vain", () => {
    const inputs = {
      'cache-from': 'type=gha,scope=mine\ntype=registry,ref=r/c',
      'cache-to': 'none',
    }
    expect(plan(inputs, unavailable)).toMatchObject({ from: ['type=registry,ref=r/c'] })
    expect(plan(inputs, unavailable).notice).toContain('not available')
  })

  test('is not missed by someone who asked for none', () => {
    expect(plan({ 'cache-from': 'none', 'cache-to': 'none' }, unavailable).notice).toBeNull()
  })
})

test("the user's own entries are passed on as they are", () => {
  expect(plan({ 'cache-from': 'type=registry,ref=r/c', 'cache-to': 'none' })).toEqual({
    from: ['type=registry,ref=r/c'],
    headTo: [],
    baseTo: [],
    notice: null,
  })
})

test('base never writes to an entry of the user, where head would lose its own', () => {
  expect(plan({ 'cache-to': 'type=gha,scope=mine' })).toMatchObject({
    headTo: ['type=gha,scope=mine'],
    baseTo: [],
  })
})

test.each([
  [{ file: 'Dockerfile' }, 'Dockerfile'],
  [{ file: 'a b/ü/Dockerfile', target: 'x--y' }, 'a-b-Dockerfile.x-y'],
  [{ file: `${'long/'.repeat(30)}Dockerfile` }, /^[A-Za-z0-9._-]{1,64}$/],
])('image key of %j', (inputs: RawInputs, expected) => {
  expect(imageKey(parseConfig(inputs, '/home/runner/repo').build)).toMatch(expected)
})

test('two long paths that differ only at their end have different keys', () => {
  const key = (name: string) =>
    imageKey(parseConfig({ file: `${'long/'.repeat(30)}${name}` }, '/home/runner/repo').build)
  expect(key('a')).not.toBe(key('b'))
})
