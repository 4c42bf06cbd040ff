import type { AnalysedImage } from '../analysis/contents.js'
import type { MeasuredLayer } from '../analysis/measure.js'
import { compareTexts } from '../image/path.js'
import { claimFiles } from './claim-files.js'
import type { Claim } from './claim.js'
import { secrets } from './kinds/secrets.js'
import type { KindWords } from './kind.js'
import { measurePacked } from './packed-sizes.js'

/** A folder, a file or a package that could go. */
export interface Part {
  /** A path without a leading slash, or a package's name. */
  readonly name: string
  readonly sizeBytes: number
  readonly fileCount: number
}

/** What one kind of advice would save in one layer. */
export interface Saving {
  readonly kind: KindWords
  /** The layer that gets smaller: index, oldest first. */
  readonly layer: number
  /** The layer that hides the bytes, or that they are a copy of; null when no other has to do with it. */
  readonly relatedLayer: number | null
  /** What goes, exactly: the sizes of these files in the layer. */
  readonly unpackedBytes: number
  /** An estimate: what the files take up in the packed layer, as far as that can be told. */
  readonly compressedBytes: number
  readonly fileCount: number
  /** The heaviest, at most `shownParts`. */
  readonly parts: readonly Part[]
  readonly partCount: number
}

/** Below it nothing is said, secrets excepted: 100 kB of one kind in one layer. */
export const smallestSaving = 100_000

const shownParts = 3

/**
 * Finds what could go from the author's layers, and weighs it. No file counts twice, so the savings add up. Secrets
 * first, then the heaviest, then in the image's order.
 */
export function findSavings(image: AnalysedImage): readonly Saving[] {
  const groups = new Map<string, Claim[]>()
  const claims = claimFiles(image)
  const packed = measurePacked(claims, image.files.layers)
  for (const claim of claims) {
    const key = `${claim.kind.name} ${claim.layer} ${claim.relatedLayer ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  return [...groups.values()]
    .flatMap((group) => weigh(group, { layers: image.layers, packed }))
    .filter((saving) => saving.unpackedBytes >= smallestSaving || isAboutSecrets(saving.kind))
    .sort(byWeight)
}

/** Whether it is not bytes that matter. */
export function isAboutSecrets({ name }: Pick<KindWords, 'name'>): boolean {
  return name === secrets.name
}

interface Weights {
  readonly layers: readonly MeasuredLayer[]
  readonly packed: ReadonlyMap<Claim, number>
}

function weigh(claims: readonly Claim[], { layers, packed }: Weights): readonly Saving[] {
  const [first] = claims
  if (first === undefined) return []
  const { kind, layer, relatedLayer } = first
  const unpackedBytes = claims.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const parts = partsOf(claims)
  return [
    {
      kind,
      layer,
      relatedLayer,
      unpackedBytes,
      compressedBytes: estimate(claims, { layer: layers[layer], packed }),
      fileCount: claims.length,
      parts: parts.slice(0, shownParts),
      partCount: parts.length,
    },
  ]
}

/** A file that was not measured takes the layer's share of its size. */
function estimate(
  claims: readonly Claim[],
  { layer, packed }: Pick<Weights, 'packed'> & { readonly layer: MeasuredLayer | undefined },
): number {
  if (layer === undefined || layer.unpackedBytes === 0) return 0
  const ratio = layer.compressedBytes / layer.unpackedBytes
  const sum = claims.reduce(
    (bytes, claim) => bytes + (packed.get(claim) ?? claim.sizeBytes * ratio),
    0,
  )
  return Math.min(Math.round(sum), layer.compressedBytes)
}

function partsOf(claims: readonly Claim[]): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const { part: name, sizeBytes } of claims) {
    const known = parts.get(name) ?? { name, sizeBytes: 0, fileCount: 0 }
    parts.set(name, {
      name,
      sizeBytes: known.sizeBytes + sizeBytes,
      fileCount: known.fileCount + 1,
    })
  }
  return [...parts.values()].sort(
    (a, b) => b.sizeBytes - a.sizeBytes || compareTexts(a.name, b.name),
  )
}

function byWeight(left: Saving, right: Saving): number {
  return (
    Number(isAboutSecrets(right.kind)) - Number(isAboutSecrets(left.kind)) ||
    right.unpackedBytes - left.unpackedBytes ||
    left.layer - right.layer ||
    (left.relatedLayer ?? -1) - (right.relatedLayer ?? -1) ||
    compareTexts(left.kind.name, right.kind.name)
  )
}
