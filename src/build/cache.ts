import { createHash } from 'node:crypto'

import type { BuildConfig } from '../config.js'
import type { CacheService } from '../ports.js'

/** Cache options of both builds, as buildx takes them. */
export interface CachePlan {
  readonly from: readonly string[]
  readonly headTo: readonly string[]
  /** Used only when base had to be built: a base that came from the cache is in it already. */
  readonly baseTo: readonly string[]
  /** Why there is no cache, when the user did not ask for none. */
  readonly notice: string | null
}

const longestKey = 64

/** A stable name for one image of a repository: Dockerfile, target and platforms, in letters any service takes. */
export function imageKey(config: Pick<BuildConfig, 'file' | 'target' | 'platforms'>): string {
  const parts = [config.file, config.target, ...config.platforms].filter((part) => part !== null)
  const key = parts.map(slug).join('.')
  if (key.length <= longestKey) return key
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)
  return `${key.slice(0, longestKey - hash.length - 1)}.${hash}`
}

/**
 * Decides where the builds take their cache from and where they leave it.
 *
 * Base and head write different scopes, because a scope's index is replaced as a whole; the layers themselves
 * are stored once. `ignore-error` keeps a failed export from failing the build. Where the service does not answer
 * its entries are left out, also those that the user wrote.
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
export function planCache(config: BuildConfig, service: CacheService): CachePlan {
  const scope = `dockweigh-${imageKey(config)}`
  const limit = `timeout=${Math.ceil(config.cacheTimeoutMs / 1000)}s`
  const wanted = {
    from: choose(config.cacheFrom, [
      `type=gha,scope=${scope},${limit}`,
      `type=gha,scope=${scope}-base,${limit}`,
    ]),
    headTo: choose(config.cacheTo, [exportTo(scope, limit)]),
    // A destination of the user's own is head's: base would replace what head left there.
    baseTo: config.cacheTo === 'auto' ? [exportTo(`${scope}-base`, limit)] : [],
  }
  const entries = config.noCache ? { ...wanted, from: [] } : wanted
  if (service.kind === 'available' || !Object.values(entries).flat().some(usesService)) {
    return { ...entries, notice: null }
  }
  return {
    from: entries.from.filter((entry) => !usesService(entry)),
    headTo: entries.headTo.filter((entry) => !usesService(entry)),
    baseTo: [],
    notice: `The Actions cache is not available (${service.why}); building without it.`,
  }
}

function choose(
  setting: BuildConfig['cacheFrom'],
  automatic: readonly string[],
): readonly string[] {
  if (setting === 'none') return []
  return setting === 'auto' ? automatic : setting
}

function exportTo(scope: string, limit: string): string {
  return `type=gha,scope=${scope},mode=max,ignore-error=true,${limit}`
}

function usesService(entry: string): boolean {
  return /(^|,)type=gha(,|$)/.test(entry)
}

function slug(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
}
