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

/**
 * A stable name for one image of a repository: Dockerfile, target and platforms, in letters any service takes. Images
 * of a list may differ in other things, so their name in it goes before.
 */
export function imageKey(
  config: Pick<BuildConfig, 'file' | 'target' | 'platforms'>,
  listedAs: string | null = null,
): string {
  const { file, target, platforms } = config
  const parts = [listedAs, file, target, ...platforms].filter((part) => part !== null)
  if (listedAs === null) return shorten(parts.map(slug).join('.'), parts)
  return joinKey(parts)
}

/** Joins names to a key in letters any service takes; names that lose letters, or have dots, get a hash: keys differ. */
export function joinKey(parts: readonly string[]): string {
  const slugs = parts.map(slug)
  const isWhole = slugs.every((each, index) => each === parts[index] && !each.includes('.'))
  return isWhole ? shorten(slugs.join('.'), parts) : addHash(slugs.join('.'), parts)
}

function shorten(key: string, parts: readonly string[]): string {
  return key.length <= longestKey ? key : addHash(key, parts)
}

function addHash(key: string, parts: readonly string[]): string {
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
export function planCache(
  config: BuildConfig,
  service: CacheService,
  listedAs: string | null = null,
): CachePlan {
  const scope = `dockweigh-${imageKey(config, listedAs)}`
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
