import type { Advice } from '../../src/advice/advice.js'
import type { KindWords } from '../../src/advice/kind.js'
import type { MeasuredLayer } from '../../src/analysis/measure.js'
import type { Origin } from '../../src/analysis/origin-model.js'

const MB = 1_000_000

/** What a story says could go; layers are named by their origins. */
export interface AdviceStory {
  readonly kind: KindWords
  readonly megabytes: number
  readonly broughtBy: Origin
  readonly relatedTo?: Origin
  /** The heaviest parts and their megabytes. */
  readonly parts: readonly (readonly [string, number])[]
  readonly partCount?: number
  readonly introduced?: boolean | null
  readonly fix?: Advice['fix']
}

/** The advice on an image of these layers, compressed to a third. */
export function makeAdvice(
  layers: readonly MeasuredLayer[],
  stories: readonly AdviceStory[],
): readonly Advice[] {
  return stories.map(({ kind, megabytes, broughtBy, relatedTo, parts, fix, ...rest }, index) => ({
    id: `${kind.name}-${index}`,
    kind: kind.name,
    what: kind.what,
    remedy: kind.remedy,
    certainty: kind.certainty,
    layer: indexOf(layers, broughtBy),
    relatedLayer: relatedTo === undefined ? null : indexOf(layers, relatedTo),
    unpackedBytes: Math.round(megabytes * MB),
    compressedBytes: Math.round((megabytes * MB) / 3),
    fileCount: parts.length,
    parts: parts.map(([name, size]) => ({ name, sizeBytes: Math.round(size * MB), fileCount: 1 })),
    partCount: rest.partCount ?? parts.length,
    partKind: kind.partKind ?? 'path',
    introduced: rest.introduced === undefined ? true : rest.introduced,
    codes: [],
    ...(fix === undefined ? {} : { fix }),
  }))
}

function indexOf(layers: readonly MeasuredLayer[], origin: Origin): number {
  const wanted = JSON.stringify(origin)
  const index = layers.findIndex((layer) => JSON.stringify(layer.origin) === wanted)
  if (index === -1) throw new Error(`The story has no layer of ${wanted}.`)
  return index
}
