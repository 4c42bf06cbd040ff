import type { EntryTable } from '../image/entry-table.js'
import type { Claim } from './claim.js'

/** The layers' entries, by the layers' indexes. */
export type LayerEntries = readonly { readonly entries: EntryTable }[]

/**
 * About what claimed files take up in their packed layers, as far as it was measured when these were read. A file that
 * is claimed by a further name (hard link) is found by its first.
 */
export function measurePacked(
  claims: readonly Claim[],
  layers: LayerEntries,
): ReadonlyMap<Claim, number> {
  const packed = new Map<Claim, number>()
  const byLayer = new Map<number, Map<string, Claim>>()
  for (const claim of claims) {
    const wanted = byLayer.get(claim.layer) ?? new Map<string, Claim>()
    byLayer.set(claim.layer, wanted.set(claim.path, claim))
  }
  for (const [layer, wanted] of byLayer) {
    const entries = layers[layer]?.entries
    if (entries === undefined) continue
    const linked = look(entries, { wanted, packed })
    if (linked.size > 0) look(entries, { wanted: linked, packed })
  }
  return packed
}

interface Search {
  readonly wanted: ReadonlyMap<string, Claim>
  readonly packed: Map<Claim, number>
}

/** Returns what turned out to be a further name, by the first one. */
function look(entries: EntryTable, { wanted, packed }: Search): ReadonlyMap<string, Claim> {
  const linked = new Map<string, Claim>()
  for (let index = 0; index < entries.length; index++) {
    const claim = wanted.get(entries.path(index))
    if (claim === undefined) continue
    if (entries.type(index) === 'hardlink') linked.set(entries.linkTarget(index), claim)
    else packed.set(claim, entries.packedBytes(index))
  }
  return linked
}
