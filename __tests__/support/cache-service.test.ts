import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request as openRequest, type ClientRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  startCacheService,
  UNAVAILABLE_PAGE,
  type CacheService,
  type FaultEffect,
  type ScopeGrant,
} from './cache-service.js'
import { selectEntry, type CacheEntry } from './cache-service/lookup.js'

type Environment = Record<string, string>

interface RpcAnswer {
  readonly status: number
  readonly body: Record<string, unknown>
}

const PULL_REQUEST: readonly ScopeGrant[] = [
  { scope: 'refs/pull/7/merge', permission: 'write' },
  { scope: 'refs/heads/main', permission: 'read' },
]
const MAIN: readonly ScopeGrant[] = [{ scope: 'refs/heads/main', permission: 'write' }]
const READ_ONLY: readonly ScopeGrant[] = [{ scope: 'refs/heads/main', permission: 'read' }]

let service: CacheService
let main: Environment

beforeEach(async () => {
  service = await startCacheService()
  main = service.env({ scopes: MAIN })
})

afterEach(async () => {
  await service.close()
})

function post(env: Environment, method: string, body: unknown): Promise<Response> {
  const path = `twirp/github.actions.results.api.v1.CacheService/${method}`
  return fetch(`${env.ACTIONS_RESULTS_URL ?? ''}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${env.ACTIONS_RUNTIME_TOKEN ?? ''}`,
      'content-type': 'application/json',
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function rpc(env: Environment, method: string, body: unknown): Promise<RpcAnswer> {
  const response = await post(env, method, body)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

function lookUp(env: Environment, key: string, restoreKeys: readonly string[] = []) {
  return rpc(env, 'GetCacheEntryDownloadURL', { key, restore_keys: restoreKeys, version: 'v' })
}

async function reserve(env: Environment, key: string): Promise<string> {
  const { body } = await rpc(env, 'CreateCacheEntry', { key, version: 'v' })
  return String(body.signed_upload_url)
}

function putBlob(url: string, content: string): Promise<Response> {
  return fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: content })
}

function putBlock(url: string, blockId: string, content: string): Promise<Response> {
  const query = `comp=block&blockid=${encodeURIComponent(blockId)}`
  return fetch(`${url}&${query}`, { method: 'PUT', body: content })
}

function putBlockList(url: string, blockIds: readonly string[]): Promise<Response> {
  const items = blockIds.map((id) => `<Latest>${id}</Latest>`).join('')
  const body = `<?xml version="1.0" encoding="utf-8"?><BlockList>${items}</BlockList>`
  return fetch(`${url}&comp=blocklist`, { method: 'PUT', body })
}

function finalize(env: Environment, key: string, sizeBytes: number | string) {
  return rpc(env, 'FinalizeCacheEntryUpload', { key, size_bytes: sizeBytes, version: 'v' })
}

async function save(env: Environment, key: string, content: string): Promise<void> {
  await putBlob(await reserve(env, key), content)
  const { body } = await finalize(env, key, content.length)
  expect(body.ok).toBe(true)
}

async function downloadUrl(env: Environment, key: string): Promise<string> {
  const { body } = await lookUp(env, key)
  return String(body.signed_download_url)
}

async function matchedKey(env: Environment, key: string, restoreKeys: readonly string[] = []) {
  const { body } = await lookUp(env, key, restoreKeys)
  return body.ok === true ? body.matched_key : null
}

describe('the environment', () => {
  test('has the variables and values of a runner', () => {
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(main).toEqual({
      ACTIONS_CACHE_MODE: 'write',
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_CACHE_URL: `${service.url}/`,
      ACTIONS_RESULTS_URL: service.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      ACTIONS_RUNTIME_URL: `${service.url}/`,
    })
  })

  test('carries the claims that BuildKit demands', () => {
    const { ACTIONS_RUNTIME_TOKEN: token = '' } = service.env({
      scopes: PULL_REQUEST,
      expiresInSeconds: 60,
    })
    const claims = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    ) as Record<string, unknown>
    const nowSeconds = Date.now() / 1000
    expect(JSON.parse(String(claims.ac))).toEqual([
      { Scope: 'refs/pull/7/merge', Permission: 3 },
      { Scope: 'refs/heads/main', Permission: 1 },
    ])
    expect(Number(claims.nbf)).toBeLessThan(nowSeconds)
    expect(Math.abs(Number(claims.exp) - nowSeconds - 60)).toBeLessThan(5)
  })

  test.each([
    [[], 'none'],
    [['read'], 'read'],
    [['read', 'write'], 'write'],
    [['write-only'], 'write-only'],
    [['write-only', 'read'], 'write'],
  ] as const)('names the cache mode of %j %s', (permissions, mode) => {
    const scopes = permissions.map((permission) => ({ scope: 'refs/heads/main', permission }))
    expect(service.env({ scopes }).ACTIONS_CACHE_MODE).toBe(mode)
  })
})

describe('storing and finding', () => {
  test('a miss is HTTP 200 with ok false', async () => {
    expect(await lookUp(main, 'absent')).toEqual({
      status: 200,
      body: { ok: false, signed_download_url: '', matched_key: '' },
    })
  })

  test('an entry comes back whole', async () => {
    await save(main, 'key', 'content')
    const response = await fetch(await downloadUrl(main, 'key'))
    expect(await response.text()).toBe('content')
    expect(service.entries()).toEqual([
      {
        id: expect.any(Number),
        scope: 'refs/heads/main',
        key: 'key',
        version: 'v',
        sizeBytes: 7,
      },
    ])
  })

  test('an entry is invisible until finalized', async () => {
    const url = await reserve(main, 'key')
    await putBlob(url, 'content')
    expect(await matchedKey(main, 'key')).toBeNull()
    expect(service.entries()).toEqual([])
  })

  test('an entry of another version is not found', async () => {
    await save(main, 'key', 'content')
    const { body } = await rpc(main, 'GetCacheEntryDownloadURL', { key: 'key', version: 'w' })
    expect(body.ok).toBe(false)
  })

  test('the newest entry with the prefix wins, unless the first key matches exactly', async () => {
    for (const key of ['index#1', 'index#2', 'index']) await save(main, key, key)
    expect(await matchedKey(main, 'index#')).toBe('index#2')
    expect(await matchedKey(main, 'index')).toBe('index')
    await save(main, 'index#3', 'late')
    expect(await matchedKey(main, 'ind')).toBe('index#3')
  })

  test('restore keys are tried in their order', async () => {
    for (const key of ['linux-1', 'any-1']) await save(main, key, key)
    expect(await matchedKey(main, 'linux-2', ['linux-', 'any-'])).toBe('linux-1')
    expect(await matchedKey(main, 'none', ['any-', 'linux-'])).toBe('any-1')
  })

  test('a taken name answers 409, reserved or complete', async () => {
    const url = await reserve(main, 'key')
    const taken = {
      status: 409,
      body: {
        code: 'already_exists',
        msg: 'cache entry with the same key, version, and scope already exists',
      },
    }
    expect(await rpc(main, 'CreateCacheEntry', { key: 'key', version: 'v' })).toEqual(taken)
    await putBlob(url, '')
    await finalize(main, 'key', 0)
    expect(await rpc(main, 'CreateCacheEntry', { key: 'key', version: 'v' })).toEqual(taken)
  })

  test('evicted entries are gone, and their names free again', async () => {
    await save(main, 'one', '1')
    await save(main, 'two', '2')
    const url = await downloadUrl(main, 'one')
    const removed = await service.delete(({ key }) => key === 'one')
    expect(removed.map(({ key }) => key)).toEqual(['one'])
    expect(await matchedKey(main, 'one')).toBeNull()
    expect(await matchedKey(main, 'two')).toBe('two')
    expect((await fetch(url)).status).toBe(404)
    await save(main, 'one', 'again')
  })
})

describe('scopes and permissions', () => {
  test('a pull request reads its own scope first, then the base branch', async () => {
    const pull = service.env({ scopes: PULL_REQUEST })
    await save(main, 'key-main', 'main')
    expect(await matchedKey(pull, 'key-')).toBe('key-main')
    await save(pull, 'key-pull', 'pull')
    await save(main, 'key-newer', 'main')
    expect(await matchedKey(pull, 'key-')).toBe('key-pull')
    expect(await matchedKey(main, 'key-')).toBe('key-newer')
    expect(await matchedKey(main, 'key-pull')).toBeNull()
  })

  test('one key may be stored in two scopes', async () => {
    await save(main, 'key', 'main')
    await save(service.env({ scopes: PULL_REQUEST }), 'key', 'pull')
    expect(service.entries().map(({ scope }) => scope)).toEqual([
      'refs/heads/main',
      'refs/pull/7/merge',
    ])
  })

  test('a token without a writable scope is refused in the body of a 200', async () => {
    const readOnly = service.env({ scopes: READ_ONLY })
    expect(await rpc(readOnly, 'CreateCacheEntry', { key: 'key', version: 'v' })).toEqual({
      status: 200,
      body: { ok: false, message: 'cache write denied: token has no writable scopes' },
    })
    expect((await finalize(readOnly, 'key', 0)).body.ok).toBe(false)
  })

  test('a token without a readable scope gets 403', async () => {
    const blind = service.env({ scopes: [{ scope: 'refs/heads/main', permission: 'write-only' }] })
    expect(await lookUp(blind, 'key')).toEqual({
      status: 403,
      body: {
        code: 'permission_denied',
        msg: 'cache read denied: token has no readable scopes',
      },
    })
  })

  test.each([
    ['expired', () => service.env({ scopes: MAIN, expiresInSeconds: 0 })],
    ['malformed', () => ({ ...main, ACTIONS_RUNTIME_TOKEN: 'token' })],
    ['without claims', () => ({ ...main, ACTIONS_RUNTIME_TOKEN: 'e30.e30.e30' })],
  ])('a token that is %s gets 401', async (_, makeEnvironment) => {
    const { status, body } = await lookUp(makeEnvironment(), 'key')
    expect([status, body.code]).toEqual([401, 'unauthenticated'])
  })
})

describe('RPC errors', () => {
  test.each([
    { flaw: 'a body that is not JSON', body: '{', code: 'malformed' },
    { flaw: 'a body that is no object', body: [], code: 'malformed' },
    { flaw: 'a key of another type', body: { key: 1, version: 'v' }, code: 'malformed' },
    { flaw: 'keys of another type', body: { restore_keys: 'k' }, code: 'malformed' },
    { flaw: 'a size that is no number', body: { size_bytes: 'x' }, code: 'malformed' },
    { flaw: 'no key', body: { version: 'v' }, code: 'invalid_argument' },
    { flaw: 'no version', body: { key: 'k' }, code: 'invalid_argument' },
    {
      flaw: 'a key of 513 characters',
      body: { key: 'k'.repeat(513), version: 'v' },
      code: 'invalid_argument',
    },
  ])('$flaw answers 400', async ({ body, code }) => {
    const answer = await rpc(main, 'CreateCacheEntry', body)
    expect([answer.status, answer.body.code]).toEqual([400, code])
  })

  test('finalizing what nobody reserved answers 404', async () => {
    const answer = await finalize(main, 'key', 0)
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found'])
  })

  test('what is not served is a bad route', async () => {
    const answers = [
      await post(main, 'DropEverything', {}),
      await fetch(`${service.url}/_apis/artifactcache/cache?keys=k&version=v`),
      await fetch(`${service.url}/storage/actions-cache/none`),
      await fetch(`${service.url}/storage/actions-cache/1`, { method: 'DELETE' }),
      await fetch(
        `${service.url}/twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`,
        { method: 'POST', body: 'protobuf', headers: { 'content-type': 'application/protobuf' } },
      ),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ code: 'bad_route' })
    }
  })

  test('finalizing takes the size as a number or a string, and refuses a wrong one', async () => {
    await putBlob(await reserve(main, 'number'), 'abc')
    expect((await finalize(main, 'number', 2)).body).toEqual({
      ok: false,
      message: '3 bytes uploaded for number, 2 announced',
    })
    expect((await finalize(main, 'number', 3)).body).toEqual({
      ok: true,
      entry_id: expect.stringMatching(/^\d+$/),
    })
    await putBlob(await reserve(main, 'string'), 'abc')
    expect((await finalize(main, 'string', '3')).body.ok).toBe(true)
    await reserve(main, 'empty')
    expect((await finalize(main, 'empty', 0)).body).toEqual({
      ok: false,
      message: 'nothing uploaded for empty',
    })
  })
})

describe('uploads', () => {
  test('every answer carries x-ms-request-id, refusals too', async () => {
    const url = await reserve(main, 'key')
    const answers = [
      await putBlob(url, 'whole'),
      await putBlock(url, 'YQ==', 'part'),
      await putBlockList(url, ['YQ==']),
      await putBlockList(url, ['unknown']),
      await fetch(url, { method: 'PUT', body: 'no blob type' }),
      await fetch(`${url}&comp=lease`, { method: 'PUT' }),
      await putBlob(url.replace(/sig=.*/, 'sig=wrong'), 'x'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 400, 400, 400, 403])
    const ids = answers.map(({ headers }) => headers.get('x-ms-request-id'))
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(answers.length)
  })

  test('a block list orders the blocks, and the latest upload of a block counts', async () => {
    const url = await reserve(main, 'key')
    await Promise.all([putBlock(url, 'Mg==', 'second'), putBlock(url, 'MQ==', 'draft')])
    await putBlock(url, 'MQ==', 'first ')
    await putBlock(url, 'Mw==', 'never listed')
    expect((await putBlockList(url, ['MQ==', 'Mg=='])).status).toBe(201)
    expect((await finalize(main, 'key', 12)).body.ok).toBe(true)
    const response = await fetch(await downloadUrl(main, 'key'))
    expect(await response.text()).toBe('first second')
  })

  test('an unknown block fails the whole list', async () => {
    const url = await reserve(main, 'key')
    await putBlock(url, 'MQ==', 'one')
    const response = await putBlockList(url, ['MQ==', 'Mg=='])
    expect(response.status).toBe(400)
    expect(response.headers.get('x-ms-error-code')).toBe('InvalidBlockList')
    expect((await finalize(main, 'key', 3)).body.ok).toBe(false)
  })

  test('a complete entry cannot be overwritten', async () => {
    const url = await reserve(main, 'key')
    await putBlob(url, 'first')
    await finalize(main, 'key', 5)
    expect((await putBlob(url, 'other')).status).toBe(409)
    expect(await (await fetch(await downloadUrl(main, 'key'))).text()).toBe('first')
  })

  test('a signed URL allows only what it was signed for', async () => {
    const upload = await reserve(main, 'key')
    expect((await fetch(upload)).status).toBe(403)
    await putBlob(upload, 'x')
    await finalize(main, 'key', 1)
    expect((await putBlob(await downloadUrl(main, 'key'), 'y')).status).toBe(403)
  })

  test('a client that disconnects leaves nothing behind, and the service goes on', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'cache-service-test-'))
    const other = await startCacheService({ dir })
    const env = other.env({ scopes: MAIN })
    const url = await reserve(env, 'key')
    const upload = openUpload(url)
    await waitUntil(async () => (await listFiles(dir)).length === 1)
    upload.destroy()
    await waitUntil(async () => (await listFiles(dir)).length === 0)
    expect((await finalize(env, 'key', 4)).body.ok).toBe(false)
    await putBlob(url, 'whole')
    expect((await finalize(env, 'key', 5)).body.ok).toBe(true)
    expect(await listFiles(dir)).toHaveLength(1)
    await other.close()
    expect(await listFiles(dir)).toHaveLength(1)
    await rm(dir, { recursive: true })
  })
})

describe('downloads', () => {
  let url: string

  beforeEach(async () => {
    const upload = await reserve(main, 'key')
    for (const part of ['abc', 'def', 'ghi']) await putBlock(upload, part, part)
    await putBlockList(upload, ['abc', 'def', 'ghi'])
    await finalize(main, 'key', 9)
    url = await downloadUrl(main, 'key')
  })

  test.each([
    { headers: [], status: 200, span: null, text: 'abcdefghi' },
    { headers: [['x-ms-range', 'bytes=4-']], status: 206, span: 'bytes 4-8/9', text: 'efghi' },
    { headers: [['range', 'bytes=2-6']], status: 206, span: 'bytes 2-6/9', text: 'cdefg' },
    {
      headers: [
        ['range', 'bytes=0-0'],
        ['x-ms-range', 'bytes=8-100'],
      ],
      status: 206,
      span: 'bytes 8-8/9',
      text: 'i',
    },
    { headers: [['range', 'rows=1-2']], status: 200, span: null, text: 'abcdefghi' },
  ])('with $headers answers $text', async ({ headers, status, span, text }) => {
    const response = await fetch(url, { headers: headers as [string, string][] })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-range')).toBe(span)
    expect(response.headers.get('content-length')).toBe(String(text.length))
    expect(await response.text()).toBe(text)
  })

  test('a range beyond the end answers 416', async () => {
    const response = await fetch(url, { headers: { 'x-ms-range': 'bytes=9-' } })
    expect(response.status).toBe(416)
    expect(response.headers.get('x-ms-error-code')).toBe('InvalidRange')
  })

  test('HEAD tells the size', async () => {
    const response = await fetch(url, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('9')
    expect(response.headers.get('x-ms-blob-type')).toBe('BlockBlob')
  })

  test('a client that stops reading does not disturb the next one', async () => {
    const content = 'x'.repeat(8_000_000)
    await save(main, 'large', content)
    const large = await downloadUrl(main, 'large')
    const first = await fetch(large)
    await first.body?.cancel()
    const second = await fetch(large)
    expect((await second.text()).length).toBe(content.length)
  })
})

describe('faults', () => {
  const lookupFaults: readonly { effect: FaultEffect; answer: readonly [number, string] }[] = [
    { effect: { kind: 'status', status: 403 }, answer: [403, 'permission_denied'] },
    { effect: { kind: 'status', status: 404 }, answer: [404, 'not_found'] },
    { effect: { kind: 'status', status: 429 }, answer: [429, 'resource_exhausted'] },
    { effect: { kind: 'status', status: 500 }, answer: [500, 'internal'] },
    { effect: { kind: 'status', status: 418 }, answer: [418, 'unknown'] },
    { effect: { kind: 'denied' }, answer: [403, 'permission_denied'] },
  ]

  test.each(lookupFaults)('a lookup with $effect answers $answer', async ({ effect, answer }) => {
    service.inject({ call: 'lookup', effect })
    const { status, body } = await lookUp(main, 'key')
    expect([status, body.code]).toEqual(answer)
  })

  test('headers and a body of the test replace the usual ones', async () => {
    service.inject({ call: 'lookup', effect: UNAVAILABLE_PAGE, times: 1 })
    service.inject({
      call: 'lookup',
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '3' } },
    })
    const page = await post(main, 'GetCacheEntryDownloadURL', { key: 'key', version: 'v' })
    expect(page.status).toBe(503)
    expect(page.headers.get('content-type')).toBe('text/html')
    expect(await page.text()).toMatch(/^<html>/)
    const limited = await post(main, 'GetCacheEntryDownloadURL', { key: 'key', version: 'v' })
    expect(limited.headers.get('retry-after')).toBe('3')
    expect(limited.headers.get('content-type')).toBe('application/json')
  })

  test('a denied write has the message of the live service', async () => {
    service.inject({ call: 'create', effect: { kind: 'denied' } })
    const { body } = await rpc(main, 'CreateCacheEntry', { key: 'key', version: 'v' })
    expect(body).toEqual({
      ok: false,
      message: 'cache write denied: token has no writable scopes',
    })
  })

  const uploadFaults: readonly { effect: FaultEffect; answer: readonly [number, string] }[] = [
    { effect: { kind: 'denied' }, answer: [403, 'AuthenticationFailed'] },
    { effect: { kind: 'status', status: 404 }, answer: [404, 'BlobNotFound'] },
    { effect: { kind: 'status', status: 429 }, answer: [429, 'TooManyRequests'] },
    { effect: { kind: 'status', status: 502 }, answer: [502, 'InternalError'] },
  ]

  test.each(uploadFaults)('an upload with $effect answers $answer', async ({ effect, answer }) => {
    const url = await reserve(main, 'key')
    service.inject({ call: 'upload', effect })
    const response = await putBlob(url, 'x'.repeat(300_000))
    const { status, headers } = response
    expect([status, headers.get('x-ms-error-code')]).toEqual(answer)
    expect(headers.get('x-ms-request-id')).not.toBeNull()
    expect(await response.text()).toContain(`<Code>${answer[1]}</Code>`)
    service.clearFaults()
    expect((await finalize(main, 'key', 300_000)).body.ok).toBe(false)
  })

  test('a fault hits as often as told, and only the calls that match', async () => {
    await save(main, 'good', '1')
    service.inject({
      call: 'lookup',
      effect: { kind: 'status', status: 500 },
      times: 1,
      matches: ({ key }) => key === 'bad',
    })
    expect((await lookUp(main, 'good')).status).toBe(200)
    expect((await lookUp(main, 'bad')).status).toBe(500)
    expect((await lookUp(main, 'bad')).status).toBe(200)
  })

  test('a delay serves the call later', async () => {
    await save(main, 'key', '1')
    service.inject({ call: 'lookup', effect: { kind: 'delay', delayMs: 60 } })
    const begun = performance.now()
    expect(await matchedKey(main, 'key')).toBe('key')
    expect(performance.now() - begun).toBeGreaterThan(50)
  })

  test('a dropped connection gives the client a network error', async () => {
    const url = await reserve(main, 'key')
    service.inject({ call: 'lookup', effect: { kind: 'drop' } })
    service.inject({ call: 'upload', effect: { kind: 'drop' } })
    await expect(lookUp(main, 'key')).rejects.toThrow('fetch failed')
    await expect(putBlob(url, 'x'.repeat(300_000))).rejects.toThrow('fetch failed')
    service.clearFaults()
    expect(await matchedKey(main, 'key')).toBeNull()
  })

  test('a truncated answer announces more than it gives', async () => {
    await save(main, 'key', 'content')
    const url = await downloadUrl(main, 'key')
    service.inject({ call: 'download', effect: { kind: 'truncate', keepBytes: 3 } })
    service.inject({ call: 'lookup', effect: { kind: 'truncate', keepBytes: 0 } })
    const response = await fetch(url)
    expect(response.headers.get('content-length')).toBe('7')
    expect(await readUntilBroken(response)).toBe('con')
    await expect(lookUp(main, 'key')).rejects.toThrow()
  })

  test('a hanging call is answered by nothing but the end of the service', async () => {
    service.inject({ call: 'lookup', effect: { kind: 'hang' } })
    const answer = settle(lookUp(main, 'key'))
    await waitUntil(() => Promise.resolve(service.requests().length === 1))
    const early = await Promise.race([answer, new Promise((done) => setTimeout(done, 100, 'open'))])
    expect(early).toBe('open')
    await service.close()
    expect(await answer).toBe('failed')
  })

  test('closing ends a delayed call', async () => {
    service.inject({ call: 'lookup', effect: { kind: 'delay', delayMs: 60_000 } })
    const answer = settle(lookUp(main, 'key'))
    await waitUntil(() => Promise.resolve(service.requests().length === 1))
    await service.close()
    expect(await answer).toBe('failed')
  })
})

describe('the request log', () => {
  test('tells the calls in order, with keys, answers and faults, and no secrets', async () => {
    await save(main, 'key', 'content')
    service.inject({ call: 'download', effect: { kind: 'drop' } })
    await fetch(await downloadUrl(main, 'key')).catch(() => null)
    await fetch(`${service.url}/elsewhere?x=1`)
    const log = service.requests()
    expect(
      log.map(({ call, method, key, status, fault }) => [call, method, key, status, fault]),
    ).toEqual([
      ['create', 'POST', 'key', 200, null],
      ['upload', 'PUT', 'key', 201, null],
      ['finalize', 'POST', 'key', 200, null],
      ['lookup', 'POST', 'key', 200, null],
      ['download', 'GET', 'key', null, 'drop'],
      ['unknown', 'GET', null, 404, null],
    ])
    const text = JSON.stringify(log)
    expect(text).not.toContain('sig=')
    expect(text).not.toContain(main.ACTIONS_RUNTIME_TOKEN)
  })
})

describe('selecting an entry', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 })
  const scope = fc.constantFrom('pull', 'main', 'other')
  const version = fc.constantFrom('1', '2')
  const entries = fc
    .uniqueArray(fc.record({ scope, key: name, version }), {
      maxLength: 12,
      selector: JSON.stringify,
    })
    .map((names) => names.map((entry, id): CacheEntry => ({ ...entry, id, sizeBytes: 0 })))
  const lookup = fc.record({
    keys: fc.array(name, { minLength: 1, maxLength: 3 }),
    version,
    scopes: fc.uniqueArray(scope, { maxLength: 3 }),
  })

  test('finds the candidate of the lowest rank, and null only without candidates', () => {
    fc.assert(
      fc.property(entries, lookup, (all, query) => {
        const candidates = all
          .filter((entry) => rank(entry, query) !== null)
          .sort((a, b) => compareRanks(rank(a, query) ?? [], rank(b, query) ?? []))
        const found = selectEntry(all, query)
        expect(found).toEqual(candidates[0] ?? null)
      }),
    )
  })
})

/** Scope position, then key position (the exact first key before all prefixes), then age. */
function rank(
  entry: CacheEntry,
  query: {
    readonly keys: readonly string[]
    readonly version: string
    readonly scopes: readonly string[]
  },
): readonly number[] | null {
  const scope = query.scopes.indexOf(entry.scope)
  const key =
    entry.key === query.keys[0] ? -1 : query.keys.findIndex((k) => entry.key.startsWith(k))
  if (scope < 0 || entry.version !== query.version) return null
  if (key < 0 && entry.key !== query.keys[0]) return null
  return [scope, key, -entry.id]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function openUpload(url: string): ClientRequest {
  const upload = openRequest(url, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob', 'content-length': '1000' },
  })
  upload.on('error', () => undefined)
  upload.write('half')
  return upload
}

function settle(answer: Promise<unknown>): Promise<'answered' | 'failed'> {
  return answer.then(
    () => 'answered',
    () => 'failed',
  )
}

async function readUntilBroken(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  const chunks = (response.body ?? []) as AsyncIterable<Uint8Array>
  try {
    for await (const chunk of chunks) text += decoder.decode(chunk)
  } catch {
    return text
  }
  throw new Error('the body did not break off')
}

async function listFiles(dir: string): Promise<readonly string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found.filter((item) => item.isFile()).map(({ name }) => name)
}

async function waitUntil(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await condition()) return
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('the condition did not come true within 2 s')
}
