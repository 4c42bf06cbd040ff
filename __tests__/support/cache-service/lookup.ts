export interface EntryName {
  readonly scope: string
  readonly key: string
  readonly version: string
}

/** A complete cache entry. */
export interface CacheEntry extends EntryName {
  readonly id: number
  readonly sizeBytes: number
}

export interface Lookup {
  readonly keys: readonly string[]
  readonly version: string
  /** In search order. */
  readonly scopes: readonly string[]
}

/**
 * Picks the entry a lookup finds: scope by scope, in each first the exact first key, then every key as a prefix,
 * and of several matches the newest.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 * @param entries oldest first
 */
export function selectEntry(entries: readonly CacheEntry[], lookup: Lookup): CacheEntry | null {
  for (const scope of lookup.scopes) {
    const visible = entries.filter((e) => e.scope === scope && e.version === lookup.version)
    const exact = visible.find(({ key }) => key === lookup.keys[0])
    if (exact !== undefined) return exact
    for (const prefix of lookup.keys) {
      const newest = visible.findLast(({ key }) => key.startsWith(prefix))
      if (newest !== undefined) return newest
    }
  }
  return null
}
