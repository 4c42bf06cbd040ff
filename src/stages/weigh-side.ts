import type { BuildWarning } from '../build/warnings.js'
import type { TimedStep } from '../build/timed-steps.js'
import { analyseImage, type AnalysedImage, type Look } from '../analysis/contents.js'
import type { RecipeOutline } from '../analysis/history-origins.js'
import { measureImage } from '../analysis/measure.js'
import { traceOrigins, type TracedOrigins } from '../analysis/origin.js'
import type { BlobStore, Image, Platform } from '../image/image.js'
import { readLayers, type LayerCache } from '../image/layer-cache.js'
import type { Layer } from '../image/layer.js'
import { formatPlatform, parsePlatform } from '../image/platform.js'
import { readImage } from '../image/read-image.js'
import type {
  BuildSummary,
  MeasuredSide,
  MissingReason,
  MissingSide,
  Side,
} from '../report/report.js'
import type { Acquired } from './acquired.js'
import { outlineOf } from './outline.js'

/** A side for the report, and its image for the comparison. */
export interface WeighedSide {
  readonly side: Side
  readonly image: AnalysedImage | null
}

/** A side, and what to keep of it. */
export interface Weighed extends WeighedSide {
  /** What a later run needs to weigh the image anew without it; null when there is none or it was not built here. */
  readonly measurement: Measurement | null
  /** What its build warned of; nothing when it was not built here. */
  readonly warnings: readonly BuildWarning[]
  /** What its build ran; nothing when it was not built here. */
  readonly steps: readonly TimedStep[]
  /** The image where it can be read once more; null when there is none, or only its record. */
  readonly scannable: Scannable | null
}

/** An image that a scanner can be given. */
export interface Scannable {
  readonly image: Image
  readonly blobs: BlobStore
}

/** Everything that was read of an image that was built. */
export interface Measurement {
  readonly image: Image
  readonly origins: TracedOrigins
  readonly build: BuildSummary
  /** Of the image's layers, in their order. */
  readonly layers: readonly Layer[]
}

/** What images are weighed with. */
export interface Scales {
  readonly layerCache: LayerCache
  readonly look: Look
  readonly target: string | null
  /** Null: the only one that the image has. */
  readonly platform: string | null
}

/** Weighs an image, or says why there is none. */
export async function weighSide(acquired: Acquired, scales: Scales): Promise<Weighed> {
  switch (acquired.kind) {
    case 'none':
      return noImage(acquired.side)
    case 'recorded':
      return weighRecorded(acquired, scales.look)
    case 'found':
      return weighFound(acquired, scales)
    case 'built':
      return weighBuilt(acquired, scales)
  }
}

/** Weighs a built image, or says why there is none. */
export async function weighBuilt(
  { built, commit, recipe, blobs }: Omit<Extract<Acquired, { kind: 'built' }>, 'kind'>,
  { target, platform, ...means }: Scales,
): Promise<Weighed> {
  if (built.kind === 'failed') {
    return noImage({ ...missing('build-failed', built.message, commit), log: built.log })
  }
  const { durationMs, stepsBuilt, stepsCached, cache, warnings, steps } = built
  const weighed = await weighImage(
    {
      image: await readImage(blobs, built.digest, wantedPlatform(platform)),
      blobs,
      provenance: built.metadata,
      recipe: outlineOf(recipe.dockerfile, target),
      commit,
      build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    },
    means,
  )
  return { ...weighed, warnings, steps }
}

async function weighFound(
  { image: { digest, blobs }, commit, recipe }: Extract<Acquired, { kind: 'found' }>,
  { target, platform, ...means }: Scales,
): Promise<Weighed> {
  const image = await readImage(blobs, digest, wantedPlatform(platform))
  const outline = recipe === null ? noOutline : outlineOf(recipe.dockerfile, target)
  const readable = { image, blobs, provenance: null, recipe: outline, commit, build: null }
  return weighImage(readable, means)
}

const noOutline: RecipeOutline = { file: '', target: '', instructions: [] }

function wantedPlatform(platform: string | null): Platform | undefined {
  return platform === null ? undefined : (parsePlatform(platform) ?? undefined)
}

/** An image that can be read, and what is known of how it came about. */
export interface ReadableImage {
  readonly image: Image
  readonly blobs: BlobStore
  /** BuildKit's metadata file, untrusted; null when there is none. */
  readonly provenance: unknown
  readonly recipe: RecipeOutline
  /** Null for an image that was found, not built. */
  readonly commit: string | null
  readonly build: BuildSummary | null
}

/** Layers that are read at the same time; more only compete for the same cores. */
const layersAtOnce = 4

/** Reads an image layer by layer: what it weighs, what is in it and where each layer comes from. */
export async function weighImage(
  { image, blobs, provenance, recipe, commit, build }: ReadableImage,
  { layerCache: cache, look }: Pick<Scales, 'layerCache' | 'look'>,
): Promise<Weighed> {
  const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: layersAtOnce })
  const origins = traceOrigins({ image, provenance, recipe })
  const weighed = weighLayers({ image, origins, build, layers, look }, { commit, recorded: null })
  return {
    ...weighed,
    measurement: build && { image, origins, build, layers },
    warnings: [],
    steps: [],
    scannable: { image, blobs },
  }
}

/** Weighs an image as an earlier run read it. */
export function weighRecorded(
  { recorded: base, commit }: Omit<Extract<Acquired, { kind: 'recorded' }>, 'kind'>,
  look: Look,
): Weighed {
  const { record, ageMs } = base
  const recorded = { at: record.recordedAt, ageMs }
  return {
    ...weighLayers({ ...record, layers: base.readLayers(), look }, { commit, recorded }),
    measurement: null,
    warnings: [],
    steps: [],
    scannable: null,
  }
}

type Weighable = Omit<Measurement, 'build'> & Pick<MeasuredSide, 'build'> & Pick<Scales, 'look'>

function weighLayers(
  { image, origins, build, layers, look }: Weighable,
  rest: Pick<MeasuredSide, 'commit' | 'recorded'>,
): WeighedSide {
  const analysed = analyseImage(measureImage(layers, origins.origins), {
    layers,
    settings: image.settings,
    look,
  })
  return {
    image: analysed,
    side: {
      state: 'measured',
      digest: image.digest,
      platform: formatPlatform(image.platform),
      size: analysed.size,
      layers: analysed.layers,
      originSource: origins.source,
      contents: analysed.contents,
      build,
      ...rest,
    },
  }
}

/** Base as it can be compared with head: images of different platforms share neither programs nor sizes. */
export function refuseOtherPlatform<T extends WeighedSide>(base: T, head: WeighedSide): T {
  if (base.side.state === 'missing' || head.side.state === 'missing') return base
  if (base.side.platform === head.side.platform) return base
  const message = `Base is an image for ${base.side.platform}, head one for ${head.side.platform}; images of different platforms are not compared.`
  return { ...base, side: missing('other-platform', message, base.side.commit), image: null }
}

function noImage(side: MissingSide): Weighed {
  return { side, image: null, measurement: null, warnings: [], steps: [], scannable: null }
}

/** A side without an image. */
export function missing(
  reason: MissingReason,
  message: string,
  commit: string | null,
): MissingSide {
  return { state: 'missing', commit, reason, message, log: [] }
}
