import type { Claim } from './claim.js'

/** Who speaks of which bytes: each file of each layer has one claim at most, the first that was made. */
export interface Ledger {
  /** Whether somebody speaks of a file of a layer. */
  has(layer: number, path: string): boolean
  add(claim: Claim): void
  /** In the order they were made. */
  readonly claims: Iterable<Claim>
}

/** Opens an empty ledger. */
export function openLedger(): Ledger {
  const claims = new Map<string, Claim>()
  const keyOf = (layer: number, path: string): string => `${layer} ${path}`
  return {
    has: (layer, path) => claims.has(keyOf(layer, path)),
    add: (claim) => {
      const key = keyOf(claim.layer, claim.path)
      if (!claims.has(key)) claims.set(key, claim)
    },
    get claims() {
      return claims.values()
    },
  }
}
