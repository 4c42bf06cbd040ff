import { readdirSync } from 'node:fs'

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { UNAVAILABLE_PAGE, type FaultEffect } from '../support/cache-service.js'
import { openRig, type Rig } from '../support/rig.js'
import { checkoutFacts, logOf, processesIn } from '../support/run-facts.js'

const patienceMs = 600_000
let rig: Rig

beforeAll(async () => {
  rig = await openRig()
}, patienceMs)

afterAll(() => rig.close())

const quietly = { comment: 'never' }

/** An image that is recorded and was not touched would not be built at all. */
async function forgetRecords(): Promise<void> {
  await rig.cache.delete(({ key }) => key.startsWith('dockweigh-record'))
}

describe('a cache service that', () => {
  afterEach(() => {
    rig.cache.clearFaults()
  })

  test.each<readonly [string, FaultEffect]>([
    ['answers 500', { kind: 'status', status: 500 }],
    ['answers 429', { kind: 'status', status: 429 }],
    ['shows an error page', UNAVAILABLE_PAGE],
    ['never answers', { kind: 'hang' }],
    ['hangs up', { kind: 'drop' }],
  ])(
    '%s does not fail the check',
    async (_, effect) => {
      rig.cache.inject({ call: 'lookup', effect })
      const run = await rig.push({ branch: 'no-change', inputs: quietly })
      expect(run.exitCode).toBe(0)
      expect(logOf(run)).toMatch(
        /The Actions cache is not available \(it .*\); building without it/,
      )
    },
    patienceMs,
  )

  test.each<readonly [string, 'create' | 'finalize' | 'upload', FaultEffect]>([
    ['takes no new entries', 'create', { kind: 'denied' }],
    ['loses what is uploaded', 'upload', { kind: 'status', status: 403 }],
    ['does not finish an entry', 'finalize', { kind: 'status', status: 500 }],
  ])(
    '%s does not fail the check',
    async (_, call, effect) => {
      await rig.cache.delete(() => true)
      rig.cache.inject({ call, effect })
      const run = await rig.push({ branch: 'no-change', inputs: quietly })
      expect(run.exitCode).toBe(0)
      expect(run.outputs['verdict']).toBe('pass')
      expect(run.summary).toContain('cache')
    },
    patienceMs,
  )

  test(
    'lost a layer that its index still names: the step is built again',
    async () => {
      await rig.push({ branch: 'no-change', inputs: quietly })
      await rig.cache.delete(({ key }) => key.startsWith('buildkit-blob'))
      await forgetRecords()
      await rig.pruneCache()
      const run = await rig.push({ branch: 'no-change', inputs: quietly })
      expect(run.exitCode).toBe(0)
      expect(run.outputs['size-change']).toBe('0')
    },
    patienceMs,
  )

  test(
    'cuts a layer short: built once more without the cache',
    async () => {
      await rig.cache.delete(() => true)
      await rig.push({ branch: 'no-change', inputs: quietly })
      await forgetRecords()
      await rig.pruneCache()
      rig.cache.inject({
        call: 'download',
        matches: ({ key }) => key?.startsWith('buildkit-blob') === true,
        effect: { kind: 'truncate', keepBytes: 1000 },
      })
      const run = await rig.push({ branch: 'no-change', inputs: quietly })
      expect(run.exitCode).toBe(0)
      expect(logOf(run)).toContain('once more without the cache')
    },
    patienceMs,
  )

  test(
    'is not there: one notice, and a check like any other',
    async () => {
      const none = {
        ACTIONS_RESULTS_URL: '',
        ACTIONS_RUNTIME_TOKEN: '',
        ACTIONS_CACHE_SERVICE_V2: '',
      }
      const run = await rig.push({ branch: 'no-change', inputs: quietly, run: { cacheEnv: none } })
      expect(run.exitCode).toBe(0)
      expect(run.annotations.filter(({ message }) => message.includes('cache'))).toHaveLength(1)
    },
    patienceMs,
  )
})

describe('GitHub refuses the comment', () => {
  test.each([403, 404])(
    'with %d: a warning that names the permission, the report in the summary, the verdict as it was',
    async (status) => {
      rig.github.seedPull({ number: 3 })
      rig.github.inject({
        method: 'GET',
        path: '/repos/octo/shop/issues/3/comments',
        effect: {
          kind: 'answer',
          status,
          body: { message: 'Resource not accessible by integration' },
        },
      })
      const run = await rig.push({ branch: 'shrink', inputs: { 'max-size': '1B' } })
      expect(run.exitCode).toBe(1)
      expect(run.outputs['verdict']).toBe('fail')
      expect(run.annotations.find(({ level }) => level === 'warning')?.message).toContain(
        '`pull-requests: write`',
      )
      expect(run.summary).toContain('over the limit')
    },
    patienceMs,
  )
})

describe('the job is cancelled', () => {
  test.each(['[stage-2 2/6] RUN apt-get install', 'Build head', 'Find head and base'])(
    'at “%s”: no worktree, no process and no folder is left',
    async (cancelAt) => {
      await rig.pruneCache()
      const requests = rig.github.requests.length
      const { action, workspace, temporary } = await rig.start({
        branch: 'grow',
        run: { cancelAt, cacheEnv: {} },
      })
      const run = await action.result
      expect(run.conclusion).toBe('cancelled')
      expect(checkoutFacts(workspace)[2]?.match(/^worktree/gm)).toHaveLength(1)
      expect(processesIn(workspace)).toEqual([])
      expect(readdirSync(temporary).filter((name) => name.startsWith('dockweigh'))).toEqual([])
      const written = rig.github.requests.slice(requests).filter(({ method }) => method !== 'GET')
      expect(written).toEqual([])
    },
    patienceMs,
  )
})
