import type { MeasuredImage } from '../analysis/measure.js'
import type { ExplainedComparison } from '../compare/explain.js'
import { savingSign } from './identity.js'
import { isAboutSecrets, smallestSaving, type Saving } from './savings.js'

/** The savings in an image. */
export interface SavingsSide {
  readonly savings: readonly Saving[]
  readonly layers: MeasuredImage['layers']
}

/** Head's savings, what base has of them, and how the images differ. */
export interface SavingsPair {
  readonly head: SavingsSide
  readonly base: SavingsSide
  readonly comparison: ExplainedComparison
}

/**
 * Says of each of head's savings whether the pull request brought it: it had a hand in one of the layers, and base has
 * not as much of the same kind from the same instructions, or, of an instruction that was edited, in the same places.
 */
export function findIntroduced({ head, base, comparison }: SavingsPair): readonly boolean[] {
  const touched = touchedLayers(head, comparison)
  const standing = matchUp(head, base)
  return head.savings.map((saving) => {
    const { layer, relatedLayer, unpackedBytes, kind } = saving
    const isTouched = touched.has(layer) || (relatedLayer !== null && touched.has(relatedLayer))
    const known = standing.get(saving)
    if (!isTouched) return false
    if (known === undefined) return true
    return isAboutSecrets(kind)
      ? saving.partCount > known.partCount
      : unpackedBytes - known.unpackedBytes >= smallestSaving
  })
}

/** Layers whose content is the pull request's doing, or may be. */
function touchedLayers(
  { layers }: SavingsSide,
  comparison: ExplainedComparison,
): ReadonlySet<number> {
  return new Set(
    comparison.layers
      .filter(({ kind, cause }) => kind !== 'same' && kind !== 'moved' && cause !== 'drift')
      .flatMap(({ head }) => (head === null ? [] : [layers.indexOf(head)])),
  )
}

/** What makes two savings the same, strictest first. */
function matchUp(head: SavingsSide, base: SavingsSide): ReadonlyMap<Saving, Saving> {
  const matched = new Map<Saving, Saving>()
  const pairBy = (
    keyOfHead: (saving: Saving) => string,
    keyOfBase: (saving: Saving) => string,
  ): void => {
    const taken = new Set(matched.values())
    const waiting = new Map<string, Saving[]>()
    for (const saving of base.savings) {
      if (taken.has(saving)) continue
      const key = keyOfBase(saving)
      waiting.set(key, [...(waiting.get(key) ?? []), saving])
    }
    for (const saving of head.savings) {
      const found = matched.has(saving) ? undefined : waiting.get(keyOfHead(saving))?.shift()
      if (found !== undefined) matched.set(saving, found)
    }
  }
  pairBy(
    (saving) => savingSign(saving, head.layers),
    (saving) => savingSign(saving, base.layers),
  )
  pairBy(placeSign, placeSign)
  return matched
}

function placeSign({ kind, parts }: Saving): string {
  return JSON.stringify([kind.name, parts[0]?.name])
}
