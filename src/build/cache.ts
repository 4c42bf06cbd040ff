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

/** A stable name for one image of a repository: Dockerfile, target and platform, in letters any service takes. */
export function imageKey(config: Pick<BuildConfig, 'file' | 'target' | 'platform'>): string {
  const parts = [config.file, config.target, config.platform].filter((part) => part !== null)
  const key = parts.map(slug).join('.')
  if (key.length <= longestKey) return key
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)
  return `${key.slice(0, longestKey - hash.length - 1)}.${hash}`
}

/**
 * Decides where the builds take their cache from and where they leave it.
 *
 * Base and head write different scopes, because a scope's index is replaced as a whole; the layers themselves
 * are stored once. `ignore-error` keeps a failed export from failing the build.
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
export function planCache(config: BuildConfig, service: CacheService): CachePlan {
  const usesService = config.cacheFrom === 'auto' || config.cacheTo === 'auto'
  const isOff = usesService && service.kind === 'unavailable'
  const scope = `dockweigh-${imageKey(config)}`
  const scopes = { head: scope, base: `${scope}-base` }
  const importing =
    config.noCache || isOff
      ? []
      : [scopes.head, scopes.base].map((name) => `type=gha,scope=${name}`)
  return {
    from: choose(config.cacheFrom, importing),
    headTo: choose(config.cacheTo, isOff ? [] : [exportTo(scopes.head)]),
    // A destination of the user's own is head's: base would replace what head left there.
    baseTo: config.cacheTo === 'auto' && !isOff ? [exportTo(scopes.base)] : [],
    notice: isOff
      ? `The Actions cache is not available (${service.why}); building without it.`
      : null,
  }
}

function choose(
  setting: BuildConfig['cacheFrom'],
  automatic: readonly string[],
): readonly string[] {
  if (setting === 'none') return []
  return setting === 'auto' ? automatic : setting
}

function exportTo(scope: string): string {
  return `type=gha,scope=${scope},mode=max,ignore-error=true`
}

function slug(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
}
