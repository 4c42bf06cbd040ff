import { setTimeout as wait } from 'node:timers/promises'

import { HttpClient } from '@actions/http-client'

import type { CacheService } from '../ports.js'
import { findMissingVariables, isSecondVersion } from './cache-variables.js'

const lookupPath = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL'
/** The version BuildKit's client writes: sha256 of `|go-actionscache-1.0`. */
const entryVersion = '693bb7016429d80366022f036f84856888c9f13e00145f5f6f4dce303a38d6f2'
const tries = 2

/**
 * Whether buildx will find a working Actions cache. Both questions are asked here because nobody asks them later:
 * buildx drops a cache entry without a word when the variables are missing, and a BuildKit whose lookup is never
 * answered blocks every build of its daemon, also after the build that asked has been stopped.
 */
export async function findCacheService(
  environment: NodeJS.ProcessEnv,
  patienceMs = 10_000,
): Promise<CacheService> {
  const missing = findMissingVariables(environment)
  if (missing !== null) return { kind: 'unavailable', why: missing }
  // The older protocol, of Enterprise Server, has no call that this token may surely make.
  if (!isSecondVersion(environment)) return { kind: 'available' }
  const why = await askTwice(environment, patienceMs)
  return why === null ? { kind: 'available' } : { kind: 'unavailable', why }
}

async function askTwice(
  environment: NodeJS.ProcessEnv,
  patienceMs: number,
): Promise<string | null> {
  let why: string | null = null
  for (let i = 0; i < tries; i += 1) {
    why = await ask(environment, patienceMs / tries)
    if (why === null) return null
  }
  return why
}

/** Looks up a key that nobody saves; any answer to that is a sign of life. Returns what is wrong, or null. */
async function ask(environment: NodeJS.ProcessEnv, patienceMs: number): Promise<string | null> {
  const url = (environment['ACTIONS_RESULTS_URL'] ?? '').replace(/\/+$/, '') + lookupPath
  const question = { key: 'dockweigh-sign-of-life', restore_keys: [], version: entryVersion }
  const client = new HttpClient('dockweigh')
  const late = new AbortController()
  try {
    const asked = client.post(url, JSON.stringify(question), {
      'content-type': 'application/json',
      authorization: `Bearer ${environment['ACTIONS_RUNTIME_TOKEN'] ?? ''}`,
    })
    const answer = await Promise.race([asked, wait(patienceMs, null, late)])
    if (answer === null) return 'it does not answer'
    const status = answer.message.statusCode ?? 0
    return status >= 200 && status < 300 ? null : `it answers ${status}`
  } catch {
    return 'it cannot be reached'
  } finally {
    late.abort()
    // Ends the connection, whatever is still under way.
    client.dispose()
  }
}
