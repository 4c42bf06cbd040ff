import { analyseImage, type AnalysedImage } from '../analysis/contents.js'
import type { RecipeOutline } from '../analysis/history-origins.js'
import { measureImage } from '../analysis/measure.js'
import { traceOrigins } from '../analysis/origin.js'
import type { BuiltSide, FailedSide } from '../build/sides.js'
import type { BlobStore, Image } from '../image/image.js'
import { readLayers, type LayerCache } from '../image/layer-cache.js'
import { formatPlatform, parsePlatform } from '../image/platform.js'
import { readImage } from '../image/read-image.js'
import type { Tree } from '../ports.js'
import type { BuildSummary, MissingReason, MissingSide, Side } from '../report/report.js'
import { outlineOf } from './outline.js'
import type { Recipe } from './read-recipes.js'

/** A side for the report, and its image for the comparison. */
export interface Weighed {
  readonly side: Side
  readonly image: AnalysedImage | null
}

/** A side that was built, or not, and what it was built from. */
export interface BuiltTree {
  readonly built: BuiltSide | FailedSide
  readonly tree: Tree
  readonly recipe: Recipe
}

/** What built images are weighed with. */
export interface Scales {
  readonly blobs: BlobStore
  readonly layerCache: LayerCache
  readonly target: string | null
  /** Null: the only one that the image has. */
  readonly platform: string | null
}

/** Weighs a built image, or says why there is none. */
export async function weighBuilt(
  { built, tree, recipe }: BuiltTree,
  { blobs, layerCache, target, platform }: Scales,
): Promise<Weighed> {
  if (built.kind === 'failed') {
    const side = missing('build-failed', built.message, tree.commit)
    return { side: { ...side, log: built.log }, image: null }
  }
  const wanted = platform === null ? null : parsePlatform(platform)
  const { durationMs, stepsBuilt, stepsCached, cache } = built
  return weighImage(
    {
      image: await readImage(blobs, built.digest, wanted ?? undefined),
      blobs,
      provenance: built.metadata,
      recipe: outlineOf(recipe.dockerfile, target),
      commit: tree.commit,
      build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    },
    layerCache,
  )
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
  cache: LayerCache,
): Promise<Weighed> {
  const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: layersAtOnce })
  const traced = traceOrigins({ image, provenance, recipe })
  const analysed = await analyseImage(measureImage(layers, traced.origins), {
    layers,
    settings: image.settings,
  })
  return {
    image: analysed,
    side: {
      state: 'measured',
      commit,
      digest: image.digest,
      platform: formatPlatform(image.platform),
      size: analysed.size,
      layers: analysed.layers,
      originSource: traced.source,
      contents: analysed.contents,
      build,
    },
  }
}

/** Base as it can be compared with head: images of different platforms share neither programs nor sizes. */
export function refuseOtherPlatform(base: Weighed, head: Weighed): Weighed {
  if (base.side.state === 'missing' || head.side.state === 'missing') return base
  if (base.side.platform === head.side.platform) return base
  const message = `Base is an image for ${base.side.platform}, head one for ${head.side.platform}; images of different platforms are not compared.`
  return { side: missing('other-platform', message, base.side.commit), image: null }
}

/** A side without an image. */
export function missing(
  reason: MissingReason,
  message: string,
  commit: string | null,
): MissingSide {
  return { state: 'missing', commit, reason, message, log: [] }
}
