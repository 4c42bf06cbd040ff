import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCacheService, type CacheService } from '../support/cache-service.js'
import { startEngine, type Engine } from '../support/engine.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'
import { logOf } from '../support/run-facts.js'
import type { RunResult } from '../support/runner.js'
import { pullRequestEvent } from '../support/runner/events.js'
import { makeSmallCheckout } from '../support/small-checkout.js'

const patienceMs = 300_000
const mark = 'hunter2-MARKED'
const mounts = ['input', 'variable', 'file'].map((id) => `--mount=type=secret,id=${id}`).join(' ')
const base = 'FROM debian:bookworm-slim\nCOPY Dockerfile /\n'
/** Prints every secret, as it is and as base64; the number keeps it from being taken from the builder's cache. */
const printing = `${base}RUN ${mounts} : ${Date.now()}; cat /run/secrets/* && base64 -w0 /run/secrets/input`

let root: string
let engine: Engine
let cache: CacheService
let github: GitHubDouble
const pulls: { readonly number: number; readonly result: RunResult; readonly folder: string }[] = []

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-secrets-'))
  engine = await startEngine()
  cache = await startCacheService({ dir: join(root, 'cache') })
  github = await startGitHub()
  await weigh(1, `${printing}\n`)
  await weigh(2, `${printing} && exit 3\n`)
}, patienceMs)

afterAll(async () => {
  await Promise.all([cache.close(), github.close()])
  rmSync(root, { recursive: true, force: true })
})

/** A pull request whose head has this Dockerfile. */
async function weigh(number: number, head: string): Promise<void> {
  const checkout = await makeSmallCheckout(root, { base, head })
  const { workspace, beforeSha, afterSha } = checkout
  writeFileSync(join(workspace, 'key'), `${mark}-file\n`)
  github.seedPull({ number })
  const result = await checkout.push({
    event: pullRequestEvent({ number, baseSha: beforeSha, headSha: afterSha }),
    env: { ...engine.env, KEY: `${mark}-variable` },
    cacheEnv: cache.env({
      scopes: [{ scope: `refs/pull/${number}/merge`, permission: 'write' }],
    }),
    token: github.token,
    apiUrl: github.url,
    inputs: {
      comment: 'always',
      html: 'true',
      'base-ref': beforeSha,
      'cache-from': 'auto',
      'cache-to': 'auto',
      check: 'size',
      status: 'size',
      secrets: `input=${mark}-input`,
      'secret-envs': 'variable=KEY',
      'secret-files': 'file=key',
    },
  })
  pulls.push({ number, result, folder: checkout.temporary })
}

function filesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'event.json')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
}

/** Bytes as they are, unpacked, and with what a page holds in base64. */
function readings(bytes: Buffer): readonly string[] {
  const unpacked = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)]
    } catch {
      return []
    }
  })
  const texts = [bytes, ...unpacked].map((one) => one.toString('latin1'))
  const packed = texts.flatMap((text) => text.match(/[A-Za-z0-9+/=]{400,}/g) ?? [])
  return [...texts, ...packed.flatMap((text) => readings(Buffer.from(text, 'base64')))]
}

const forms = [mark, Buffer.from(`${mark}-input`).toString('base64')]

describe('secrets that a build prints', () => {
  test('are printed by the builds, and masked', () => {
    const [good, failed] = pulls.map(({ result }) => result)
    expect([good?.exitCode, failed?.exitCode]).toEqual([0, 1])
    expect(logOf(good as RunResult)).toMatch(/│ .*\*\*\*/)
    expect(github.commentsOn(2)[0]?.body).toContain('***')
    expect(failed?.summary).toContain('***')
  })

  test.each([1, 2])('are in no output of pull request %d', (number) => {
    const pull = pulls.find((one) => one.number === number)
    if (pull === undefined) throw new Error('It did not run.')
    const { log, outputs, summary, annotations, env, state } = pull.result
    const told = [log, outputs, summary, annotations, env, state]
    const posted = [github.commentsOn(number), github.checkRuns(), github.statuses()]
    const files = filesIn(pull.folder).flatMap(readings)
    expect(files.length).toBeGreaterThan(2)
    const texts = [JSON.stringify(told), JSON.stringify(posted), ...files]
    expect(texts.filter((text) => forms.some((form) => text.includes(form)))).toEqual([])
  })

  test('are in nothing that the cache keeps, among it the record of base', () => {
    expect(cache.entries().map(({ key }) => key)).toContainEqual(
      expect.stringMatching(/^dockweigh-record-/),
    )
    const texts = filesIn(join(root, 'cache')).flatMap(readings)
    expect(texts.filter((text) => forms.some((form) => text.includes(form)))).toEqual([])
  })
})
