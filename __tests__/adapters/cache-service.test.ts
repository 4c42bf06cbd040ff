import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { findCacheService } from '../../src/adapters/cache-service.js'
import { startCacheService, UNAVAILABLE_PAGE, type CacheService } from '../support/cache-service.js'

let service: CacheService

beforeAll(async () => {
  service = await startCacheService()
})

afterAll(() => service.close())

const environment = () =>
  service.env({ scopes: [{ scope: 'refs/pull/1/merge', permission: 'write' }] })

test('a service that answers is available', async () => {
  expect(await findCacheService(environment())).toEqual({ kind: 'available' })
})

test.each([
  [{ ACTIONS_RESULTS_URL: '' }, 'ACTIONS_RESULTS_URL not set'],
  [{ ACTIONS_RUNTIME_TOKEN: '' }, 'ACTIONS_RUNTIME_TOKEN not set'],
  [{ ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_CACHE_URL: '' }, 'ACTIONS_CACHE_URL not set'],
  [{ ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, 'it cannot be reached'],
])('with %j it is not, because %s', async (change, why) => {
  expect(await findCacheService({ ...environment(), ...change })).toEqual({
    kind: 'unavailable',
    why,
  })
})

test.each([
  ['it answers 500', { kind: 'status', status: 500 }],
  ['it answers 429', { kind: 'status', status: 429 }],
  ['it answers 503', UNAVAILABLE_PAGE],
  ['it does not answer', { kind: 'hang' }],
  ['it cannot be reached', { kind: 'drop' }],
] as const)('a service of which we have to say that %s is not available', async (why, effect) => {
  service.inject({ call: 'lookup', effect })
  expect(await findCacheService(environment(), effect.kind === 'hang' ? 400 : 10_000)).toEqual({
    kind: 'unavailable',
    why,
  })
  service.clearFaults()
})

test('one failure is forgiven', async () => {
  service.inject({ call: 'lookup', effect: { kind: 'status', status: 500 }, times: 1 })
  expect(await findCacheService(environment())).toEqual({ kind: 'available' })
})
