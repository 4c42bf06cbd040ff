import type { CacheService } from '../ports.js'

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

/** Which variables of the Actions cache are missing, as the end of a sentence; null when none is. */
export function findMissingVariables(environment: NodeJS.ProcessEnv): string | null {
  const address = isSecondVersion(environment) ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'
  const missing = [address, 'ACTIONS_RUNTIME_TOKEN'].filter((name) => !environment[name])
  return missing.length === 0 ? null : `${missing.join(' and ')} not set`
}

function isSecondVersion(environment: NodeJS.ProcessEnv): boolean {
  return /^(1|t|true)$/i.test(environment['ACTIONS_CACHE_SERVICE_V2'] ?? '')
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
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${environment['ACTIONS_RUNTIME_TOKEN'] ?? ''}`,
      },
      body: JSON.stringify({
        key: 'dockweigh-sign-of-life',
        restore_keys: [],
        version: entryVersion,
      }),
      signal,
    })
    await response.arrayBuffer()
    return response.ok ? null : `it answers ${response.status}`
  } catch {
    return signal.aborted ? 'it does not answer' : 'it cannot be reached'
  }
}
