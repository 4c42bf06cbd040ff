import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEntryStore } from './cache-service/entries.js'
import { createFaultPlan, type Fault } from './cache-service/faults.js'
import type { CacheEntry } from './cache-service/lookup.js'
import type { RequestRecord } from './cache-service/request-log.js'
import { serve, type ServiceContext } from './cache-service/serve.js'
import { createSignedUrls } from './cache-service/signed-urls.js'
import { describeCacheMode, issueToken, type ScopeGrant } from './cache-service/token.js'

export { UNAVAILABLE_PAGE, type Fault, type FaultEffect } from './cache-service/faults.js'
export type { CallKind } from './cache-service/calls.js'
export type { CacheEntry } from './cache-service/lookup.js'
export type { RequestRecord } from './cache-service/request-log.js'
export type { Permission, ScopeGrant } from './cache-service/token.js'

export interface RunnerCacheOptions {
  /** In lookup order; the last one that may be written receives new entries. */
  readonly scopes: readonly ScopeGrant[]
  /** How long the token is good for, 6 hours by default; 0 or less makes an expired one. */
  readonly expiresInSeconds?: number
}

export interface CacheService {
  /** The origin, without a trailing slash. */
  readonly url: string
  /** The value of `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string
  /** The cache variables that a runner gives a JavaScript action, with a fresh token. */
  env(options: RunnerCacheOptions): Record<string, string>
  /** The complete entries, oldest first. */
  entries(): readonly CacheEntry[]
  /** Evicts entries, reserved ones included, and returns them. */
  delete(predicate: (entry: CacheEntry) => boolean): Promise<readonly CacheEntry[]>
  /** Every request so far, in order of arrival. */
  requests(): readonly RequestRecord[]
  inject(fault: Fault): void
  clearFaults(): void
  /** Closes every connection and removes the bytes, unless they are in a given folder. */
  close(): Promise<void>
}

const SIX_HOURS = 6 * 60 * 60

/**
 * Starts a stand-in of the GitHub Actions cache service v2 and of its blob storage on a free port of 127.0.0.1.
 * It serves BuildKit's gha cache and `@actions/cache`, keeps state, and injects faults.
 * https://github.com/actions/toolkit/tree/main/packages/cache
 * @param options.dir where the bytes go; a temporary folder by default
 */
export async function startCacheService(
  options: { readonly dir?: string } = {},
): Promise<CacheService> {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'cache-service-')))
  await mkdir(dir, { recursive: true })
  const server = createServer({ keepAliveTimeout: 60_000 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const closing = new AbortController()
  const context: ServiceContext = {
    entries: createEntryStore(dir),
    urls: createSignedUrls(url),
    faults: createFaultPlan(),
    records: [],
    closing: closing.signal,
  }
  server.on('request', (request, response) => {
    serve(context, { request, response }).catch(() => response.destroy())
  })
  return {
    url,
    resultsUrl: `${url}/`,
    env: (env) => describeEnvironment(url, env),
    entries: () => context.entries.list(),
    delete: (predicate) => context.entries.remove(predicate),
    requests: () => context.records.map((record) => ({ ...record })),
    inject: (fault) => {
      context.faults.inject(fault)
    },
    clearFaults: () => {
      context.faults.clear()
    },
    close: async () => {
      await closeServer(server, closing)
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true })
    },
  }
}

function describeEnvironment(url: string, options: RunnerCacheOptions): Record<string, string> {
  const { scopes, expiresInSeconds = SIX_HOURS } = options
  return {
    ACTIONS_CACHE_MODE: describeCacheMode(scopes),
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_URL: `${url}/`,
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: issueToken({ scopes, expiresInSeconds }),
    ACTIONS_RUNTIME_URL: `${url}/`,
  }
}

async function closeServer(server: Server, closing: AbortController): Promise<void> {
  if (!server.listening) return
  closing.abort()
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
