import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { startRecordProcess } from '../../src/adapters/record-process.js'
import { actionsCacheRecords, type RecordsOptions } from '../../src/adapters/records.js'
import type { Records } from '../../src/ports.js'
import { recordKey } from '../../src/records/key.js'
import {
  startCacheService,
  type CacheService,
  type CallKind,
  type FaultEffect,
  type ScopeGrant,
} from '../support/cache-service.js'
import { tarOf, type EntryHeaders } from '../support/image-builder.js'
import { bundleRecordClient } from '../support/record-client.js'

const onMain: readonly ScopeGrant[] = [{ scope: 'refs/heads/main', permission: 'write' }]
const onPullRequest: readonly ScopeGrant[] = [
  { scope: 'refs/heads/main', permission: 'read' },
  { scope: 'refs/pull/7/merge', permission: 'write' },
]
const keyOf = (commit: string) =>
  recordKey({ imageKey: 'Dockerfile', inputsDigest: '1'.repeat(64), commit: commit.repeat(40) })
const key = keyOf('a')
const content = Buffer.from('a measurement')

const hastyMs = 5000

let bundle: string
let client: readonly string[]

beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'record-client-'))
  client = await bundleRecordClient(bundle)
})

afterAll(() => {
  rmSync(bundle, { recursive: true })
})

jest.setTimeout(60_000)

/** A cache service, and a place with the folders of all jobs that use it. */
interface Scene {
  readonly service: CacheService
  readonly place: string
  /** The records as a job sees them that has folders of its own. */
  readonly records: (scopes?: readonly ScopeGrant[], options?: Partial<RecordsOptions>) => Records
  /** What lies in the folders of all jobs, without the file that each checkout has. */
  readonly leftovers: () => readonly string[]
}

async function withScene(play: (scene: Scene) => Promise<void>): Promise<void> {
  const service = await startCacheService()
  const place = mkdtempSync(join(tmpdir(), 'records-'))
  const run = new AbortController()
  try {
    await play({
      service,
      place,
      records: (scopes = onMain, options = {}) =>
        openJob(place, { ...service.env({ scopes }) }, { signal: run.signal, ...options }),
      leftovers: () => listFiles(place),
    })
  } finally {
    run.abort()
    await service.close()
    rmSync(place, { recursive: true })
  }
}

function openJob(
  place: string,
  cache: Readonly<Record<string, string>>,
  options: Partial<RecordsOptions>,
): Records {
  const job = mkdtempSync(join(place, 'job-'))
  const folders = ['checkout', 'temporary', 'run'].map((name) => join(job, name))
  for (const folder of folders) mkdirSync(folder)
  const [checkout = '', temporary = '', folder = ''] = folders
  writeFileSync(join(checkout, 'record'), 'of the repository')
  return actionsCacheRecords({
    client,
    folder,
    environment: {
      ...process.env,
      ...cache,
      GITHUB_WORKSPACE: checkout,
      RUNNER_TEMP: temporary,
      RUNNER_DEBUG: '1',
    },
    signal: new AbortController().signal,
    patienceMs: 40_000,
    findCacheService: () => Promise.resolve({ kind: 'available' }),
    ...options,
  })
}

function listFiles(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8') !== 'of the repository')
}

describe('records in the Actions cache', () => {
  test('are found by another job: that very one, else the newest like it, else none', () =>
    withScene(async ({ records, leftovers }) => {
      expect(await records().find(key)).toEqual({ kind: 'none', why: null })
      expect(await records().save(key, content)).toEqual({ kind: 'saved' })
      const pullRequest = records(onPullRequest)
      expect(await pullRequest.find(key)).toEqual({ kind: 'exact', bytes: content })
      expect(await pullRequest.find(keyOf('b'))).toEqual({ kind: 'similar', bytes: content })
      const other = recordKey({ imageKey: 'other', inputsDigest: '1', commit: 'a' })
      expect(await pullRequest.find(other)).toEqual({ kind: 'none', why: null })
      expect(leftovers()).toEqual([])
    }))

  test('are never replaced', () =>
    withScene(async ({ records }) => {
      await records().save(key, content)
      expect(await records().save(key, Buffer.from('another'))).toEqual({ kind: 'exists' })
      expect(await records().find(key)).toEqual({ kind: 'exact', bytes: content })
    }))

  test('are not written with a token that may only read', () =>
    withScene(async ({ service, records }) => {
      const scopes: readonly ScopeGrant[] = [{ scope: 'refs/heads/main', permission: 'read' }]
      expect(await records(scopes).save(key, content)).toEqual({
        kind: 'failed',
        why: "the effective cache-mode 'read' does not permit writes",
      })
      const cache = service.env({ scopes })
      const environment = { ...process.env, ...cache, ACTIONS_CACHE_MODE: 'write' }
      expect(await records(scopes, { environment }).save(key, content)).toEqual({
        kind: 'failed',
        why: 'cache write denied: token has no writable scopes',
      })
    }))

  test('are too large above a limit', () =>
    withScene(async ({ service, records }) => {
      const large = Buffer.alloc(256 * 1024 * 1024 + 1)
      expect(await records().save(key, large)).toEqual({
        kind: 'failed',
        why: 'the record has 268435457 bytes, more than are kept',
      })
      expect(service.requests()).toEqual([])
    }))

  test('are not looked for where tar is another one, or there is none', () =>
    withScene(async ({ service, place, records }) => {
      const bin = join(place, 'bin')
      mkdirSync(bin)
      const environment = { ...service.env({ scopes: onMain }), PATH: bin }
      const expected = { kind: 'none', why: 'this machine has no GNU tar' }
      expect(await records(onMain, { environment }).find(key)).toEqual(expected)
      writeFileSync(join(bin, 'tar'), '#!/bin/sh\necho bsdtar 3.7.2\n')
      chmodSync(join(bin, 'tar'), 0o755)
      expect(await records(onMain, { environment }).find(key)).toEqual(expected)
      expect(service.requests()).toEqual([])
    }))

  test('are nowhere without a cache service that works, and its client is not started', async () => {
    const why = 'it answers 500'
    const nowhere = actionsCacheRecords({
      client,
      folder: '/nowhere',
      environment: {},
      signal: new AbortController().signal,
      findCacheService: () => Promise.resolve({ kind: 'unavailable', why }),
    })
    expect(await nowhere.find(key)).toEqual({ kind: 'none', why })
    expect(await nowhere.save(key, content)).toEqual({ kind: 'failed', why })
  })

  test('use a client that was started before its task was known, and keep it', () =>
    withScene(async ({ service, place, records, leftovers }) => {
      const environment = { ...process.env, ...service.env({ scopes: onMain }) }
      const folder = mkdtempSync(join(place, 'run-'))
      const started = startRecordProcess({ client, environment })
      // No other client can be started.
      const job = records(onMain, { started, folder, client: ['/nowhere'] })
      expect(await job.save(key, content)).toEqual({ kind: 'saved' })
      expect(await job.find(key)).toEqual({ kind: 'exact', bytes: content })
      expect(await job.find(keyOf('b'))).toEqual({ kind: 'similar', bytes: content })
      expect(leftovers()).toEqual([])
      expect(readdirSync(folder)).toEqual([])
      job.close()
      const ended = await started.perform({ folder, args: [] }, new AbortController().signal)
      expect(ended.end).toEqual({ kind: 'canceled' })
    }))

  test('are looked for by several clients at the same time', () =>
    withScene(async ({ records, leftovers }) => {
      const job = records()
      await job.save(key, content)
      const found = await Promise.all(Array.from('aaabbb', (commit) => job.find(keyOf(commit))))
      const kinds = found.map(({ kind }) => kind)
      expect(kinds).toEqual(['exact', 'exact', 'exact', 'similar', 'similar', 'similar'])
      expect(leftovers()).toEqual([])
    }))

  test('have a new client where one has ended', () =>
    withScene(async ({ service, records }) => {
      const environment = { ...process.env, ...service.env({ scopes: onMain }) }
      const started = startRecordProcess({ client: ['--eval', 'process.exit(3)'], environment })
      const job = records(onMain, { started })
      const why = 'its client failed with code 3'
      expect(await job.save(key, content)).toEqual({ kind: 'failed', why })
      expect(await job.save(key, content)).toEqual({ kind: 'saved' })
    }))

  test('have a client that ends when there is no task, or no run', () =>
    withScene(async ({ service }) => {
      const environment = { ...process.env, ...service.env({ scopes: onMain }) }
      const child = spawn(process.execPath, client, { env: environment, stdio: 'pipe' })
      child.stdin.end()
      expect(await once(child, 'exit')).toEqual([0, null])
      const dismissed = startRecordProcess({ client, environment })
      dismissed.dismiss()
      const task = { folder: '/nowhere', args: [] }
      const { end } = await dismissed.perform(task, new AbortController().signal)
      expect(end).toEqual({ kind: 'canceled' })
      expect(service.requests()).toEqual([])
    }))

  test('stop with the run', () =>
    withScene(async ({ service, records, leftovers }) => {
      service.inject({ call: 'lookup', effect: { kind: 'hang' } })
      const stop = new AbortController()
      const finding = records(onMain, { signal: stop.signal }).find(key)
      setTimeout(() => {
        stop.abort()
      }, 2000)
      expect(await finding).toEqual({ kind: 'none', why: 'the run was told to stop' })
      expect(leftovers()).toEqual([])
    }))
})

describe('a service that fails', () => {
  const late = `it did not answer within ${hastyMs / 1000} s`
  const hasty = { patienceMs: hastyMs }

  test.concurrent.each<[string, CallKind, FaultEffect, string | RegExp]>([
    ['500', 'lookup', { kind: 'status', status: 500 }, /Failed request: \(500\)/],
    ['429', 'lookup', { kind: 'status', status: 429 }, /Rate limited/],
    ['403', 'lookup', { kind: 'status', status: 403 }, /\(403\)/],
    ['no answer', 'lookup', { kind: 'hang' }, late],
    ['a hang-up', 'lookup', { kind: 'drop' }, /ECONNRESET|socket hang up/],
    ['no download', 'download', { kind: 'status', status: 404 }, /tar/],
    ['a download that stands still', 'download', { kind: 'hang' }, late],
    ['a cut archive', 'download', { kind: 'truncate', keepBytes: 40 }, /./],
  ])('to find: %s', (_, call, effect, why) =>
    withScene(async ({ service, records, leftovers }) => {
      await records().save(key, content)
      service.inject({ call, effect })
      const found = await records(onMain, hasty).find(key)
      expect(found).toEqual({ kind: 'none', why: expect.stringMatching(why) })
      expect(leftovers()).toEqual([])
    }),
  )

  test.concurrent.each<[string, CallKind, FaultEffect, string | RegExp]>([
    ['500', 'create', { kind: 'status', status: 500 }, /Failed request: \(500\)/],
    ['429', 'create', { kind: 'status', status: 429 }, /./],
    ['no answer', 'create', { kind: 'hang' }, late],
    ['no upload', 'upload', { kind: 'status', status: 403 }, /./],
    ['an upload that stands still', 'upload', { kind: 'hang' }, late],
    ['no end', 'finalize', { kind: 'status', status: 500 }, /Failed request: \(500\)/],
  ])('to save: %s', (_, call, effect, why) =>
    withScene(async ({ service, records, leftovers }) => {
      service.inject({ call, effect })
      const saved = await records(onMain, hasty).save(key, content)
      expect(saved).toEqual({ kind: 'failed', why: expect.stringMatching(why) })
      expect(service.entries()).toEqual([])
      expect(leftovers()).toEqual([])
    }),
  )
})

test('a service that did not answer is not asked again', () =>
  withScene(async ({ service, records }) => {
    service.inject({ call: 'lookup', effect: { kind: 'hang' } })
    const asked = records(onMain, { patienceMs: 2000 })
    const expected = { kind: 'none', why: 'it did not answer within 2 s' }
    expect(await asked.find(key)).toEqual(expected)
    const requests = service.requests().length
    expect(await Promise.all([asked.find(key), asked.find(keyOf('b'))])).toEqual([
      expected,
      expected,
    ])
    expect(await asked.save(key, content)).toEqual({ ...expected, kind: 'failed' })
    expect(service.requests()).toHaveLength(requests)
  }))

describe('an archive that somebody else made', () => {
  const hasZstd = (process.env['PATH'] ?? '')
    .split(':')
    .some((folder) => existsSync(join(folder, 'zstd')))
  /** As `@actions/cache` makes it, of the path and the compression. */
  const version = createHash('sha256')
    .update(`record|${hasZstd ? 'zstd-without-long' : 'gzip'}|1.0`)
    .digest('hex')

  /** Puts an archive into the cache in the place of a record. */
  async function plant(service: CacheService, archive: Buffer): Promise<void> {
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = service.env({
      scopes: onMain,
    })
    const call = async (method: string, body: object): Promise<Record<string, string>> => {
      const path = `twirp/github.actions.results.api.v1.CacheService/${method}`
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key: key.exact, version, ...body }),
      })
      return (await answer.json()) as Record<string, string>
    }
    const { signed_upload_url: address = '' } = await call('CreateCacheEntry', {})
    const bytes = execFileSync(hasZstd ? 'zstd' : 'gzip', ['-c'], {
      input: archive,
      maxBuffer: 64 * 1024 * 1024,
    })
    await fetch(address, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: bytes })
    await call('FinalizeCacheEntryUpload', { size_bytes: String(bytes.length) })
  }

  function archiveOf(...members: readonly [EntryHeaders, string?][]): Promise<Buffer> {
    return tarOf((layer) =>
      members.reduce((all, [header, text = '']) => all.entry(header, Buffer.from(text)), layer),
    )
  }

  test('writes no file beside the record, whatever its members are called', () =>
    withScene(async ({ service, place, records, leftovers }) => {
      const target = join(place, 'target')
      writeFileSync(target, 'of the repository')
      const archive = await archiveOf(
        [{ name: join(place, 'absolute') }, 'absolute'],
        [{ name: '../../../../up' }, 'up'],
        [{ name: '../checkout/record' }, 'up'],
        [{ name: 'answer.json' }, '{"key":"other"}'],
        [{ name: 'link', type: 'symlink', linkname: target }],
        [{ name: 'link' }, 'through the link'],
        [{ name: 'sub', type: 'symlink', linkname: place }],
        [{ name: 'sub/inside' }, 'the last one'],
      )
      await plant(service, archive)
      const found = await records(onPullRequest).find(key)
      expect(found).toEqual({ kind: 'exact', bytes: Buffer.from('the last one') })
      expect(leftovers()).toEqual([])
      expect(readFileSync(target, 'utf8')).toBe('of the repository')
    }))

  test.each<[string, readonly [EntryHeaders, string?][]]>([
    ['a link', [[{ name: 'record', type: 'symlink', linkname: '/etc/passwd' }]]],
    ['a folder', [[{ name: 'record', type: 'directory' }]]],
    ['a pipe', [[{ name: 'record', type: 'fifo' }]]],
    ['nothing', []],
  ])('holds no record when there is %s', (_, members) =>
    withScene(async ({ service, records }) => {
      await plant(service, await archiveOf(...members))
      expect(await records().find(key)).toEqual({ kind: 'none', why: 'its entry holds no record' })
    }),
  )

  test('is not unpacked beyond the limit', () =>
    withScene(async ({ service, place, records, leftovers }) => {
      const large = join(place, 'record')
      writeFileSync(large, '')
      truncateSync(large, 300 * 1024 * 1024)
      const maxBuffer = 400 * 1024 * 1024
      await plant(service, execFileSync('tar', ['-c', '-C', place, 'record'], { maxBuffer }))
      rmSync(large)
      const found = await records().find(key)
      expect(found).toEqual({ kind: 'none', why: expect.stringContaining('tar') })
      expect(leftovers()).toEqual([])
    }))
})
